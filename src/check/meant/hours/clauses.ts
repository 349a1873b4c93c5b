/** What a line of opening hours says, clause by clause. */
import { weekdays } from '../../../model/weekday-names.js';
import { attempt, type Cursor, isAt, isDone, pass, take } from './cursor.js';
import { dayList, type DayList, exceptedFirst } from './day-lists.js';
import { ended } from './ends.js';
import { type Clause, type Reading, writtenFrom } from './reading.js';
import { type Spans, spansAt, untilAt } from './span-lists.js';

const everyDay: DayList = { items: [{ days: weekdays }], hasHolidays: false, excepts: undefined };
const wholeDay: Spans = { spans: [{ opens: 0, closes: 1440 }], isCertain: true };

const clauseOf = (reading: Reading, { items, excepts }: DayList): Clause => ({
  days: items,
  spans: [],
  isOff: false,
  isByAppointment: false,
  note: excepts === undefined ? undefined : writtenFrom(reading, excepts),
  holidays: undefined,
});

/** A clause with times that were read from a token on. */
const timed = (reading: Reading, clause: Clause, told: Spans | undefined, from: number): Clause => {
  if (!told) return clause;
  return told.isCertain
    ? { ...clause, spans: told.spans }
    : { ...clause, note: writtenFrom(reading, from) };
};

const afterDays = (ahead: Cursor): true | undefined => {
  pass(ahead, /[-:,.]/, 'open');
  return isAt(ahead, 'time', 'from', 'to', 'closed', 'wholeDay', 'always', 'appointment', 'note')
    ? true
    : undefined;
};

const timesAt = (reading: Reading): Spans | undefined => {
  const { cursor } = reading;
  if (take(cursor, 'wholeDay') ?? take(cursor, 'always')) return wholeDay;
  return isAt(cursor, 'to') ? untilAt(reading) : spansAt(reading);
};

/** `Mon-Fri 9-5`, `Sunday closed`, `We 12-13 off`. */
const daysFirst = (
  reading: Reading,
  list: DayList,
  start: number,
): readonly Clause[] | undefined => {
  const { cursor } = reading;
  const days = clauseOf(reading, list);
  attempt(cursor, afterDays);
  const from = cursor.at;
  const told = timesAt(reading);
  const isOff = !told && take(cursor, 'closed') !== undefined;
  const off = isOff ? spansAt(reading) : undefined;
  if (off?.isCertain === false) return undefined;
  const clause = timed(reading, { ...days, isOff }, told ?? off, from);
  const all = ended(reading, clause, from);
  if (!list.hasHolidays) return all;
  return all?.map((each) => ({ ...each, holidays: writtenFrom(reading, start) }));
};

/** `9am-5pm Mon-Fri`. */
const timesFirst = (reading: Reading): readonly Clause[] | undefined => {
  const { cursor } = reading;
  const from = cursor.at;
  const told = spansAt(reading);
  if (!told) return undefined;
  const { at } = cursor;
  pass(cursor, /[-,:]/, 'open', 'to');
  const list = dayList(cursor);
  if (!list) return undefined;
  const written = writtenFrom({ ...reading, cursor: { ...cursor, at } }, from);
  const clause = clauseOf(reading, list);
  return ended(
    reading,
    told.isCertain ? { ...clause, spans: told.spans } : { ...clause, note: written },
    from,
  );
};

/** `closed Mondays`, `closed 12-1`, `lunch 12-1`. */
const closedFirst = (reading: Reading, start: number): readonly Clause[] | undefined => {
  const { cursor, before } = reading;
  pass(cursor, /[-:]/, 'closed');
  const list = dayList(cursor);
  if (list) {
    const off = { ...clauseOf(reading, list), isOff: true };
    return [list.hasHolidays ? { ...off, holidays: writtenFrom(reading, start) } : off];
  }
  pass(cursor, /[-:]/, 'break');
  const last = before.at(-1);
  const told = spansAt(reading, last?.spans[0]?.opens);
  take(cursor, 'break');
  if (!told?.isCertain || !last || last.spans.length === 0) return undefined;
  // After hours of several days, nobody says of which days the break is.
  if (before.some(({ days, isOff }) => !isOff && days !== last.days)) return undefined;
  return [{ ...last, spans: told.spans, isOff: true, note: undefined }];
};

/** Days that may be named, else all where nothing else is told. */
const daysOrAll = ({ cursor, isAlone, before }: Reading): DayList | undefined => {
  pass(cursor, /[,:]/);
  const list = dayList(cursor);
  return list ?? (isAlone && before.length === 0 && isDone(cursor) ? everyDay : undefined);
};

/** `By appointment only`, `24 hours, Mon-Fri`. */
const mannerFirst = (reading: Reading, start: number): readonly Clause[] | undefined => {
  const isByAppointment = take(reading.cursor, 'appointment') !== undefined;
  if (!isByAppointment) reading.cursor.at += 1;
  const list = daysOrAll(reading);
  if (!list) return undefined;
  if (!isByAppointment)
    return ended(reading, timed(reading, clauseOf(reading, list), wholeDay, start), start);
  return daysFirst(reading, list, start)?.map((each) => ({ ...each, isByAppointment }));
};

/** The clauses that begin here; undefined if they can't be read. */
export const clausesAt = (reading: Reading): readonly Clause[] | undefined => {
  const { cursor } = reading;
  pass(cursor, /[:,./&-]/, 'open', 'and');
  // "По средам"
  attempt(cursor, (ahead) => (take(ahead, 'to') && isAt(ahead, 'day', 'days') ? true : undefined));
  const start = cursor.at;
  if (isDone(cursor)) return [];
  if (isAt(cursor, 'closed', 'break')) return closedFirst(reading, start);
  if (isAt(cursor, 'appointment', 'wholeDay', 'always')) return mannerFirst(reading, start);
  const list = take(cursor, 'except') ? exceptedFirst(cursor) : dayList(cursor);
  return list ? daysFirst(reading, list, start) : timesFirst(reading);
};
