import { minuteLength } from './units.js';

/** A page seldom speaks of more zones at once; one formatter of `Intl` takes some 20 KB. */
const largest = 64;
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/**
 * Writes instants as `YYYY-MM-DD HH:MM:SS` on the clock and calendar of a zone: Swedish dates and
 * times are those of ISO 8601. Kept for the next to ask, since making one takes long.
 *
 * @throws RangeError when the engine does not know the zone.
 */
export const zoneFormat = (timeZone: string | undefined): Intl.DateTimeFormat => {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-u-ca-iso8601-nu-latn', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
    if (formats.size >= largest) formats.clear();
    formats.set(timeZone, format);
  }
  return format;
};

/** What has been found out about zones' names. A feed can't make it grow without end. */
const known = new Map<string, boolean>();
const mostNames = 2_000;

/** Whether `Intl` of this engine knows a zone by this name: older ones know no offsets such as `+05:30`. */
export const isEngineZone = (name: string): boolean => {
  let isKnown = known.get(name);
  if (isKnown === undefined) {
    try {
      isKnown = Boolean(zoneFormat(name));
    } catch {
      isKnown = false;
    }
    if (known.size >= mostNames) known.clear();
    known.set(name, isKnown);
  }
  return isKnown;
};

interface ZonesByCountry {
  readonly getTimeZones?: () => string[] | undefined;
}

/** The zones of a country, as far as the engine knows; undefined where it can't say. */
export const zonesOfCountry = (country: string): readonly string[] | undefined => {
  try {
    return (new Intl.Locale(`und-${country}`) as ZonesByCountry).getTimeZones?.();
  } catch {
    return undefined;
  }
};

/** Reads zones that are told by a rule, such as `EST5EDT,M4.1.0/2,M10.5.0/2`, which no database has. */
export interface RuleZones {
  readonly isZone: (text: string) => boolean;
  /** How far the clock is ahead of UTC at an instant, in milliseconds. */
  readonly offsetAt: (instant: number, text: string) => number;
}

/** Undefined until a document has had such a zone: `posix-zone.ts` is loaded with the first. */
export let ruleZones: RuleZones | undefined;

export const setRuleZones = (zones: RuleZones): void => void (ruleZones = zones);

export const isRuleZone = (name: string): boolean => !!ruleZones?.isZone(name);

const offset = /^([+-])(\d\d):(\d\d)$/;

/** How far `+05:30` is ahead of UTC, in milliseconds; undefined for what is no offset. */
export const fixedOffset = (name: string): number | undefined => {
  const [, sign, hours, minutes] = offset.exec(name) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minuteLength;
};

/**
 * Whether this is a time zone: a name of the [IANA database](https://www.iana.org/time-zones) that
 * the engine knows, an offset such as `+05:30`, or a rule, once {@link ruleZones} are there.
 */
export const isTimeZone = (name: string): boolean =>
  offset.test(name) || isRuleZone(name) || isEngineZone(name);

/** The zone of the reader's machine, as an IANA name. */
export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `+05:30` */
export const offsetText = (milliseconds: number): string => {
  const minutes = Math.round(Math.abs(milliseconds) / minuteLength);
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};

/**
 * A zone that is always at the offset which an RFC 3339 instant ends in. Full hours have names of
 * their own (their signs are the other way round); other offsets are newer in `Intl`.
 */
export const zoneOfOffset = (instant: string): string => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(instant) ?? [];
  if (!Number(hours) && !Number(minutes)) return 'UTC';
  return minutes === '00'
    ? `Etc/GMT${sign === '-' ? '+' : '-'}${Number(hours)}`
    : `${sign}${hours}:${minutes}`;
};
