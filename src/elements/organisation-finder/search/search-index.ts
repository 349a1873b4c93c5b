import { indexWordsOf, stretchesOf } from './words.js';

/** One document of the index: its texts, by where they stand. */
export interface Searchable {
  readonly names: readonly string[];
  readonly services: readonly string[];
  readonly places: readonly string[];
  readonly descriptions: readonly string[];
}

/** Where a word was found, best first. The two first are told by the whole name, not by its words. */
export const level = {
  nameExact: 0,
  namePrefix: 1,
  nameWord: 2,
  service: 3,
  place: 4,
  description: 5,
} as const;

/** A word of the directory and where it stands: each number is a document × 8 + its best level. */
export interface Term {
  readonly word: string;
  readonly postings: number[];
}

/** Built once for a directory; asked at each keystroke. Documents are numbers from 0. */
export interface SearchIndex {
  readonly size: number;
  readonly terms: ReadonlyMap<string, Term>;
  /** By their first character: what a prefix is looked up in. */
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  /** Each document's names, normalised, words parted by one space. */
  readonly names: readonly (readonly string[])[];
}

/** No text is read further: a page that an editor pasted whole must not cost each reader a second. */
const longest = 20_000;

/** How many texts are kept with their words, and how long they may be: codes' names, not summaries. */
const mostKept = 5000;
const longestKept = 40;

interface Growing {
  readonly known: Map<string, readonly string[]>;
  readonly terms: Map<string, Term>;
  readonly byFirst: Map<string, Term[]>;
}

const firstOf = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

const termOf = ({ terms, byFirst }: Growing, word: string): Term => {
  const known = terms.get(word);
  if (known) return known;
  const term: Term = { word, postings: [] };
  terms.set(word, term);
  const first = firstOf(word);
  const neighbours = byFirst.get(first);
  if (neighbours) neighbours.push(term);
  else byFirst.set(first, [term]);
  return term;
};

/** The same few names of services, places and languages stand in most documents: their words are kept. */
const wordsOf = ({ known }: Growing, text: string): readonly string[] => {
  const words = known.get(text) ?? indexWordsOf(text.slice(0, longest));
  if (known.size < mostKept && text.length < longestKept) known.set(text, words);
  return words;
};

const addText = (growing: Growing, text: string, { document, at }: Place): void => {
  for (const word of wordsOf(growing, text)) {
    const { postings } = termOf(growing, word);
    // Fields come best first, so a document's first posting of a word is its best.
    if ((postings.at(-1) ?? -1) >> 3 !== document) postings.push(document * 8 + at);
  }
};

interface Place {
  readonly document: number;
  readonly at: number;
}

const fields = [
  ['names', level.nameWord],
  ['services', level.service],
  ['places', level.place],
  ['descriptions', level.description],
] as const;

/** Builds the index, in work that can be sliced: it stops after each document. */
export function* indexing(documents: Iterable<Searchable>): Generator<undefined, SearchIndex> {
  const growing: Growing = { known: new Map(), terms: new Map(), byFirst: new Map() };
  const names: string[][] = [];
  for (const searchable of documents) {
    const document = names.length;
    for (const [field, at] of fields) {
      for (const text of searchable[field]) addText(growing, text, { document, at });
    }
    names.push(searchable.names.map((name) => stretchesOf(name.slice(0, longest)).join(' ')));
    yield;
  }
  return { size: names.length, terms: growing.terms, byFirst: growing.byFirst, names };
}
