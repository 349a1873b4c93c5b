import { growingNumbers, growingUnits } from './growing-numbers.js';

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

/** FNV-1a over units. */
const hashOf = (units: Uint16Array, from: number, to: number): number => {
  let hash = 0x811c9dc5 | 0;
  for (let index = from; index < to; index += 1) {
    hash = Math.imul(hash ^ (units[index] ?? 0), 0x01000193);
  }
  return hash;
};

/** Which letters a word has, each as one of 32 bits: a letter that only one of two words has is an edit. */
export const maskOf = (units: Uint16Array, from: number, to: number): number => {
  let mask = 0;
  for (let index = from; index < to; index += 1) mask |= 1 << ((units[index] ?? 0) & 31);
  return mask >>> 0;
};

/** What the table holds of a word, side by side: whoever looks for it reads one place in memory. */
const slot = { hash: 1, start: 2, length: 3, size: 4 } as const;

/** Where a slot that is as good as any for a hash begins, in a table whose last place is `last`. */
const slotOf = (hash: number, last: number): number => (hash << 2) & last;

/**
 * The distinct words of a directory, numbered from 0. Their letters lie one after the other, so
 * that looking at all of them is looking at one block of memory; a hash table (open addressing)
 * finds one of them. No string is made for a word: there are half a million in a large directory.
 */
export class Vocabulary {
  readonly #letters = growingUnits();
  readonly #starts = growingNumbers();
  readonly #masks = growingNumbers();
  /** Slots of words, their numbers plus 1; 0: free. A power of 2 of them, at most half are taken. */
  #table = new Int32Array(slot.size << 14);

  constructor() {
    this.#starts.push(0);
  }

  get size(): number {
    return this.#masks.length;
  }

  /** All letters, word after word; {@link starts} tells where each begins. */
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
    const hash = hashOf(units, from, to);
    this.#table.set([number + 1, hash, this.#letters.length, to - from], place);
    this.#letters.append(units, from, to);
    this.#starts.push(this.#letters.length);
    this.#masks.push(maskOf(units, from, to));
    if (this.size * 2 * slot.size > this.#table.length) this.#grow();
    return number;
  }

  /** Where a word stands in the table, or where it would. */
  #placeOf(units: Uint16Array, from: number, to: number): number {
    const hash = hashOf(units, from, to);
    const [table, letters] = [this.#table, this.letters];
    const last = table.length - 1;
    for (let place = slotOf(hash, last); ; place = (place + slot.size) & last) {
      if (table[place] === 0) return place;
      if (table[place + slot.hash] !== hash || table[place + slot.length] !== to - from) continue;
      const shift = (table[place + slot.start] ?? 0) - from;
      let index = from;
      while (index < to && letters[shift + index] === units[index]) index += 1;
      if (index === to) return place;
    }
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 2);
    const last = table.length - 1;
    for (let old = 0; old < this.#table.length; old += slot.size) {
      if (this.#table[old] === 0) continue;
      let place = slotOf(this.#table[old + slot.hash] ?? 0, last);
      while (table[place] !== 0) place = (place + slot.size) & last;
      for (let part = 0; part < slot.size; part += 1)
        table[place + part] = this.#table[old + part] ?? 0;
    }
    this.#table = table;
  }
}
