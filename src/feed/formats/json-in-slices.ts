/** Parses large JSON documents piece by piece, since `JSON.parse` of megabytes blocks the page. */
import { inSlices } from '../../time/slices.js';
import type { Properties } from '../../model/unknown.js';

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [opensList, closesList, opensObject, closesObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Index of the quote that ends the string which begins after `from`; the text's length if none does. */
const endOfString = (text: string, from: number): number => {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
};

/** Cuts the entries of lists out of a document: of a list that is the document, or a field of it. */
class DocumentCutter {
  /** Entries by the name of the field; by undefined if the document is a list. */
  readonly entries = new Map<string | undefined, unknown[]>();
  /** The document without these entries. */
  rest = '';
  readonly #text: string;
  readonly #pieceLength: number;
  #depth = 0;
  /** The last string on the first level: the name of a field, where a list follows. */
  #key = '';
  /** Entries of the list that is read. */
  #list: unknown[] | undefined;
  #listDepth = 0;
  /** Where what has not been taken yet begins. */
  #from = 0;

  constructor(text: string, pieceLength: number) {
    this.#text = text;
    this.#pieceLength = pieceLength;
  }

  /** Can be sliced. */
  *cutting(): Generator<undefined, void> {
    let pause = 0;
    for (let at = 0; at < this.#text.length; at += 1) {
      at = this.#readMark(at);
      if (at < pause) continue;
      pause = at + this.#pieceLength;
      yield;
    }
    this.rest += this.#text.slice(this.#from);
  }

  /** Returns the index at which the mark ends. */
  #readMark(at: number): number {
    const mark = this.#text.charCodeAt(at);
    if (mark === quote) return this.#readString(at);
    if (mark === opensList || mark === opensObject) this.#open(mark, at);
    else if (mark === closesList || mark === closesObject) this.#close(mark, at);
    else if (mark === comma && this.#isAmongEntries && at - this.#from >= this.#pieceLength) {
      this.#takePiece(at);
      this.#from = at + 1;
    }
    return at;
  }

  #readString(at: number): number {
    const end = endOfString(this.#text, at);
    if (this.#depth === 1 && !this.#list) this.#key = this.#text.slice(at, end + 1);
    return end;
  }

  get #isAmongEntries(): boolean {
    return this.#list !== undefined && this.#depth === this.#listDepth;
  }

  #open(mark: number, at: number): void {
    this.#depth += 1;
    if (this.#list || this.#depth > 2 || mark !== opensList) return;
    this.#list = [];
    this.#listDepth = this.#depth;
    this.rest += this.#text.slice(this.#from, at + 1);
    this.#from = at + 1;
  }

  #close(mark: number, at: number): void {
    if (mark === closesList && this.#isAmongEntries) this.#endList(at);
    this.#depth -= 1;
  }

  #endList(at: number): void {
    const key = this.#depth === 1 ? undefined : (JSON.parse(this.#key) as string);
    const isFirst = this.#list?.length === 0;
    if (!isFirst || /\S/.test(this.#text.slice(this.#from, at))) this.#takePiece(at);
    this.entries.set(key, this.#list ?? []);
    this.#list = undefined;
    this.#from = at;
  }

  /** Takes the entries before `end`: there is at least one. */
  #takePiece(end: number): void {
    const entries = JSON.parse(`[${this.#text.slice(this.#from, end)}]`) as unknown[];
    if (entries.length === 0) throw new SyntaxError('An entry is missing.');
    for (const entry of entries) this.#list?.push(entry);
  }
}

/**
 * As `JSON.parse`, in work that can be sliced: the entries of lists on the first two levels are
 * parsed in pieces of about `pieceLength` characters.
 *
 * @throws SyntaxError if the text is not JSON.
 */
export function* parsingJson(text: string, pieceLength = 1 << 15): Generator<undefined, unknown> {
  const cutter = new DocumentCutter(text, pieceLength);
  yield* cutter.cutting();
  const document = JSON.parse(cutter.rest) as unknown;
  for (const [key, entries] of cutter.entries) {
    const list = key === undefined ? document : (document as Properties)[key];
    // A field that is there twice has its last value, which may be no list.
    if (Array.isArray(list)) for (const entry of entries) list.push(entry);
  }
  return document;
}

/** As `JSON.parse`, while the page goes on. */
export const parse = (text: string): Promise<unknown> => inSlices(parsingJson(text));
