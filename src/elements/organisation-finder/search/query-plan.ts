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
  /** The synonym, as the feed writes it; undefined: what was typed. */
  readonly synonym: string | undefined;
}

/** Something asked for, and the ways to satisfy it: any. A document must satisfy every clause. */
export type Clause = readonly Alternative[];

/** Words that mean the same: finding any of `from` also finds `to`. Each is a list of words. */
export interface Synonyms {
  readonly from: readonly (readonly string[])[];
  readonly to: readonly { readonly words: readonly string[]; readonly label: string }[];
}

const oneWay = /\s*>$/;

/**
 * A feed's set of synonyms: each finds all others. Where the first ends in `>` ("papers >"), it
 * finds the others and they do not find it.
 */
export const readSynonyms = (sets: readonly (readonly string[])[]): Synonyms[] =>
  sets.map((set) => {
    const isOneWay = oneWay.test(set[0] ?? '');
    const labels = set.map((label) => label.replace(oneWay, ''));
    const listed = labels.map((label) => ({ words: queryWordsOf(label), label }));
    const words = listed.map((entry) => entry.words);
    return isOneWay
      ? { from: words.slice(0, 1), to: listed.slice(1) }
      : { from: words, to: listed };
  });

const wanted = (word: string, isPrefix: boolean): Wanted => ({
  forms: withoutArticle(word),
  isPrefix: isPrefix && (!isUnspaced(word) || [...word].length === 1),
});

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.length > 0 && start.every((word, index) => words[index] === word);

interface Found {
  readonly length: number;
  readonly alternatives: readonly Alternative[];
}

const alternativesTo = ({ to }: Synonyms, phrase: readonly string[]): Alternative[] =>
  to
    .filter(({ words }) => words.join(' ') !== phrase.join(' ') && words.length > 0)
    .map(({ words, label }) => ({
      words: words.map((word) => wanted(word, false)),
      synonym: label,
    }));

/** The longest phrase at the head of `words` that has synonyms, with all of them. */
const synonymsAt = (words: readonly string[], synonyms: readonly Synonyms[]): Found => {
  const phrases = synonyms.flatMap((set) =>
    set.from.filter((from) => startsWith(words, from)).map((phrase) => ({ set, phrase })),
  );
  const length = Math.max(1, ...phrases.map(({ phrase }) => phrase.length));
  const longest = phrases.filter(({ phrase }) => phrase.length === length);
  return {
    length,
    alternatives: longest.flatMap(({ set, phrase }) => alternativesTo(set, phrase)),
  };
};

/** What a reader typed, as clauses. A lone letter is no question yet: no clause. */
export const planOf = (text: string, synonyms: readonly Synonyms[] = []): Clause[] => {
  const words = queryWordsOf(text);
  const [only] = words;
  if (words.length === 1 && only !== undefined && only.length < 2 && !isUnspaced(only)) return [];
  const clauses: Clause[] = [];
  for (let index = 0; index < words.length;) {
    const { length, alternatives } = synonymsAt(words.slice(index), synonyms);
    const typed = words
      .slice(index, index + length)
      .map((word, at) => wanted(word, index + at === words.length - 1 || isUnspaced(word)));
    clauses.push([{ words: typed, synonym: undefined }, ...alternatives]);
    index += length;
  }
  return clauses;
};
