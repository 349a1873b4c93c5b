/** A place among the tokens of a line. */
import { isSign } from './times.js';
import type { Token } from './token-types.js';

type Of<Kind extends Token['kind']> = Extract<Token, { kind: Kind }>;

export interface Cursor {
  readonly tokens: readonly Token[];
  /** Whether the text names several days: a letter is then one of them. */
  readonly isAmongDays: boolean;
  at: number;
}

export const isAt = (cursor: Cursor, ...kinds: readonly Token['kind'][]): boolean =>
  kinds.some((kind) => cursor.tokens[cursor.at]?.kind === kind);

/** Takes the next token if it is of this kind. */
export const take = <Kind extends Token['kind']>(
  cursor: Cursor,
  kind: Kind,
): Of<Kind> | undefined => {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== kind) return undefined;
  cursor.at += 1;
  return token as Of<Kind>;
};

export const takeSign = (cursor: Cursor, signs: RegExp): boolean => {
  const isThere = isSign(cursor.tokens[cursor.at], signs);
  if (isThere) cursor.at += 1;
  return isThere;
};

/** Passes what has no meaning here: signs, and words such as "open". */
export const pass = (cursor: Cursor, signs: RegExp, ...kinds: readonly Token['kind'][]): void => {
  while (takeSign(cursor, signs) || (isAt(cursor, ...kinds) && (cursor.at += 1)));
};

/** What `read` finds; where it finds nothing, the cursor stays. */
export const attempt = <Value>(
  cursor: Cursor,
  read: (cursor: Cursor) => Value | undefined,
): Value | undefined => {
  const { at } = cursor;
  const value = read(cursor);
  if (value === undefined) cursor.at = at;
  return value;
};

export const isDone = ({ tokens, at }: Cursor): boolean => at >= tokens.length;
