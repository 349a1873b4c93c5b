import ICAL from 'ical.js';
import type { Piece } from './components.js';
import { wallOf } from './ical-time.js';
import { type ZoneOfFile, zoneOfFile } from './zone-of-file.js';

/** A value of type DATE or DATE-TIME, with what is needed to tell when it is. */
export interface Moment {
  readonly time: ICAL.Time;
  /** As the file calls it; undefined for UTC, for days and for times that float. */
  readonly zoneId: string | undefined;
}

const timeOf = (value: unknown): unknown => (value instanceof ICAL.Period ? value.start : value);

/** ical.js counts on where a calendar ends: the 45th of the 13th month is a day in February to it. */
const isReal = (time: ICAL.Time, written: unknown): boolean =>
  String(written).startsWith(time.toString().slice(0, 10));

const momentsIn = (property: ICAL.Property): Moment[] => {
  const zoneId = property.getFirstParameter('tzid') || undefined;
  return property.getValues().map((value: unknown, index) => {
    const time = timeOf(value);
    const written: unknown = property.jCal[3 + index];
    if (!(time instanceof ICAL.Time) || !isReal(time, written)) {
      throw new Error(`${property.name}: ${String(written)}`);
    }
    return { time, zoneId };
  });
};

/**
 * The moments of a property.
 *
 * @throws Error when one is no moment.
 */
export const momentsOf = (component: ICAL.Component, name: string): Moment[] =>
  component.getAllProperties(name).flatMap(momentsIn);

/** The day of a moment, without its time. */
export const asDay = ({ time: { year, month, day }, zoneId }: Moment): Moment => ({
  time: ICAL.Time.fromData({ year, month, day, isDate: true }),
  zoneId,
});

const isUtc = ({ time }: Moment): boolean => time.zone === ICAL.Timezone.utcTimezone;

/** `+03:00`. */
const offsetText = (milliseconds: number): string => {
  const minutes = Math.round(milliseconds / 60_000);
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
};

/** Tells moments as a feed writes them, by the time zones of one file. */
export class Teller {
  readonly #zones = new Map<string, ZoneOfFile>();
  readonly #components = new Map<string, ICAL.Component>();
  /** The zone of times that name none. */
  readonly #floating: string;

  constructor(pieces: readonly Piece[], floating: string) {
    this.#floating = floating;
    for (const { name, component } of pieces) {
      if (name !== 'VTIMEZONE' || !component) continue;
      this.#components.set(String(component.getFirstPropertyValue('tzid')), component);
    }
  }

  #zone(id = this.#floating): ZoneOfFile {
    const zone = this.#zones.get(id) ?? zoneOfFile(id, this.#components.get(id), this.#floating);
    this.#zones.set(id, zone);
    return zone;
  }

  /** IANA; undefined for days, and for a zone that only the file knows. */
  zoneName(moment: Moment): string | undefined {
    if (moment.time.isDate) return undefined;
    return isUtc(moment) ? 'UTC' : this.#zone(moment.zoneId).name;
  }

  /** A day, or an instant; one of a zone without a name is written with its offset. */
  text(moment: Moment): string {
    const wall = wallOf(moment.time);
    const iso = new Date(wall).toISOString();
    if (moment.time.isDate) return iso.slice(0, 10);
    if (isUtc(moment)) return iso;
    const { name, instantOf } = this.#zone(moment.zoneId);
    const instant = instantOf(wall);
    return name ? new Date(instant).toISOString() : iso.slice(0, 19) + offsetText(wall - instant);
  }
}
