/** What words of opening hours mean, by language. */
import { weekdays } from '../../../model/weekday-names.js';
import { germanic } from './germanic-words.js';
import { other } from './other-words.js';
import { rawTokens } from './raw-tokens.js';
import { romance } from './romance-words.js';
import { type Meaning, ordinals, type Words } from './word-kinds.js';

/** Words that people write in any language. */
const common: Words = {
  days: '',
  always: '24 / 7|24 x 7',
  wholeDay: '24 h / 24|24 / 24',
  daily: '7 j / 7|7 / 7',
  closed: 'off',
  holiday: 'ph|sh',
  am: 'am|a m',
  pm: 'pm|p m',
  hour: 'h|hr|hrs|hs',
};

const groups: Readonly<Record<string, readonly string[]>> = {
  daily: weekdays,
  weekdays: weekdays.slice(0, 5),
  weekend: weekdays.slice(5),
};

const meaningOf = (name: string): Meaning => {
  const days = groups[name];
  if (days) return { kind: 'days', days };
  const nth = ordinals[name as keyof typeof ordinals] as number | undefined;
  return nth === undefined ? ({ kind: name } as Meaning) : { kind: 'nth', nth };
};

/** How a phrase is looked up: its tokens. */
export const keyOf = (tokens: readonly { readonly text: string }[]): string =>
  tokens.map(({ text }) => text).join(' ');

const tableOf = ({ days, ...words }: Words): [key: string, meaning: Meaning][] => {
  const phrases = (text: string): string[] =>
    text.split('|').map((phrase) => keyOf(rawTokens(phrase)));
  return [
    ...days
      .split(';')
      .flatMap((forms, day) =>
        phrases(forms).map((key): [string, Meaning] => [
          key,
          { kind: 'day', days: weekdays.slice(day, day + 1), isLetter: key.length === 1 },
        ]),
      ),
    ...Object.entries(words).flatMap(([name, text]) =>
      phrases(text).map((key): [string, Meaning] => [key, meaningOf(name)]),
    ),
  ];
};

export type Vocabulary = ReadonlyMap<string, Meaning>;

let known: readonly Vocabulary[] | undefined;

/** One vocabulary for each language; its own words go before those of all. */
export const vocabularies = (): readonly Vocabulary[] =>
  (known ??= Object.values({ ...germanic, ...romance, ...other }).map(
    (words) => new Map([...tableOf(common), ...tableOf(words)]),
  ));

/** The most tokens of a phrase. */
export const longestPhrase = 10;
