import { addDays, dayOfUtc } from '../../../time/day.js';
import { fixedOffset, isRuleZone, zoneOfOffset } from '../../../time/time-zone.js';
import { dayLength } from '../../../time/units.js';
import { instantAt } from '../../../time/wall-clock.js';
import { allOf, type Component, firstOf } from './components.js';
import type { Property } from './content-lines.js';
import type { Unread } from './unread.js';
import { type DateValue, dateValue, type Duration } from './values.js';
import { zoneByName } from './zone-names.js';
import { zoneOfRules } from './zone-rules.js';

/** A date or time of a property, with its time zone. */
export interface Moment extends DateValue {
  /**
   * IANA zone, offset, or POSIX rule as `time/posix-zone.ts` reads it; undefined for whole days.
   */
  readonly zone: string | undefined;
  /** True for local times wherever the reader is ("floating"). */
  readonly isFloating: boolean;
  /** Name of the zone in the file, if the IANA database has none. */
  readonly zoneName: string | undefined;
}

export interface ZoneDefaults {
  /** Zone of times that name none. */
  readonly floating: string;
  /** X-WR-TIMEZONE of the file. */
  readonly calendar: string | undefined;
}

/** Reads dates and times with the time zones of one file. */
export class Moments {
  readonly #unread: Unread;
  readonly #floating: string;
  /** The default zone of the file; undefined if it gives none. */
  readonly calendarZone: string | undefined;
  readonly #components = new Map<string, Component>();
  readonly #zones = new Map<string, string | undefined>();

  constructor(zones: readonly Component[], defaults: ZoneDefaults, unread: Unread) {
    this.#unread = unread;
    for (const zone of zones)
      this.#components.set(this.#nameOf(firstOf(zone, 'TZID')?.value ?? ''), zone);
    this.calendarZone = defaults.calendar ? this.#zoneOf(defaults.calendar) : undefined;
    this.#floating = defaults.floating;
  }

  /** All moments of a property. Unreadable ones are reported and left out. */
  all(component: Component, name: string): Moment[] {
    return allOf(component, name).flatMap((property) =>
      property.value.split(/[,;]/).flatMap((text) => this.read(text, property) ?? []),
    );
  }

  first(component: Component, name: string): Moment | undefined {
    return this.all(component, name)[0];
  }

  /** Reads a moment from the value of a property, or from a part of that value. */
  read(text: string, property: Property): Moment | undefined {
    // RDATE may hold a period: start/end or start/duration.
    const value = dateValue(text.split('/')[0] ?? '');
    if (!value) {
      this.#unread.add(property, 'a date or a time');
      return undefined;
    }
    const isDay = value.isDay || property.parameters.get('VALUE') === 'DATE';
    if (isDay) {
      const wall = Math.floor(value.wall / dayLength) * dayLength;
      return { ...value, wall, isDay, zone: undefined, isFloating: false, zoneName: undefined };
    }
    if (value.offset) {
      const zone = value.offset === 'Z' ? 'UTC' : zoneOfOffset(value.offset);
      return { ...value, zone, isFloating: false, zoneName: undefined };
    }
    return { ...value, ...this.#zoneFor(property) };
  }

  /** Reads another value in the same zone as `moment`. */
  withValue(moment: Moment, text: string): Moment | undefined {
    const value = dateValue(text);
    return value && { ...moment, ...value, zone: value.offset === 'Z' ? 'UTC' : moment.zone };
  }

  #zoneFor(property: Property): Pick<Moment, 'zone' | 'isFloating' | 'zoneName'> {
    const name = property.parameters.get('TZID');
    const other = this.calendarZone ?? this.#floating;
    const isFloating = this.calendarZone === undefined;
    if (!name) return { zone: other, isFloating, zoneName: undefined };
    const zone = this.#zoneOf(name);
    if (!zone) this.#unread.add(property, `a time zone that is known; "${name}" is not`);
    const isNamed = zone !== undefined && !isRuleZone(zone);
    return {
      zone: zone ?? other,
      isFloating: zone === undefined && isFloating,
      zoneName: isNamed ? undefined : this.#nameOf(name),
    };
  }

  #nameOf(name: string): string {
    return name.replaceAll('\\', '').replaceAll('"', '').trim();
  }

  /** The zone of a TZID: by its name, by X-LIC-LOCATION of its VTIMEZONE, or by the rules there. */
  #zoneOf(written: string): string | undefined {
    const name = this.#nameOf(written);
    if (this.#zones.has(name)) return this.#zones.get(name);
    const component = this.#components.get(name);
    const location = component && firstOf(component, 'X-LIC-LOCATION')?.value;
    // Display names of Windows such as "(UTC+01:00) Berlin" are less certain than the rules in
    // the file.
    const isSure = !/^\(/.test(name);
    const zone =
      (isSure ? zoneByName(name) : undefined) ??
      (location && zoneByName(location)) ??
      (component && zoneOfRules(component)) ??
      zoneByName(name);
    this.#zones.set(name, zone);
    return zone;
  }
}

/** The day of a moment, without its time. */
export const asDay = (moment: Moment): Moment => ({
  ...moment,
  wall: Math.floor(moment.wall / dayLength) * dayLength,
  isDay: true,
  zone: undefined,
});

export const instantOf = ({ wall, zone }: Moment): number => instantAt(wall, zone ?? 'UTC');

/** Adds a duration: days by the calendar, milliseconds by the clock. */
export const after = (start: Moment, { days, milliseconds }: Duration): Moment => {
  const wall = start.wall + days * dayLength;
  if (start.isDay) return { ...start, wall: wall + milliseconds };
  const instant = instantAt(wall, start.zone ?? 'UTC') + milliseconds;
  return { ...start, wall: instant, zone: 'UTC' };
};

/** A moment in the form of a feed: a day, or an instant. One in a fixed offset keeps that offset. */
export const momentText = (moment: Moment): string => {
  const { wall, isDay, zone = 'UTC' } = moment;
  if (isDay) return dayOfUtc(wall);
  return fixedOffset(zone) === undefined
    ? new Date(instantOf(moment)).toISOString()
    : new Date(wall).toISOString().slice(0, 19) + zone;
};

/**
 * The last day, inclusive, before an exclusive end: [RFC 5545
 * §3.6.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1).
 */
export const lastDayBefore = (end: Moment): string => {
  const day = dayOfUtc(end.wall);
  // If the end has a time of day, that day is included.
  return !end.isDay && end.wall % dayLength > 0 ? day : addDays(day, -1);
};
