import type { Organisation } from '../../../feed/contract.js';
import { type Reading, readText } from '../../../locale/text.js';
import { type FacetColumn, readingFacets } from './facets.js';
import { indexing, type Searchable, type SearchIndex } from './search-index.js';
import { settlingTies } from './order.js';
import { readSynonyms, type Synonyms } from './plan.js';
import { type Naming, searchableBy } from './searchable.js';

/** Organisations, ready to be asked. */
export interface Directory {
  readonly organisations: readonly Organisation[];
  readonly index: SearchIndex;
  readonly columns: readonly FacetColumn[];
  /** Each organisation's place among equals. */
  readonly ties: Uint32Array;
  readonly synonyms: readonly Synonyms[];
}

export interface DirectoryOptions extends Omit<Naming, 'language'> {
  readonly reading: Reading;
  /** The feed's sets, by language: those of all languages serve, since people mix them. */
  readonly synonyms: Readonly<Record<string, readonly (readonly string[])[]>>;
}

function* searchables(
  organisations: readonly Organisation[],
  naming: Naming,
): Generator<Searchable> {
  const read = searchableBy(naming);
  for (const organisation of organisations) yield read(organisation);
}

/** Makes organisations ready to be asked, in work that can be sliced. */
export function* building(
  organisations: readonly Organisation[],
  { reading, synonyms, serviceName }: DirectoryOptions,
): Generator<undefined, Directory> {
  const { language } = reading;
  const wordsOf = (text: Organisation['name']) => readText(text, reading).words;
  const index = yield* indexing(searchables(organisations, { language, serviceName }));
  const columns = yield* readingFacets(organisations, wordsOf);
  const nameOf = ({ name }: Organisation) => wordsOf(name);
  const ties = yield* settlingTies(organisations, { language, nameOf });
  const sets = readSynonyms(Object.values(synonyms).flat());
  return { organisations, index, columns, ties, synonyms: sets };
}
