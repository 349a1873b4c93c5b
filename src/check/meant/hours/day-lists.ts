/** Days as people list them: `Mon/Wed/Fri`, `1st and 3rd Tuesday`, `every day except Sunday`. */
import { weekdays } from '../../../model/weekday-names.js';
import { attempt, type Cursor, isAt, pass, take, takeSign } from './cursor.js';

export interface Days {
  readonly days: readonly string[];
  /** Which of their weekday in the month. */
  readonly nth?: readonly number[];
}

export interface DayList {
  readonly items: readonly Days[];
  readonly hasHolidays: boolean;
  /** The token from which holidays are excepted. */
  readonly excepts: number | undefined;
}

interface Item extends Days {
  readonly isHoliday?: boolean;
  readonly isLetter?: boolean;
}

const separator = /[,/&+]/;

/** `[1,3]`, `[-1]`, as OpenStreetMap writes them. */
const places = (cursor: Cursor): number[] | undefined => {
  if (!takeSign(cursor, /\[/)) return undefined;
  const nth: number[] = [];
  do {
    const isFromEnd = takeSign(cursor, /-/);
    const number = take(cursor, 'number');
    if (!number) return undefined;
    nth.push(Number(number.digits) * (isFromEnd ? -1 : 1));
  } while (takeSign(cursor, /,/));
  return takeSign(cursor, /\]/) && nth.every((each) => each !== 0 && Math.abs(each) <= 5)
    ? nth
    : undefined;
};

const ordinals = (cursor: Cursor): number[] => {
  const nth: number[] = [];
  for (let first = take(cursor, 'nth'); first;) {
    nth.push(first.nth);
    first = attempt(cursor, (ahead) => {
      if (!takeSign(ahead, separator)) take(ahead, 'and');
      return take(ahead, 'nth');
    });
  }
  return nth;
};

/** The last day of a range whose first was read. */
const rangeEnd = (cursor: Cursor): readonly string[] | undefined =>
  attempt(cursor, (ahead) => {
    const isRange = takeSign(ahead, /-/) || take(ahead, 'to');
    return isRange ? take(ahead, 'day')?.days : undefined;
  });

const rangeOf = ([first = '']: readonly string[], [last = '']: readonly string[]): string[] => {
  const from = weekdays.indexOf(first);
  const count = ((weekdays.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => weekdays[(from + index) % 7] ?? '');
};

const single = (cursor: Cursor, nth: readonly number[]): Item | undefined => {
  const day = take(cursor, 'day');
  if (!day) return undefined;
  const isRange = rangeEnd(cursor);
  if (isRange) {
    // `Mo-Tu-We` is no range.
    if (nth.length > 0 || rangeEnd(cursor)) return undefined;
    return { days: rangeOf(day.days, isRange) };
  }
  const inMonth = isAt(cursor, 'sign') ? attempt(cursor, places) : undefined;
  const after = attempt(cursor, (ahead) => {
    const all = ordinals(ahead);
    return all.length > 0 && take(ahead, 'month') ? all : undefined;
  });
  const said = [...nth, ...(inMonth ?? []), ...(after ?? [])];
  return { days: day.days, isLetter: day.isLetter, ...(said.length > 0 && { nth: said }) };
};

const item = (cursor: Cursor): Item | undefined => {
  if (take(cursor, 'holiday')) return { days: [], isHoliday: true };
  const ofMonth = take(cursor, 'month');
  take(cursor, 'from');
  const isEvery = take(cursor, 'every');
  const nth = ordinals(cursor);
  const group = nth.length > 0 ? undefined : take(cursor, 'days');
  if (group) return { days: group.days };
  const read = single(cursor, nth);
  const isMonthly = take(cursor, 'month') ?? ofMonth;
  // "Every second Tuesday" may be every other week; "monthly" without a number says too little.
  const isUnclear = isEvery && nth.length === 1 && (nth[0] ?? 0) > 1 && !isMonthly;
  return isUnclear || (isMonthly && !read?.nth) ? undefined : read;
};

const listed = (cursor: Cursor): Item[] => {
  const items: Item[] = [];
  for (let next = attempt(cursor, item); next;) {
    items.push(next);
    next = attempt(cursor, (ahead) => {
      const isOr = takeSign(ahead, separator);
      take(ahead, 'and');
      return isOr && isAt(ahead, 'sign') ? undefined : item(ahead);
    });
  }
  return items;
};

/** Whether it is plain for which of the days a number is meant, and that letters are days. */
const isPlain = (items: readonly Item[], { isAmongDays }: Cursor): boolean => {
  const firstNth = items.findIndex(({ nth }) => nth);
  const isMixed = firstNth >= 0 && items.slice(firstNth).some(({ nth }) => !nth);
  return !isMixed && (isAmongDays || !items.some(({ isLetter }) => isLetter));
};

/** Those of a list that stand for every week in one, then those of the month. */
const joined = (items: readonly Item[]): Days[] => {
  const ofWeeks = items.filter(({ days, nth }) => !nth && days.length > 0);
  // "Daily, Monday to Friday" is not every day.
  const fewer = ofWeeks.filter(({ days }) => days.length < weekdays.length);
  const plain = [...new Set((fewer.length > 0 ? fewer : ofWeeks).flatMap(({ days }) => days))];
  return [
    ...(plain.length > 0 ? [{ days: plain }] : []),
    ...items.flatMap(({ days, nth }) => (nth ? [{ days, nth }] : [])),
  ];
};

const without = (items: readonly Days[], taken: readonly Days[]): Days[] | undefined => {
  const gone = taken.flatMap(({ days }) => days);
  return taken.some(({ nth }) => nth)
    ? undefined
    : items.map((item) => ({ ...item, days: item.days.filter((day) => !gone.includes(day)) }));
};

/** A list without the days that "except" names after it; undefined if that can't be read. */
export const withExceptions = (cursor: Cursor, list: DayList): DayList | undefined => {
  const from = cursor.at;
  takeSign(cursor, /,/);
  const at = cursor.at;
  if (!take(cursor, 'except')) {
    cursor.at = from;
    return list;
  }
  const taken = dayList(cursor);
  const items = taken && without(list.items, taken.items);
  return items && { ...list, items, excepts: taken.hasHolidays ? at : list.excepts };
};

/** `except Sunday, daily` */
export const exceptedFirst = (cursor: Cursor): DayList | undefined => {
  const taken = dayList(cursor);
  pass(cursor, /,/, 'open');
  const list = taken && dayList(cursor);
  const items = list && without(list.items, taken.items);
  return items && { ...list, items };
};

/** A list of days from here on; undefined if there is none, or if it is not plain. */
export const dayList = (cursor: Cursor): DayList | undefined =>
  attempt(cursor, (ahead) => {
    const items = listed(ahead);
    if (items.length === 0 || !isPlain(items, ahead)) return undefined;
    const hasHolidays = items.some(({ isHoliday }) => isHoliday);
    return withExceptions(ahead, { items: joined(items), hasHolidays, excepts: undefined });
  });
