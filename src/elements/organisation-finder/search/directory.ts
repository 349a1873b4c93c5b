import type { Organisation } from '../../../model/contract.js';
import { type TextLanguages, readText } from '../../../locale/text.js';
import { type FacetColumn, facetColumns } from './facets.js';
import { placing, type Points } from './distance-order.js';
import { type Order, settlingTies } from './order.js';
import { type FetchedWords, type SearchWords, searchWordsFor } from './search-words.js';
import { languages } from '../../../locale/catalogues.js';
import { indexing, type SearchIndex } from './search-index.js';
import { type Naming, textReader } from './organisation-texts.js';

/** Organisations, ready to be asked. */
export interface Directory {
  readonly organisations: readonly Organisation[];
  /** The number of each organisation: its place in `organisations`. */
  readonly numbers: ReadonlyMap<Organisation, number>;
  readonly index: SearchIndex;
  readonly columns: readonly FacetColumn[];
  /** The organisations in the order of the feed, and in the order of equals. */
  readonly asGiven: Order;
  readonly ties: Order;
  readonly points: Points;
  readonly words: SearchWords;
}

export interface DirectoryOptions extends Pick<Naming, 'serviceName'> {
  readonly textLanguages: TextLanguages;
  /** The feed's sets, by language: those of all languages serve, since people mix them. */
  readonly synonyms: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** How many organisations are numbered between two stops. */
const stride = 1024;

/** The number of each organisation, and their order as given, in work that can be sliced. */
function* numbering(
  organisations: readonly Organisation[],
): Generator<undefined, Pick<Directory, 'numbers' | 'asGiven'>> {
  const numbers = new Map<Organisation, number>();
  const asGiven = new Uint32Array(organisations.length);
  for (let number = 0; number < organisations.length; number += 1) {
    numbers.set(organisations[number] as Organisation, number);
    asGiven[number] = number;
    if (number % stride === 0) yield;
  }
  return { numbers, asGiven };
}

/** Makes organisations ready to be asked, in work that can be sliced. */
export function* building(
  organisations: readonly Organisation[],
  { textLanguages, synonyms, serviceName }: DirectoryOptions,
  fetched?: FetchedWords,
): Generator<undefined, Directory> {
  const { language, labels } = textLanguages;
  const wordsOf = (text: Organisation['name']) => readText(text, textLanguages).words;
  const index = yield* indexing(organisations, (collector) =>
    textReader({ language, serviceName, labels }, collector),
  );
  const columns = yield* facetColumns(organisations, wordsOf);
  const nameOf = ({ name }: Organisation) => wordsOf(name);
  const ties = yield* settlingTies(organisations, { language, nameOf });
  return {
    organisations,
    ...(yield* numbering(organisations)),
    index,
    columns,
    ties,
    points: yield* placing(organisations),
    words: yield* searchWordsFor({
      organisations,
      languages: [...new Set([language, textLanguages.messageLanguage, ...languages])],
      synonyms: Object.values(synonyms).flat(),
      fetched,
    }),
  };
}
