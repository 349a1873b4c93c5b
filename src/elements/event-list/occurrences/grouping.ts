import type { EventClock } from './event-clock.js';
import type { Occurrence } from './occurrence.js';
import { timeStatus } from './time-status.js';

/** Occurrences under one heading. */
export interface Group {
  /** `YYYY-MM`; `later` for what was postponed to a date not known yet; empty where no heading stands over them. */
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

/** The group that an occurrence belongs to: what has begun stands under the month that it is now. */
export const monthOf = (occurrence: Occurrence, clock: EventClock): string => {
  const { first, event, zone } = occurrence;
  if (event.status === 'postponed') return 'later';
  return (timeStatus(occurrence, clock) === 'now' ? clock.today(zone) : first).slice(0, 7);
};

/** By day; on one day what is for the whole month comes last. */
export const dayKey = ({ first, precision }: Occurrence): string =>
  first + (precision === 'month' ? '~' : '');

/** Sorts by keys, each of which is made once. */
export const sortedBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : +(a.key > b.key)))
    .map(({ item }) => item);

/** Gathers occurrences by month, each once. */
export const groupByMonth = (
  occurrences: readonly Occurrence[],
  clock: EventClock,
): readonly Group[] => {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = monthOf(occurrence, clock);
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return [...groups].map(([key, members]) => ({ key, occurrences: members }));
};
