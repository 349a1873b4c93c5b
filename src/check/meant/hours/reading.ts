/** What one clause says, and where its reading stands. */
import type { Cursor } from './cursor.js';
import type { Days } from './day-lists.js';
import type { Span } from './spans.js';

/** Days, and when it is open or closed on them. */
export interface Clause {
  readonly days: readonly Days[];
  /** None where it is open at times that are not known. */
  readonly spans: readonly Span[];
  readonly isOff: boolean;
  readonly isByAppointment: boolean;
  /** What is said besides; where times have several meanings, these as they are written. */
  readonly note: string | undefined;
  /** Where holidays are named: the clause as it is written. */
  readonly holidays: string | undefined;
}

export interface Reading {
  readonly line: string;
  readonly cursor: Cursor;
  /** Whether the text tells by a clock of 24 hours. */
  readonly isOf24: boolean;
  /** Whether the line is all there is. */
  readonly isAlone: boolean;
  /** The clauses before this one. */
  readonly before: readonly Clause[];
  /** Reads what stands in brackets after a clause; "telling" if it bears on the times, and can't be read. */
  readonly within: (
    note: string,
    before: readonly Clause[],
  ) => readonly Clause[] | 'telling' | 'appointment' | undefined;
}

/** The words of the line from a token to the cursor. */
export const writtenFrom = ({ line, cursor }: Reading, from: number): string =>
  line.slice(cursor.tokens[from]?.start, cursor.tokens[cursor.at - 1]?.end).trim();
