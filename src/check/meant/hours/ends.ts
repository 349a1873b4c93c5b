/** What stands after the days and times of a clause: a note, an exception, "by appointment", "closed". */
import { attempt, type Cursor, isAt, isDone, take, takeSign } from './cursor.js';
import { withExceptions } from './day-lists.js';
import { type Clause, type Reading, writtenFrom } from './reading.js';

/** Reads what is next into a clause; undefined if there is nothing, or if it can't be read. */
type End = (reading: Reading, clause: Clause, from: number) => readonly Clause[] | undefined;

const note: End = (reading, clause, from) => {
  const said = take(reading.cursor, 'note')?.note;
  if (said === undefined) return undefined;
  const meant = reading.within(said, [...reading.before, clause]);
  if (meant === undefined) return [{ ...clause, note: said }];
  if (meant === 'appointment') return [{ ...clause, isByAppointment: true }];
  return meant === 'telling'
    ? [{ ...clause, spans: [], note: writtenFrom(reading, from) }]
    : [clause, ...meant];
};

const appointment: End = ({ cursor }, clause) => {
  takeSign(cursor, /,/);
  return take(cursor, 'appointment') && [{ ...clause, isByAppointment: true }];
};

const exception: End = (reading, clause) => {
  const { cursor } = reading;
  const { at } = cursor;
  const list = { items: clause.days, hasHolidays: false, excepts: undefined };
  const left = withExceptions(cursor, list);
  if (!left || cursor.at === at) return undefined;
  const { items: days, excepts } = left;
  return [
    { ...clause, days, note: excepts === undefined ? clause.note : writtenFrom(reading, excepts) },
  ];
};

const isEnd = (cursor: Cursor): boolean => isDone(cursor) || isAt(cursor, 'sign');

const closed: End = ({ cursor }, clause) =>
  take(cursor, 'closed') && isEnd(cursor) ? [{ ...clause, isOff: true }] : undefined;

/** The clause with what follows it, and clauses that brackets add. */
export const ended = (reading: Reading, clause: Clause, from: number): readonly Clause[] => {
  const { cursor } = reading;
  let all: readonly Clause[] = [clause];
  for (let found: readonly Clause[] | undefined = all; found;) {
    const [last = clause, ...more] = all;
    take(cursor, 'open');
    found = [note, appointment, exception, closed]
      .map((end) => (ahead: Cursor) => end({ ...reading, cursor: ahead }, last, from))
      .reduce<readonly Clause[] | undefined>(
        (before, end) => before ?? attempt(cursor, end),
        undefined,
      );
    if (found) all = [...found, ...more];
  }
  return all;
};
