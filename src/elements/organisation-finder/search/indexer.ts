import { Folding, longest, space } from './folding.js';
import { growingNumbers } from './growing.js';
import { folded, kind } from './letters.js';
import { level } from './level.js';
import { Names } from './names.js';
import { lettersOf, Vocabulary } from './vocabulary.js';
import { indexWordsOf } from './words.js';

const alef = 0x627;
const lam = 0x644;
/** And, with, like, so: و ب ك ف. */
const grownOn = new Set([0x648, 0x628, 0x643, 0x641]);

/** How many letters an Arabic article takes at the head of a word, as `withoutArticle` has it; 0: there is none. */
const articleLength = (units: Uint16Array, from: number, to: number): number => {
  const first = units[from] ?? 0;
  const lead = grownOn.has(first) ? 1 : 0;
  const isDouble = first === lam && units[from + 1] === lam;
  const isArticle = units[from + lead] === alef && units[from + lead + 1] === lam;
  const length = isDouble ? 2 : isArticle ? lead + 2 : 0;
  return to - from - length < 2 ? 0 : length;
};

/** Reads texts into words, and notes where each word stands. */
export class Indexer {
  readonly vocabulary = new Vocabulary();
  readonly names = new Names();
  /** Word after word as they were met, and beside each its document × 8 + its best level. */
  readonly met = growingNumbers();
  readonly places = growingNumbers();
  readonly #folding = new Folding();
  /** For each word, the last document that has it, plus 1. */
  #lastDocument = new Uint32Array(1 << 16);
  readonly #common = new Map<string, readonly number[]>();
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
  };

  /** Reads a text that others have too: its words are kept. */
  readonly common = (text: string, at: number): void => {
    this.#level = at;
    const known = this.#common.get(text);
    if (known) known.forEach((word) => this.#note(word));
    else {
      this.#common.set(text, (this.#noted = []));
      this.text(text, at);
      this.#noted = undefined;
    }
  };

  #readWords(): void {
    const { units, length } = this.#folding;
    let from = 0;
    for (let to = 0; to <= length; to += 1) {
      if (to < length && units[to] !== space) continue;
      if (to > from) this.#readWord(units, from, to);
      from = to + 1;
    }
  }

  #readWord(units: Uint16Array, from: number, to: number): void {
    if (folded(units[from] ?? 0) >> 16 === kind.unspaced) return this.#readPairs(units, from, to);
    this.#add(units, from, to);
    const article = articleLength(units, from, to);
    if (article > 0) this.#add(units, from + article, to);
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
    this.#noted?.push(word);
    this.#note(word);
  }

  #note(word: number): void {
    if (word >= this.#lastDocument.length) this.#grow();
    if (this.#lastDocument[word] === this.#document + 1) return;
    this.#lastDocument[word] = this.#document + 1;
    this.met.push(word);
    this.places.push(this.#document * 8 + this.#level);
  }

  #grow(): void {
    const larger = new Uint32Array(this.#lastDocument.length * 2);
    larger.set(this.#lastDocument);
    this.#lastDocument = larger;
  }
}
