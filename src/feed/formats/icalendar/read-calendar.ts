import { departureOf, type Departure, sequenceOf, splitSeries } from './changes.js';
import { allOf, type Component, firstOf, readingComponents, textOf } from './components.js';
import type { EventContext } from './event-context.js';
import { eventOf, isPrivate, type RawItem } from './event-of.js';
import { atOnce } from '../../../time/slices.js';
import { Moments } from './moments.js';
import { Unread } from './unread.js';
import { dateValue } from './values.js';

export interface CalendarOptions {
  /** Address of the file, for subscribing. */
  readonly url?: string;
  /** Zone of times that name none, unless the file has X-WR-TIMEZONE. Default UTC. */
  readonly floating?: string;
}

const isDeparture = (component: Component): boolean => allOf(component, 'RECURRENCE-ID').length > 0;

/** Names a component for an issue: `VEVENT choir@example from line 27`. */
const labelOf = (component: Component): string =>
  [component.name, textOf(component, 'UID'), `from line ${component.line}`]
    .filter(Boolean)
    .join(' ');

/** Removes undefined properties, which the contract does not accept. */
const withoutUndefined = (fields: RawItem): RawItem =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The same, for an event and the objects in it. */
const whole = (event: RawItem): RawItem => JSON.parse(JSON.stringify(event)) as RawItem;

/** Events by UID, and what of the file could not be read. */
class Events {
  readonly #context: EventContext;
  readonly #events = new Map<string, RawItem>();
  readonly #sequences = new Map<string, number>();
  readonly #broken: string[] = [];

  constructor(context: EventContext) {
    this.#context = context;
  }

  /** All events; unreadable ones are strings, which the contract leaves out and counts. */
  get all(): readonly unknown[] {
    return [...this.#events.values(), ...this.#broken];
  }

  /**
   * Of two versions of an event the later one counts: [RFC 5545
   * §3.8.7.4](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.4).
   */
  add(component: Component): void {
    const event = component.isWhole ? eventOf(component, this.#context) : undefined;
    if (!event) {
      this.#broken.push(labelOf(component));
      return;
    }
    const [id, sequence] = [String(event.id), sequenceOf(component)];
    if (sequence < (this.#sequences.get(id) ?? 0)) return;
    this.#sequences.set(id, sequence);
    this.#events.set(id, whole(event));
  }

  /** Adds changed occurrences to their events, as overrides by original date. */
  *change(components: readonly Component[]): Generator<undefined> {
    const latest = new Map<string, Departure>();
    for (const component of components) {
      yield;
      const departure = component.isWhole ? departureOf(component, this.#context) : undefined;
      if (!departure) {
        this.#broken.push(labelOf(component));
        continue;
      }
      const key = `${departure.uid} ${departure.original}`;
      const known = latest.get(key);
      if (!known || known.sequence <= departure.sequence) latest.set(key, departure);
    }
    // Splits a series from its end, so that no part is split twice.
    const all = [...latest.values()];
    const byDate = (a: Departure, b: Departure) => (a.original < b.original ? 1 : -1);
    for (const departure of all.filter((one) => !one.isForAllAfter)) this.#override(departure);
    for (const departure of all.filter((one) => one.isForAllAfter).sort(byDate)) {
      yield;
      this.#split(departure);
    }
  }

  #override({ uid, original, changes, component }: Departure): void {
    const event = this.#events.get(uid);
    if (event) {
      const overrides = (event.overrides ??= {}) as RawItem;
      overrides[original] = whole(changes);
      return;
    }
    // Its event is not in the file: it becomes an event of its own.
    const alone = eventOf(component, this.#context);
    if (alone)
      this.#events.set(`${uid} ${original}`, whole({ ...alone, id: `${uid} ${original}` }));
    else this.#broken.push(labelOf(component));
  }

  #split(departure: Departure): void {
    const event = this.#events.get(departure.uid);
    if (!event?.recurrence) {
      this.#override(departure);
      return;
    }
    const [before, after] = splitSeries(event, departure);
    this.#events.set(departure.uid, whole(before));
    this.#events.set(String(after.id), whole(after));
  }
}

/** The latest DTSTAMP or LAST-MODIFIED: the date of the feed. */
const latest = (components: readonly Component[]): string | undefined =>
  components
    .flatMap((component) => [firstOf(component, 'DTSTAMP'), firstOf(component, 'LAST-MODIFIED')])
    .flatMap((property) => {
      const value = dateValue(property?.value ?? '');
      return value?.offset === 'Z' ? new Date(value.wall).toISOString() : [];
    })
    .sort()
    .at(-1)
    ?.replace('.000', '');

const languageOf = (components: readonly Component[]): string | undefined =>
  components
    .map((component) => firstOf(component, 'SUMMARY')?.parameters.get('LANGUAGE'))
    .find(Boolean);

/**
 * Converts a calendar file ([RFC 5545](https://www.rfc-editor.org/rfc/rfc5545)), as Google, Outlook
 * and Apple write them, to a document of the contract. An unreadable value is left out and reported
 * with its line. An event without a start, or one that is cut off, becomes a string in the list,
 * which the contract leaves out and counts. A generator, to be run in slices.
 */
export function* readingCalendar(
  text: string,
  { url, floating = 'UTC' }: CalendarOptions = {},
): Generator<undefined, RawItem> {
  const { header, components } = yield* readingComponents(text);
  const unread = new Unread();
  const zones = components.filter(({ name }) => name === 'VTIMEZONE');
  const calendar = textOf(header, 'X-WR-TIMEZONE');
  const moments = new Moments(zones, { floating, calendar }, unread);
  const isCancelled = /^CANCEL$/i.test(textOf(header, 'METHOD') ?? '');
  const events = new Events({ moments, unread, isCancelled });
  const told = components.filter(({ name }) => name === 'VEVENT');
  const shown = told.filter((component) => !isPrivate(component, unread));
  for (const component of shown) {
    if (!isDeparture(component)) events.add(component);
    yield;
  }
  yield* events.change(shown.filter(isDeparture));
  return withoutUndefined({
    version: '1.0',
    language: languageOf(told),
    updated: latest(told),
    campaign: withoutUndefined({ title: textOf(header, 'NAME', 'X-WR-CALNAME'), calendarUrl: url }),
    events: events.all,
    unread: unread.issues.length > 0 ? unread.issues : undefined,
  });
}

/** As {@link readingCalendar}, without pausing. */
export const readCalendar = (text: string, options?: CalendarOptions): RawItem =>
  atOnce(readingCalendar(text, options));
