import type { Organisation } from '../../../model/contract.js';
import { Indexer } from './indexer.js';
import type { Names } from './name-index.js';
import type { Postings } from './postings.js';
import type { TextCollector } from './organisation-texts.js';
import type { Vocabulary } from './vocabulary.js';

/** Built once for a directory; asked at each keystroke. Documents are numbers from 0. */
export interface SearchIndex extends Postings {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly names: Names;
}

/** How many documents are read between two stops. */
const stride = 16;

/** Builds the index, in work that can be sliced. */
export function* indexing(
  organisations: readonly Organisation[],
  reading: (collector: TextCollector) => (organisation: Organisation) => void,
): Generator<undefined, SearchIndex> {
  const indexer = new Indexer();
  const read = reading(indexer);
  yield;
  for (let document = 0; document < organisations.length; document += 1) {
    indexer.next();
    read(organisations[document] as Organisation);
    if (document % stride === 0) yield;
  }
  indexer.names.next();
  const { vocabulary, noting, names } = indexer;
  const postings = yield* noting.sorted(vocabulary.size);
  return { size: organisations.length, vocabulary, names, ...postings };
}
