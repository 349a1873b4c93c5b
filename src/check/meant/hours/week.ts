/** A week from what is said of it, one clause after the other. */
import { weekdays } from '../../../model/weekday-names.js';
import type { Clause } from './reading.js';

/** A line of opening hours as the contract has it. */
export interface HoursLine {
  readonly days: readonly string[];
  readonly opens?: string;
  readonly closes?: string;
  readonly nth?: readonly number[];
  readonly appointment?: true;
  readonly note?: string;
}

type Entry = HoursLine | string;

export interface Written {
  readonly written: string;
  readonly rest: string | undefined;
  /** Undefined if it can't be read. */
  readonly clauses: readonly (Clause & { readonly lines: readonly HoursLine[] })[] | undefined;
}

const isBefore = (one: HoursLine, other: HoursLine): boolean =>
  (one.opens ?? '') < (other.closes ?? '');

const isOver = (one: HoursLine, other: HoursLine): boolean =>
  isBefore(one, other) && isBefore(other, one);

const overlap = (one: HoursLine, other: HoursLine): boolean =>
  !one.opens || !other.opens || isOver(one, other) || one.opens === other.opens;

/** The weeks of the month that are left where some are taken. */
const otherWeeks = (taken: readonly number[]): readonly number[] | undefined => {
  const isFromEnd = taken.every((each) => each < 0);
  if (!isFromEnd && taken.some((each) => each < 0)) return undefined;
  return [1, 2, 3, 4, 5]
    .map((each) => (isFromEnd ? -each : each))
    .filter((each) => !taken.includes(each));
};

/** What is left of a line on days of which hours or weeks are taken. */
const rest = (line: HoursLine, taken: HoursLine): readonly HoursLine[] | undefined => {
  const { opens, closes, nth } = taken;
  if (opens === undefined || closes === undefined) {
    if (!nth) return [];
    const left = line.nth ? line.nth.filter((each) => !nth.includes(each)) : otherWeeks(nth);
    return left && (left.length > 0 ? [{ ...line, nth: left }] : []);
  }
  if (nth || line.opens === undefined || line.closes === undefined) return undefined;
  if (line.closes <= line.opens || closes <= opens) return undefined;
  const [from, to] = [
    opens > line.opens ? opens : line.opens,
    closes < line.closes ? closes : line.closes,
  ];
  if (from >= to) return [line];
  return [
    { ...line, closes: from },
    { ...line, opens: to },
  ].filter((part) => part.opens !== part.closes);
};

/** Takes days from lines told before; `left` says what stays of a line on these days. */
const takeFrom = (
  entries: readonly Entry[],
  taken: HoursLine,
  left: (line: HoursLine) => readonly HoursLine[] | undefined,
): Entry[] | undefined => {
  const all: Entry[] = [];
  for (const entry of entries) {
    const shared =
      typeof entry === 'string' ? [] : entry.days.filter((day) => taken.days.includes(day));
    if (typeof entry === 'string' || shared.length === 0) {
      all.push(entry);
      continue;
    }
    const others = entry.days.filter((day) => !taken.days.includes(day));
    const stays = left(entry);
    if (!stays) return undefined;
    if (others.length > 0) all.push({ ...entry, days: others });
    all.push(...stays.map((line) => ({ ...line, days: shared })));
  }
  return all;
};

const isWhole = ({ opens, nth }: HoursLine): boolean => opens === undefined && nth === undefined;

interface Week {
  readonly entries: readonly Entry[];
  readonly closed: readonly string[];
  readonly holidays: readonly string[];
}

const closing = (week: Week, lines: readonly HoursLine[], written: string): Week => {
  let { entries } = week;
  for (const line of lines) {
    const left = takeFrom(entries, line, (each) => rest(each, line));
    // Of days that are closed for some hours or weeks, it is then not known when they are open.
    entries = left ?? [...entries, written];
  }
  return {
    ...week,
    entries,
    closed: [...week.closed, ...lines.filter(isWhole).flatMap(({ days }) => days)],
  };
};

/** `Closed Mondays; daily 9-5` is closed on Mondays; `Mo-Fr off; We 10-12` is open on Wednesdays. */
const withoutClosed = (line: HoursLine, closed: readonly string[]): HoursLine => {
  const open = line.days.filter((day) => !closed.includes(day));
  return open.length > 0 ? { ...line, days: open } : line;
};

const opening = (week: Week, lines: readonly HoursLine[]): Week => {
  const own = lines.map((line) => withoutClosed(line, week.closed));
  let { entries } = week;
  for (const line of own) {
    const left = (each: HoursLine): readonly HoursLine[] => {
      if (!overlap(each, line)) return [each];
      const { days, nth } = line;
      return nth ? (rest(each, { days, nth }) ?? [each]) : [];
    };
    entries = takeFrom(entries, line, left) ?? entries;
  }
  return { ...week, entries: [...entries, ...own] };
};

const noted = (line: HoursLine, holidays: readonly string[]): HoursLine =>
  holidays.length === 0
    ? line
    : { ...line, note: [line.note, ...holidays].filter(Boolean).join('; ') };

const isLine = (entry: Entry): entry is HoursLine => typeof entry !== 'string';

/** The entries of `hours`. Lines that can't be read stay as they are written. */
export const weekOf = (lines: readonly Written[]): Entry[] => {
  let week: Week = { entries: [], closed: [], holidays: [] };
  for (const { written, rest: besides, clauses } of lines) {
    if (!clauses) week = { ...week, entries: [...week.entries, written] };
    for (const { isOff, holidays, lines: own } of clauses ?? []) {
      if (holidays !== undefined && (isOff || own.length === 0))
        week = { ...week, holidays: [...week.holidays, holidays] };
      week = isOff ? closing(week, own, written) : opening(week, own);
    }
    if (besides !== undefined) week = { ...week, entries: [...week.entries, besides] };
  }
  const { entries, closed, holidays } = week;
  if (entries.length > 0)
    return entries.map((entry) => (isLine(entry) ? noted(entry, holidays) : entry));
  // Where nothing but closed days is told, it is open on the others, nobody says when.
  const open = weekdays.filter((day) => !closed.includes(day));
  return closed.length > 0 && open.length > 0
    ? [noted({ days: open }, holidays)]
    : lines.map(({ written }) => written);
};
