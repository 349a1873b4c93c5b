import { folded, kind, several } from './letter-table.js';
import { stretchesOf } from './tokens.js';

/** What parts words. */
export const space = 32;

/** No text is read further: a page that an editor pasted whole must not cost each reader a second. */
export const longest = 20_000;

/** Some letters become several (one ligature of Arabic is eighteen): room for them, and an end to it. */
const room = 2 * longest;

/** Reads texts as they are compared, into memory that is used again and again. */
export class Folding {
  /** The letters of the last text, words parted by one space; `length` of them. */
  readonly units = new Uint16Array(room);
  length = 0;
  /** Where each word of it begins; `words` of them. The next begins a space after its end. */
  readonly starts = new Uint32Array(room);
  words = 0;
  #last: number = kind.gap;

  /**
   * Reads a text.
   *
   * @returns whether each letter could be told on its own; then all of them are of the basic plane.
   */
  read(text: string): boolean {
    this.length = 0;
    this.words = 0;
    this.#last = kind.gap;
    const isPlain = this.#readAlone(text, Math.min(text.length, longest));
    if (!isPlain) this.#write(stretchesOf(text.slice(0, longest)).join(' '));
    else if (this.#last === kind.gap && this.length > 0) this.length -= 1;
    return isPlain;
  }

  #readAlone(text: string, length: number): boolean {
    for (let index = 0; index < length && this.length < room - 64; index += 1) {
      index = this.#readOn(text, index, length);
      const letter = folded(text.charCodeAt(index));
      const of = letter >> 16;
      if (of <= kind.gap) this.#put(letter, of);
      else if (of === kind.several)
        several[letter & 0xffff]?.forEach((each) => this.#put(each, each >> 16));
      else if (of === kind.unknown) return false;
    }
    return true;
  }

  /** Reads what a word goes on with, which is nearly all there is; the last letter is left to others. */
  #readOn(text: string, from: number, length: number): number {
    const last = this.#last;
    if (last === kind.gap) return from;
    const { units, length: start } = this;
    const end = Math.min(length - 1, from + room - 64 - start);
    let index = from;
    for (; index < end; index += 1) {
      const letter = folded(text.charCodeAt(index));
      if (letter >> 16 !== last) break;
      units[start + index - from] = letter;
    }
    this.length += index - from;
    return index;
  }

  /** A word ends at a gap, and where a script with spaces meets one without. */
  #put(letter: number, of: number): void {
    if (of !== this.#last) this.#turn(of);
    if (of !== kind.gap) this.units[this.length++] = letter;
  }

  #turn(of: number): void {
    if (this.#last !== kind.gap) this.units[this.length++] = space;
    this.#last = of;
    if (of !== kind.gap) this.starts[this.words++] = this.length;
  }

  #write(text: string): void {
    this.length = Math.min(text.length, this.units.length);
    for (let index = 0; index < this.length; index += 1) this.units[index] = text.charCodeAt(index);
  }
}
