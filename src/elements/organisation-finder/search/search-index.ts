import type { Organisation } from '../../../feed/contract.js';
import { Indexer } from './indexer.js';
import type { Names } from './names.js';
import type { TextHearer } from './searchable.js';
import type { Vocabulary } from './vocabulary.js';

/** Built once for a directory; asked at each keystroke. Documents are numbers from 0. */
export interface SearchIndex {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** Where the postings of each word begin; those of the next begin where they end. */
  readonly starts: Uint32Array;
  /** Each is a document × 8 + the best level at which the word stands in it. */
  readonly postings: Uint32Array;
  readonly names: Names;
}

/** How many documents are read, and how many places sorted, between two stops. */
const documentStride = 16;
const placeStride = 1 << 13;

/** Puts places in the order of their words (counting sort), in work that can be sliced. */
function* sortedByWord({
  met,
  places,
  vocabulary,
}: Indexer): Generator<undefined, Pick<SearchIndex, 'starts' | 'postings'>> {
  const { length } = met;
  const starts = new Uint32Array(vocabulary.size + 2);
  for (let place = 0; place < length; place += 1) {
    const next = met.at(place) + 2;
    starts[next] = (starts[next] ?? 0) + 1;
    if (place % placeStride === 0) yield;
  }
  for (let word = 2; word < starts.length; word += 1) {
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  }
  const postings = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) {
    const word = met.at(place) + 1;
    const start = starts[word] ?? 0;
    postings[start] = places.at(place);
    starts[word] = start + 1;
    if (place % placeStride === 0) yield;
  }
  return { starts, postings };
}

/** Builds the index, in work that can be sliced. */
export function* indexing(
  organisations: readonly Organisation[],
  read: (organisation: Organisation, hearer: TextHearer) => void,
): Generator<undefined, SearchIndex> {
  const indexer = new Indexer();
  let document = 0;
  for (const organisation of organisations) {
    indexer.next();
    read(organisation, indexer);
    document += 1;
    if (document % documentStride === 0) yield;
  }
  indexer.names.next();
  const { vocabulary, names } = indexer;
  return { size: organisations.length, vocabulary, names, ...(yield* sortedByWord(indexer)) };
}
