import { departureOf, type Departure } from './changes.js';
import { hasDate, splitSeries } from './split-series.js';
import { type Component, textOf } from './components.js';
import type { EventContext } from './event-context.js';
import { eventOf, type RawItem } from './event-of.js';
import { byVersion, type Version, versionOf } from './versions.js';

/** Names a component for an issue: `VEVENT choir@example from line 27`. */
const labelOf = (component: Component): string =>
  [component.name, textOf(component, 'UID'), `from line ${component.line}`]
    .filter(Boolean)
    .join(' ');

/** Removes undefined properties, which the contract does not accept, from an event and all in it. */
const whole = (event: RawItem): RawItem => JSON.parse(JSON.stringify(event)) as RawItem;

/** An event, and its identity in the file. */
interface Entry {
  event: RawItem;
  readonly version: Version;
}

/** Steps of following rules to find whose change one is, for a whole file. */
const mostSteps = 200_000;

/** The events of a calendar file: versions sorted out, changes added to their series. */
export class EventCollection {
  readonly #contextOf: (component: Component) => EventContext;
  readonly #entries = new Map<string, Entry>();
  /** Ids by UID; under undefined those of events without one. */
  readonly #ids = new Map<string | undefined, Set<string>>();
  readonly #broken: string[] = [];
  readonly #steps = { left: mostSteps };

  constructor(contextOf: (component: Component) => EventContext) {
    this.#contextOf = contextOf;
  }

  /** All events; unreadable ones are strings, which the contract leaves out and counts. */
  get all(): readonly unknown[] {
    return [...[...this.#entries.values()].map(({ event }) => event), ...this.#broken];
  }

  /**
   * Of two versions of an event the newer counts. If nothing tells which is newer and they start at
   * different times, they are two events with one UID, and both are kept.
   */
  add(component: Component): void {
    const event = component.isWhole ? eventOf(component, this.#contextOf(component)) : undefined;
    if (!event) {
      this.#broken.push(labelOf(component));
      return;
    }
    const id = String(event.id);
    const version = versionOf(component);
    const known = this.#entries.get(id);
    const order = known ? byVersion(version, known.version) : 1;
    if (order < 0) return;
    const isOther = order === 0 && known?.event.start !== event.start;
    const own = isOther ? `${id} ${String(event.start)}` : id;
    this.#set(own, { event: whole({ ...event, id: own }), version });
    const uid = textOf(component, 'UID');
    this.#ids.set(uid, (this.#ids.get(uid) ?? new Set()).add(own));
  }

  /** Leaves out the dates of occurrences that are not to be shown. */
  hide(components: readonly Component[]): void {
    for (const component of components) {
      const departure = component.isWhole
        ? departureOf(component, this.#contextOf(component))
        : undefined;
      const id = departure && this.#seriesOf(departure);
      const event = id === undefined ? undefined : this.#entries.get(id)?.event;
      if (!event || !departure) continue;
      event.exceptDates = [
        ...((event.exceptDates as string[] | undefined) ?? []),
        departure.original,
      ];
    }
  }

  /** Adds changed occurrences to their events, as overrides by original date. */
  *change(components: readonly Component[]): Generator<undefined> {
    const newest = new Map<string, readonly [id: string | undefined, Departure]>();
    for (const component of components) {
      yield;
      const departure = component.isWhole
        ? departureOf(component, this.#contextOf(component))
        : undefined;
      if (!departure) {
        this.#broken.push(labelOf(component));
        continue;
      }
      const id = this.#seriesOf(departure);
      const key = `${id ?? departure.uid ?? String(departure.changes.title)} ${departure.original}`;
      const known = newest.get(key)?.[1];
      if (!known || byVersion(known.version, departure.version) <= 0)
        newest.set(key, [id, departure]);
    }
    // Splits a series from its end, so that no part is split twice.
    const all = [...newest.values()];
    for (const [id, one] of all) if (!one.isForAllAfter) this.#override(id, one);
    const splits = all.filter(([, one]) => one.isForAllAfter);
    for (const [id, one] of splits.sort(([, a], [, b]) => (a.original < b.original ? 1 : -1))) {
      yield;
      this.#split(id, one);
    }
  }

  /**
   * Id of the event that a change belongs to: of those with its UID the one that has its date. Of
   * those without a UID it must have that date; one of the same title comes first.
   */
  #seriesOf({ uid, original, changes }: Departure): string | undefined {
    const ids = [...(this.#ids.get(uid) ?? [])];
    if (uid !== undefined && ids.length < 2) return ids[0];
    const hasIt = (isFit: (event: RawItem) => boolean) => (id: string) => {
      const event = this.#entries.get(id)?.event;
      return event && isFit(event) && hasDate(event, original, this.#steps);
    };
    const owner =
      ids.find(hasIt(({ title }) => title === changes.title)) ?? ids.find(hasIt(() => true));
    return owner ?? (uid === undefined ? undefined : ids[0]);
  }

  #set(id: string, entry: Entry): void {
    this.#entries.set(id, entry);
  }

  #override(id: string | undefined, { uid, original, changes, version, component }: Departure) {
    const entry = id === undefined ? undefined : this.#entries.get(id);
    if (entry) {
      const overrides = (entry.event.overrides ??= {}) as RawItem;
      overrides[original] = whole(changes);
      return;
    }
    // Its event is not in the file: it becomes an event of its own.
    const alone = eventOf(component, this.#contextOf(component));
    const own = `${uid ?? String(changes.title)} ${original}`;
    if (alone) this.#set(own, { event: whole({ ...alone, id: own }), version });
    else this.#broken.push(labelOf(component));
  }

  #split(id: string | undefined, departure: Departure): void {
    const entry = id === undefined ? undefined : this.#entries.get(id);
    if (id === undefined || !entry?.event.recurrence) {
      this.#override(id, departure);
      return;
    }
    const [before, after] = splitSeries(entry.event, departure);
    entry.event = whole(before);
    this.#set(String(after.id), { event: whole(after), version: departure.version });
  }
}
