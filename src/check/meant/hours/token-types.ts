/** What a line of opening hours is made of. */
import type { Meaning } from './word-kinds.js';

/** A time as it is written. */
export interface Time {
  readonly kind: 'time';
  /** Since midnight. */
  readonly minutes: number;
  /** The half of the day that is said; midnight begins one and ends one. */
  readonly half: 'am' | 'pm' | 'midnight' | undefined;
  /** What tells a clock of 24 hours: an hour past noon, a zero before it, or a unit after it. */
  readonly clock: 'past' | 'zero' | 'unit' | undefined;
}

/** Where a token stands in its line. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export type NumberToken = Placed & {
  readonly kind: 'number';
  readonly digits: string;
  readonly isApart: boolean;
};

export type Token =
  | NumberToken
  | (Placed &
      (
        | Meaning
        | Time
        | { readonly kind: 'sign'; readonly sign: string }
        | { readonly kind: 'note'; readonly note: string }
      ));
