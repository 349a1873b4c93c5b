import { addDays, dayOfUtc } from '../../../time/day.js';
import { fixedOffset, zoneOfOffset } from '../../../time/time-zone.js';
import { isPosixZone } from '../../../time/posix-zone.js';
import { dayLength } from '../../../time/units.js';
import { instantAt } from '../../../time/wall-clock.js';
import { allOf, type Component, firstOf } from './components.js';
import type { Property } from './content-lines.js';
import type { Unread } from './unread.js';
import { type DateValue, dateValue, type Duration } from './values.js';
import { zoneByName } from './zone-names.js';
import { zoneOfRules } from './zone-rules.js';

/** A date or time of a property, and whose clock it is told by. */
export interface Moment extends DateValue {
  /** As the element's own records have it; undefined for days. */
  readonly zone: string | undefined;
  /** Whether it is the same on every reader's clock. */
  readonly isFloating: boolean;
  /** What the file calls its zone, where nobody else does. */
  readonly zoneName: string | undefined;
}

export interface ZoneDefaults {
  /** The zone of times that name none. */
  readonly floating: string;
  /** What the file calls its own zone. */
  readonly calendar: string | undefined;
}

/** Reads dates and times by the time zones of one file. */
export class Moments {
  readonly #unread: Unread;
  readonly #floating: string;
  /** The zone that the file says it is in. */
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

  /** The moments of all properties of a name. Those that can't be read are told and left out. */
  all(component: Component, name: string): Moment[] {
    return allOf(component, name).flatMap((property) =>
      property.value.split(',').flatMap((text) => this.read(text, property) ?? []),
    );
  }

  first(component: Component, name: string): Moment | undefined {
    return this.all(component, name)[0];
  }

  /** A moment as a property has it, in its value or in a part of it. */
  read(text: string, property: Property): Moment | undefined {
    // RDATE may be a period: its start, then its end or length.
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

  /** Another value by the same clock as a moment. */
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
    const isNamed = zone !== undefined && !isPosixZone(zone);
    return {
      zone: zone ?? other,
      isFloating: zone === undefined && isFloating,
      zoneName: isNamed ? undefined : this.#nameOf(name),
    };
  }

  #nameOf(name: string): string {
    return name.replaceAll('\\', '').replaceAll('"', '').trim();
  }

  /** By name, by what its VTIMEZONE says of itself, else by that one's rules. */
  #zoneOf(written: string): string | undefined {
    const name = this.#nameOf(written);
    if (this.#zones.has(name)) return this.#zones.get(name);
    const component = this.#components.get(name);
    const location = component && firstOf(component, 'X-LIC-LOCATION')?.value;
    // What Windows shows names a zone less surely than the rules in the file.
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

/** Days are counted by the calendar, hours by the clock. */
export const after = (start: Moment, { days, milliseconds }: Duration): Moment => {
  const wall = start.wall + days * dayLength;
  if (start.isDay) return { ...start, wall: wall + milliseconds };
  const instant = instantAt(wall, start.zone ?? 'UTC') + milliseconds;
  return { ...start, wall: instant, zone: 'UTC' };
};

/** A moment as a feed writes it: a day, or an instant; that of a zone without a name with its offset. */
export const momentText = (moment: Moment): string => {
  const { wall, isDay, zone = 'UTC' } = moment;
  if (isDay) return dayOfUtc(wall);
  return fixedOffset(zone) === undefined
    ? new Date(instantOf(moment)).toISOString()
    : new Date(wall).toISOString().slice(0, 19) + zone;
};

/** The last day, included, of whole days whose end is not: RFC 5545 §3.6.1. */
export const lastDayBefore = (end: Moment): string => {
  const day = dayOfUtc(end.wall);
  // An end that is a time of day takes in that day.
  return !end.isDay && end.wall % dayLength > 0 ? day : addDays(day, -1);
};
