/** Reads a line of opening hours in one language. */
import { clausesAt } from './clauses.js';
import type { Clause, Reading } from './reading.js';
import { type Cursor, isDone, take, takeSign } from './cursor.js';
import type { Token } from './token-types.js';
import { tokensOf } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

export interface Line {
  readonly clauses: readonly Clause[];
  /** What is open besides, by appointment: when, is not said. */
  readonly rest: string | undefined;
}

const saysTimes = ({ spans, isOff, isByAppointment, note }: Clause): boolean =>
  spans.length > 0 || isOff || isByAppointment || note !== undefined;

/** `Mon 9-12, 13-15 Sat`: of days without times after days with some, nobody knows which are theirs. */
const isMixed = (clauses: readonly Clause[]): boolean => {
  const first = clauses.findIndex(({ spans, note, isOff }) => !isOff && (spans.length > 0 || note));
  return first >= 0 && clauses.slice(first).some((clause) => !saysTimes(clause));
};

/** "or by appointment", at the end. */
const restAt = (line: string, cursor: Cursor): string | undefined => {
  const { at, tokens } = cursor;
  takeSign(cursor, /[,.]/);
  const start = tokens[cursor.at]?.start;
  const joins = take(cursor, 'or') ?? take(cursor, 'and');
  if (joins && take(cursor, 'appointment') && isDone(cursor)) return line.slice(start).trim();
  cursor.at = at;
  return undefined;
};

interface Context {
  readonly vocabulary: Vocabulary;
  readonly isOf24: boolean;
  readonly isAlone: boolean;
  readonly isAmongDays: boolean;
  readonly before: readonly Clause[];
}

const telling = /^(?:time|number|days?|closed|except|nth|month|holiday|break|to|refused)$/;

/** Whether words that can't be read bear on when it is open. */
const isTelling = (note: string, vocabulary: Vocabulary): boolean =>
  /\p{Nd}/u.test(note) ||
  note
    .split(/\s/)
    .some((word) => tokensOf(word, vocabulary)?.some(({ kind }) => telling.test(kind)));

const within = (note: string, context: Context): ReturnType<Reading['within']> => {
  const tokens = tokensOf(note, context.vocabulary);
  if (tokens?.length === 1 && tokens[0]?.kind === 'appointment') return 'appointment';
  const meant = tokens && readTokens(note, tokens, { ...context, isAlone: false });
  if (meant && meant.rest === undefined) return meant.clauses;
  return isTelling(note, context.vocabulary) ? 'telling' : undefined;
};

const readTokens = (line: string, tokens: readonly Token[], context: Context): Line | undefined => {
  const cursor: Cursor = { tokens, isAmongDays: context.isAmongDays, at: 0 };
  const { isOf24, isAlone } = context;
  const clauses: Clause[] = [];
  while (!isDone(cursor)) {
    const rest = clauses.length > 0 ? restAt(line, cursor) : undefined;
    if (rest !== undefined) return { clauses, rest };
    const read = clausesAt({
      line,
      cursor,
      isOf24,
      isAlone,
      before: [...context.before, ...clauses],
      within: (note, before) => within(note, { ...context, before }),
    });
    if (!read) return undefined;
    clauses.push(...read);
  }
  return clauses.length === 0 || isMixed(clauses) ? undefined : { clauses, rest: undefined };
};

/** Whether a text tells by a clock of 24 hours. */
export const tellsOf24 = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'time' && token.clock !== undefined);

/** Undefined if the line can't be read. */
export const readLine = (
  line: string,
  tokens: readonly Token[],
  context: Omit<Context, 'before'>,
): Line | undefined => readTokens(line, tokens, { ...context, before: [] });
