import { acronymWord, latinWord } from './concepts.js';
import { Folding, longest } from './folding.js';
import { folded, kind } from './letter-table.js';
import { latinSkeleton } from './latin-skeleton.js';
import { level } from './match-level.js';
import { Names } from './name-index.js';
import { Noting } from './postings.js';
import { lettersOf, Vocabulary } from './vocabulary.js';
import { indexWordsOf } from './tokens.js';

/** Greek and Cyrillic letters lie between these. */
const [firstForeign, lastForeign] = [0x370, 0x52f];

/** Names of more words are not called by their first letters. */
const longestAcronym = 10;

const alef = 0x627;
const lam = 0x644;
/** And, with, like, so: و ب ك ف. */
const grownOn = new Set([0x648, 0x628, 0x643, 0x641]);

/** How many letters an Arabic article takes at the head of a word, as `withoutArticle` has it; 0: there is none. */
const articleLength = (units: Uint16Array, from: number, to: number): number => {
  const first = units[from] ?? 0;
  if (first < alef) return 0;
  const lead = grownOn.has(first) ? 1 : 0;
  const isDouble = first === lam && units[from + 1] === lam;
  const isArticle = units[from + lead] === alef && units[from + lead + 1] === lam;
  const length = isDouble ? 2 : isArticle ? lead + 2 : 0;
  return to - from - length < 2 ? 0 : length;
};

/** Reads texts into words, and notes where each word stands. */
export class Indexer {
  readonly vocabulary = new Vocabulary();
  readonly noting = new Noting();
  readonly names = new Names();
  readonly #folding = new Folding();
  readonly #latin = new Map<number, number>();
  #document = -1;
  #level = 0;
  /** What words are noted in, while a common text is read. */
  #noted: number[] | undefined;

  /** From here on, texts are those of the next document. */
  next(): void {
    this.#document += 1;
    this.names.next();
  }

  /** Reads a text. Those of the best level come first: of a word's places in a document, the first counts. */
  readonly text = (text: string, at: number): void => {
    this.#level = at;
    const isPlain = this.#folding.read(text);
    if (at === level.nameWord) this.names.add(this.#folding.units, this.#folding.length);
    if (isPlain) this.#readWords();
    else indexWordsOf(text.slice(0, longest)).forEach((word) => this.#addWord(word));
    if (isPlain && at === level.nameWord) this.#readAcronyms();
  };

  /** Notes a word as it is. */
  readonly word = (word: string, at: number): void => {
    this.#level = at;
    this.#addWord(word);
  };

  /** Reads what others have too: its words are kept. */
  readonly common = (namesOf: (code: string) => readonly string[]) => {
    const known = new Map<string, readonly number[]>();
    return (code: string, at: number): void => {
      let words = known.get(code);
      if (!words) known.set(code, (words = this.#wordsOf(namesOf(code), at)));
      for (const word of words) this.noting.note(word, this.#document, at);
    };
  };

  #wordsOf(names: readonly string[], at: number): readonly number[] {
    const noted: number[] = (this.#noted = []);
    for (const name of names) this.text(name, at);
    this.#noted = undefined;
    return noted;
  }

  #readWords(): void {
    const { units, starts, words, length } = this.#folding;
    for (let word = 0; word < words; word += 1) {
      const end = word + 1 < words ? (starts[word + 1] ?? 0) - 1 : length;
      this.#readWord(units, starts[word] ?? 0, end);
    }
  }

  #readWord(units: Uint16Array, from: number, to: number): void {
    if (folded(units[from] ?? 0) >> 16 === kind.unspaced) return this.#readPairs(units, from, to);
    this.#add(units, from, to);
    const article = articleLength(units, from, to);
    if (article > 0) this.#add(units, from + article, to);
  }

  /** The first letters of a name's words: of all of them, and of those that are longer than "of" and "the". */
  #readAcronyms(): void {
    const { units, starts, words, length } = this.#folding;
    if (words < 2 || words > longestAcronym) return;
    let [all, long] = ['', ''];
    for (let word = 0; word < words; word += 1) {
      const start = starts[word] ?? 0;
      const end = word + 1 < words ? (starts[word + 1] ?? 0) - 1 : length;
      const letter = String.fromCharCode(units[start] ?? 0);
      all += letter;
      if (end - start > 3) long += letter;
    }
    this.#addWord(acronymWord(all));
    if (long !== all && long.length > 1) this.#addWord(acronymWord(long));
  }

  #readPairs(units: Uint16Array, from: number, to: number): void {
    for (let index = from; index < to - 1; index += 1) this.#add(units, index, index + 2);
    this.#add(units, to - 1, to);
  }

  #addWord(word: string): void {
    const { units, from, to } = lettersOf(word);
    this.#add(units, from, to);
  }

  #add(units: Uint16Array, from: number, to: number): void {
    const word = this.vocabulary.add(units, from, to);
    this.#note(word);
    const first = units[from] ?? 0;
    if (first >= firstForeign && first <= lastForeign) this.#note(this.#latinOf(word));
  }

  #note(word: number): void {
    this.#noted?.push(word);
    this.noting.note(word, this.#document, this.#level);
  }

  /** The word that stands for a Cyrillic or Greek one where it is typed in Latin letters. */
  #latinOf(word: number): number {
    let latin = this.#latin.get(word);
    if (latin === undefined) {
      const { units, from, to } = lettersOf(latinWord(latinSkeleton(this.vocabulary.wordAt(word))));
      this.#latin.set(word, (latin = this.vocabulary.add(units, from, to)));
    }
    return latin;
  }
}
