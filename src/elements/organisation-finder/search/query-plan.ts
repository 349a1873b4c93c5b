import { phoneWord } from './concepts.js';
import type { MatchKind } from './grades.js';
import { noSearchWords, type SearchWords } from './search-words.js';
import type { Target } from './thesaurus/thesaurus.js';
import { isUnspaced, queryWordsOf, withoutArticle } from './tokens.js';

/** A word that is looked for. */
export interface Wanted {
  /** The forms it may have: with and without the Arabic article. */
  readonly forms: readonly string[];
  /** Whether it may go on: the last word typed, and a lone character of an unspaced script. */
  readonly isPrefix: boolean;
}

/** One way to satisfy a clause: all of its words. */
export interface Alternative {
  readonly words: readonly Wanted[];
  readonly kind: MatchKind;
  /** What is told of a word that was not typed; undefined: nothing. */
  readonly label: string | undefined;
}

/** Something asked for, and the ways to satisfy it: any. */
export interface Clause {
  /** The words of the query that it stands for. */
  readonly typed: readonly string[];
  /** Whether the reader may still be typing the last of them. */
  readonly isLast: boolean;
  readonly alternatives: readonly Alternative[];
}

const wanted = (word: string, isPrefix: boolean): Wanted => ({
  forms: withoutArticle(word),
  isPrefix: isPrefix && (!isUnspaced(word) || [...word].length === 1),
});

const synonymOf = ({ words, label }: Target): Alternative => ({
  words: words.map((word) => wanted(word, false)),
  kind: 'synonym',
  label,
});

const digits = /^\d+$/;

/** How many words at the head are digits alone: a telephone number is written in groups. */
const digitGroups = (words: readonly string[]): number => {
  const end = words.findIndex((word) => !digits.test(word));
  return end < 0 ? words.length : end;
};

/** Fewer digits are found only where they are the whole number, as 112 is. */
const leastDigits = 6;

/** A number may be written with less before it where it is kept: as it is dialled at home. */
const shorterForms = (digits: string): string[] => {
  const word = phoneWord(digits);
  const lengths = [...word].slice(leastDigits + 1).map((_, index) => leastDigits + 1 + index);
  return lengths.map((length) => word.slice(0, length));
};

const phoneAlternatives = (groups: readonly string[]): Alternative[] => {
  const number = groups.join('');
  const isWhole = number.length < leastDigits;
  const alternative = (forms: readonly string[], isPrefix: boolean): Alternative => ({
    words: [{ forms, isPrefix }],
    kind: 'exact',
    label: undefined,
  });
  return number.length < 3
    ? []
    : [
        alternative([phoneWord(number)], !isWhole),
        ...(isWhole ? [] : [alternative(shorterForms(number), false)]),
      ];
};

/** What a stretch of the query takes up, and the ways to satisfy it beside its own words. */
interface Stretch {
  readonly length: number;
  readonly others: readonly Alternative[];
}

const stretchAt = (words: readonly string[], { thesaurus }: SearchWords): Stretch => {
  const groups = digitGroups(words);
  if (groups > 0) return { length: groups, others: phoneAlternatives(words.slice(0, groups)) };
  const phrase = thesaurus.at(words);
  if (phrase) return { length: phrase.length, others: phrase.targets.map(synonymOf) };
  const [first = ''] = words;
  const isLast = words.length === 1;
  return { length: 1, others: isLast ? thesaurus.beginning(first).map(synonymOf) : [] };
};

/** What is left of a query without the words that say nothing of what is sought; all, where all are such. */
const isStopWord = (word: string, { stopWords }: SearchWords): boolean => stopWords.has(word);

/** What a reader typed, as clauses. A lone letter is no query yet: no clause. */
export const planOf = (text: string, known: SearchWords = noSearchWords): Clause[] => {
  const words = queryWordsOf(text);
  const [only] = words;
  if (words.length === 1 && only !== undefined && only.length < 2 && !isUnspaced(only)) return [];
  const isAllStop = words.every((word) => isStopWord(word, known));
  const clauses: Clause[] = [];
  for (let index = 0; index < words.length;) {
    const rest = words.slice(index);
    const { length, others } = stretchAt(rest, known);
    const typed = rest.slice(0, length);
    index += length;
    if (length === 1 && !isAllStop && isStopWord(typed[0] ?? '', known)) continue;
    const isLast = index === words.length;
    const own = typed.map((word, at) =>
      wanted(word, (isLast && at === length - 1) || isUnspaced(word)),
    );
    clauses.push({
      typed,
      isLast,
      alternatives: [{ words: own, kind: 'exact', label: undefined }, ...others],
    });
  }
  return clauses;
};
