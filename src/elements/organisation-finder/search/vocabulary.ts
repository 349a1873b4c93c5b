import { growingNumbers, growingUnits } from './growing.js';

/** Letters of a word, as UTF-16 units: those of `units` from `from` to before `to`. */
export interface Letters {
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** A word of a query, as {@link Letters}. */
export const lettersOf = (word: string): Letters => {
  const units = new Uint16Array(word.length);
  for (let index = 0; index < word.length; index += 1) units[index] = word.charCodeAt(index);
  return { units, from: 0, to: word.length };
};

/** FNV-1a over units, its high bits mixed into the low ones that find the place. */
const hashOf = (units: Uint16Array, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index += 1) {
    hash = Math.imul(hash ^ (units[index] ?? 0), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** Which letters a word has, each as one of 32 bits: a letter that only one of two words has is an edit. */
export const maskOf = (units: Uint16Array, from: number, to: number): number => {
  let mask = 0;
  for (let index = from; index < to; index += 1) mask |= 1 << ((units[index] ?? 0) & 31);
  return mask >>> 0;
};

/**
 * The distinct words of a directory, numbered from 0. Their letters lie one after the other, so
 * that looking at all of them is looking at one block of memory; a hash table (open addressing)
 * finds one of them. No string is made for a word: there are half a million in a large directory.
 */
export class Vocabulary {
  readonly #letters = growingUnits();
  readonly #starts = growingNumbers();
  readonly #hashes = growingNumbers();
  readonly #masks = growingNumbers();
  /** Numbers of words, plus 1; 0: free. Its length is a power of 2, at most half of it is taken. */
  #table = new Uint32Array(1 << 15);

  constructor() {
    this.#starts.push(0);
  }

  get size(): number {
    return this.#hashes.length;
  }

  /** All letters, word after word; {@link startOf} tells where each begins. */
  get letters(): Uint16Array {
    return this.#letters.block;
  }

  /** Where a word's letters begin; those of the next begin where they end. */
  get starts(): Uint32Array {
    return this.#starts.block;
  }

  /** For each word, which letters it has: see {@link maskOf}. */
  get masks(): Uint32Array {
    return this.#masks.block;
  }

  wordAt(number: number): string {
    return String.fromCharCode(
      ...this.letters.subarray(this.#starts.at(number), this.#starts.at(number + 1)),
    );
  }

  /** The number of a word; −1 where there is no such word. */
  find({ units, from, to }: Letters): number {
    return (this.#table[this.#placeOf(units, from, to)] ?? 0) - 1;
  }

  /** The number of a word, new or known. */
  add(units: Uint16Array, from: number, to: number): number {
    const place = this.#placeOf(units, from, to);
    const known = this.#table[place] ?? 0;
    if (known > 0) return known - 1;
    const number = this.size;
    this.#table[place] = number + 1;
    for (let index = from; index < to; index += 1) this.#letters.push(units[index] ?? 0);
    this.#starts.push(this.#letters.length);
    this.#hashes.push(hashOf(units, from, to));
    this.#masks.push(maskOf(units, from, to));
    if (this.size * 2 > this.#table.length) this.#grow();
    return number;
  }

  /** Where a word stands in the table, or where it would. */
  #placeOf(units: Uint16Array, from: number, to: number): number {
    const hash = hashOf(units, from, to);
    const last = this.#table.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const number = (this.#table[place] ?? 0) - 1;
      if (number < 0) return place;
      if (this.#hashes.at(number) === hash && this.#isAt(number, units, from, to)) return place;
    }
  }

  #isAt(number: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts.at(number);
    if (this.#starts.at(number + 1) - start !== to - from) return false;
    const letters = this.#letters.block;
    for (let index = from; index < to; index += 1) {
      if (letters[start + index - from] !== units[index]) return false;
    }
    return true;
  }

  #grow(): void {
    const table = new Uint32Array(this.#table.length * 2);
    const last = table.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let place = this.#hashes.at(number) & last;
      while (table[place] !== 0) place = (place + 1) & last;
      table[place] = number + 1;
    }
    this.#table = table;
  }
}
