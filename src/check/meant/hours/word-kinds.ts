/** Kinds of words in opening hours. */

export const ordinals = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };

export type Kind =
  | 'to'
  | 'from'
  | 'and'
  | 'or'
  | 'open'
  | 'closed'
  | 'appointment'
  | 'except'
  | 'holiday'
  | 'break'
  | 'every'
  | 'daily'
  | 'weekdays'
  | 'weekend'
  | 'wholeDay'
  | 'always'
  | 'am'
  | 'pm'
  /** Said before a time, and not after it. */
  | 'earlier'
  | 'later'
  | 'noonOf'
  | 'noon'
  | 'midnight'
  | 'hour'
  | 'half'
  | 'month'
  | 'filler'
  /** Has several meanings, of which the language does not tell one. */
  | 'refused';

export type Words = { readonly days: string } & {
  readonly [Name in Kind | keyof typeof ordinals]?: string;
};

/** What a word or several are. */
export type Meaning =
  | { [Name in Kind]: { readonly kind: Name } }[Kind]
  | { readonly kind: 'day'; readonly days: readonly string[]; readonly isLetter: boolean }
  | { readonly kind: 'days'; readonly days: readonly string[] }
  | { readonly kind: 'nth'; readonly nth: number };
