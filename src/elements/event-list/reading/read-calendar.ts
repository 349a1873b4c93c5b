import ICAL from 'ical.js';
import { addDays, dayOfUtc } from '../days.js';
import { type ZoneOfFile, zoneOfFile } from './zone-of-file.js';

/** An event as a feed would hold it, to be read by the contract as any other. */
export type RawEvent = Record<string, unknown>;

export interface ReadCalendar {
  readonly title: string | undefined;
  readonly events: readonly RawEvent[];
  /** How many VEVENTs could not be read. */
  readonly unreadable: number;
}

const blocks = (text: string, name: string): string[] =>
  text.match(new RegExp(`^BEGIN:${name}[^]*?^END:${name}`, 'gim')) ?? [];

/** One component read on its own: what is broken or cut off costs itself alone. */
const componentOf = (block: string): ICAL.Component | undefined => {
  try {
    return new ICAL.Component(ICAL.parse(block.replace(/\r?\n/g, '\r\n')) as [string, [], []]);
  } catch {
    return undefined;
  }
};

const wallOf = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** A value of type DATE or DATE-TIME, with what is needed to tell when it is. */
interface Moment {
  readonly time: ICAL.Time;
  readonly zoneId: string | undefined;
}

class CalendarReader {
  readonly #zones = new Map<string, ZoneOfFile>();
  readonly #components = new Map<string, ICAL.Component>();
  readonly #floating: string;

  constructor(text: string, floating: string) {
    this.#floating = floating;
    for (const component of blocks(text, 'VTIMEZONE').map(componentOf))
      if (component)
        this.#components.set(String(component.getFirstPropertyValue('tzid')), component);
  }

  #zone(id: string): ZoneOfFile {
    const zone = this.#zones.get(id) ?? zoneOfFile(id, this.#components.get(id));
    this.#zones.set(id, zone);
    return zone;
  }

  zoneName({ time, zoneId }: Moment): string | undefined {
    if (time.isDate) return undefined;
    if (time.zone === ICAL.Timezone.utcTimezone) return 'UTC';
    return this.#zone(zoneId ?? this.#floating).name;
  }

  /** A day, or an instant written with its own zone's offset. */
  text({ time, zoneId }: Moment): string {
    const wall = wallOf(time);
    if (time.isDate) return dayOfUtc(wall);
    if (time.zone === ICAL.Timezone.utcTimezone) return new Date(wall).toISOString();
    const zone = this.#zone(zoneId ?? this.#floating);
    const instant = zone.instantOf(wall);
    if (zone.name) return new Date(instant).toISOString();
    const minutes = Math.round((wall - instant) / 60_000);
    const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
    const size = Math.abs(minutes);
    return `${new Date(wall).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
  }
}

const momentsOf = (component: ICAL.Component, name: string): Moment[] =>
  component.getAllProperties(name).flatMap((property) =>
    property
      .getValues()
      .map((value: unknown) => (value instanceof ICAL.Period ? value.start : value))
      .filter((value: unknown): value is ICAL.Time => value instanceof ICAL.Time)
      .map((time: ICAL.Time) => ({
        time,
        zoneId: property.getFirstParameter('tzid') || undefined,
      })),
  );

const stringOf = (component: ICAL.Component, ...names: string[]): string | undefined => {
  const value = names.map((name) => component.getFirstPropertyValue(name)).find(Boolean);
  return value ? String(value) : undefined;
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** Google writes markup into descriptions: the words alone. */
const plainText = (text: string): string =>
  text
    .replace(/<(?:br|\/p|\/li|\/div)\b[^>]*>/gi, '\n')
    .replace(/<[a-z/][^>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '');

const paragraphsOf = (component: ICAL.Component): string[] =>
  plainText(stringOf(component, 'description') ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** Outlook marks whole days that it writes as times from midnight to midnight. */
const isWholeDay = (component: ICAL.Component, { time }: Moment): boolean =>
  time.isDate ||
  (stringOf(component, 'x-microsoft-cdo-alldayevent') === 'TRUE' && time.hour + time.minute === 0);

const asDay = ({ time, zoneId }: Moment): Moment => {
  const { year, month, day } = time;
  return { time: ICAL.Time.fromData({ year, month, day, isDate: true }), zoneId };
};

const endOf = (component: ICAL.Component, start: Moment): Moment | undefined => {
  const [end] = momentsOf(component, 'dtend');
  if (end) return end;
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const time = start.time.clone();
  time.addDuration(duration);
  return { time, zoneId: start.zoneId };
};

const spanOf = (component: ICAL.Component, reader: CalendarReader): RawEvent => {
  const [written] = momentsOf(component, 'dtstart');
  if (!written) throw new Error('An event begins.');
  const end = endOf(component, written);
  if (!isWholeDay(component, written))
    return {
      start: reader.text(written),
      ...(end && { end: reader.text(end) }),
      timeZone: reader.zoneName(written),
    };
  const start = reader.text(asDay(written));
  // Ends are not included in iCalendar; in a feed they are.
  const last = end && addDays(reader.text(asDay(end)), -1);
  return { start, ...(last && last > start && { end: last }) };
};

const linkOf = (component: ICAL.Component): string | undefined =>
  [
    stringOf(component, 'conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'),
    /https?:\/\/[^\s<>"]*(?:zoom\.us|teams\.microsoft|meet\.google|webex)[^\s<>"]*/.exec(
      stringOf(component, 'location', 'description') ?? '',
    )?.[0],
  ].find(Boolean);

const placeOf = (component: ICAL.Component): RawEvent | undefined => {
  const location = stringOf(component, 'location');
  const geo = component.getFirstPropertyValue('geo') as unknown;
  const [latitude, longitude] = Array.isArray(geo) ? (geo as number[]) : [];
  if (!location || /^https?:/.test(location)) return undefined;
  return { name: location, ...(latitude !== undefined && { position: [longitude, latitude] }) };
};

const statusOf = (component: ICAL.Component): string =>
  /^cancell?ed$/i.test(stringOf(component, 'status') ?? '') ? 'cancelled' : 'scheduled';

const detailsOf = (component: ICAL.Component): RawEvent => {
  const [summary, ...body] = paragraphsOf(component);
  const [place, joinUrl] = [placeOf(component), linkOf(component)];
  const organiser = component.getFirstProperty('organizer')?.getFirstParameter('cn');
  return {
    title: stringOf(component, 'summary') ?? '',
    ...(summary && { summary }),
    ...(body.length > 0 && { body }),
    ...(place && { place }),
    ...(joinUrl && { joinUrl, attendance: place ? 'hybrid' : 'online' }),
    url: stringOf(component, 'url'),
    ...(organiser && { organiser }),
    topics: component
      .getAllProperties('categories')
      .flatMap((property) => property.getValues().map(String)),
    status: statusOf(component),
  };
};

const eventOf = (component: ICAL.Component, reader: CalendarReader): RawEvent => {
  const moments = (name: string): string[] =>
    momentsOf(component, name).map((one) => reader.text(one));
  const rule = component.getFirstPropertyValue('rrule');
  return {
    id: stringOf(component, 'uid') ?? `${stringOf(component, 'summary')} ${moments('dtstart')[0]}`,
    ...spanOf(component, reader),
    ...detailsOf(component),
    ...(rule && { recurrence: String(rule) }),
    ...(moments('exdate').length > 0 && { exceptDates: moments('exdate') }),
    ...(moments('rdate').length > 0 && { extraDates: moments('rdate') }),
  };
};

/** Puts an occurrence that departs from its rule where the feed has it: with its event, by its original date. */
const withOverride = (event: RawEvent, component: ICAL.Component, reader: CalendarReader): void => {
  const [original] = momentsOf(component, 'recurrence-id');
  if (!original) return;
  const { title, place, status } = detailsOf(component);
  const span = spanOf(component, reader);
  event.overrides = {
    ...(event.overrides as object | undefined),
    [reader.text(original)]: { title, place, status, start: span.start, end: span.end },
  };
};

/** What is not there is not said: the contract takes no `undefined`. */
const compact = (event: RawEvent): RawEvent => JSON.parse(JSON.stringify(event)) as RawEvent;

/**
 * Reads a calendar file, [RFC 5545](https://www.rfc-editor.org/rfc/rfc5545), as Google, Outlook and
 * Apple write them, into events as a feed holds them. Each component is read on its own, so that a
 * file cut off in the middle still gives what was whole.
 *
 * @param floating - the zone of times that name none: X-WR-TIMEZONE goes before it. Default UTC.
 */
export const readCalendar = (text: string, floating = 'UTC'): ReadCalendar => {
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  const header = (name: string): string | undefined =>
    new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'im').exec(unfolded)?.[1]?.trim();
  const reader = new CalendarReader(unfolded, header('X-WR-TIMEZONE') ?? floating);
  const components = blocks(unfolded, 'VEVENT').map(componentOf);
  const events = new Map<string, RawEvent>();
  const departures: ICAL.Component[] = [];
  let unreadable = (unfolded.match(/^BEGIN:VEVENT/gim)?.length ?? 0) - components.length;
  for (const component of components) {
    try {
      if (!component) throw new Error('Not a component.');
      if (component.hasProperty('recurrence-id')) departures.push(component);
      else {
        const event = eventOf(component, reader);
        events.set(String(event.id), event);
      }
    } catch {
      unreadable += 1;
    }
  }
  for (const departure of departures) {
    const event = events.get(stringOf(departure, 'uid') ?? '');
    if (event) withOverride(event, departure, reader);
  }
  return { title: header('X-WR-CALNAME'), events: [...events.values()].map(compact), unreadable };
};
