/** Where each word stands. Words and documents are numbers from 0. */
export interface Postings {
  /** Where the postings of each word begin; those of the next begin where they end. */
  readonly starts: Uint32Array;
  /** Each is a document × 8 + the best level at which the word stands in it. */
  readonly postings: Uint32Array;
}

const grown = (block: Uint32Array): Uint32Array => {
  const larger = new Uint32Array(block.length * 2);
  larger.set(block);
  return larger;
};

/** How many postings are sorted between two stops. */
const stride = 1 << 13;

/** Notes where words stand, as they are met. */
export class Noting {
  /** For each word two numbers: the last document that has it, plus 1, and how many have it. */
  #words: Uint32Array = new Uint32Array(1 << 15);
  /** Two numbers for each place, as they were met: the word, and what becomes its posting. */
  #met: Uint32Array = new Uint32Array(1 << 19);
  #end = 0;

  /** Notes a word in the document that is read. Of its places there the first counts. */
  note(word: number, document: number, level: number): void {
    while (word * 2 >= this.#words.length) this.#words = grown(this.#words);
    const words = this.#words;
    if (words[word * 2] === document + 1) return;
    words[word * 2] = document + 1;
    words[word * 2 + 1] = (words[word * 2 + 1] ?? 0) + 1;
    if (this.#end === this.#met.length) this.#met = grown(this.#met);
    this.#met[this.#end] = word;
    this.#met[this.#end + 1] = document * 8 + level;
    this.#end += 2;
  }

  /** All places in the order of their words (counting sort), in work that can be sliced. */
  *sorted(size: number): Generator<undefined, Postings> {
    const next = new Uint32Array(size + 1);
    for (let word = 0; word < size; word += 1) {
      next[word + 1] = (next[word] ?? 0) + (this.#words[word * 2 + 1] ?? 0);
    }
    const starts = next.slice();
    const postings = new Uint32Array(this.#end / 2);
    yield;
    for (let place = 0; place < this.#end; place += 2) {
      const word = this.#met[place] ?? 0;
      const to = next[word] ?? 0;
      postings[to] = this.#met[place + 1] ?? 0;
      next[word] = to + 1;
      if (place % stride === 0) yield;
    }
    return { starts, postings };
  }
}
