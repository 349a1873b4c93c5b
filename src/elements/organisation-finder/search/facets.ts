import type { Organisation } from '../../../model/contract.js';
import type { LocalizedText } from '../../../locale/text.js';
import { serviceWords } from '../../../model/services.js';
import type { FacetName } from './query.js';
import {
  languageOf,
  readingRegions,
  type RegionsOf,
  servesWorld,
} from '../../../model/service-area.js';

/**
 * One facet over a whole directory: who has which values. Many have the same: each list of values
 * stands once, and each organisation has the number of its list.
 */
export interface FacetColumn {
  readonly facet: FacetName;
  readonly values: readonly string[];
  /** Lists of places in `values`. That of number 0 stands for every value. */
  readonly lists: readonly (readonly number[])[];
  /** For each organisation, the number of its list. */
  readonly rows: Uint32Array;
}

/** The number of the list that stands for every value. */
export const every = 0;

interface Kind {
  readonly facet: FacetName;
  /** What the feed says of an organisation. */
  readonly saidOf: (organisation: Organisation) => readonly string[] | undefined;
  /** The value that is meant by it; as it is said, where this is left out. */
  readonly meaning?: (said: string) => string;
  readonly hasEvery?: (organisation: Organisation) => boolean;
}

const yes: readonly string[] = ['yes'];

const kinds = (regionsOf: RegionsOf, wordsOf: (text: LocalizedText) => string): Kind[] => [
  { facet: 'service', saidOf: serviceWords },
  { facet: 'country', saidOf: ({ countries }) => countries, hasEvery: servesWorld },
  { facet: 'region', saidOf: regionsOf, hasEvery: servesWorld },
  { facet: 'language', saidOf: ({ languages }) => languages, meaning: languageOf },
  { facet: 'interpretation', saidOf: ({ interpretation }) => interpretation, meaning: languageOf },
  // Nothing is taken from silence: only what is said counts.
  { facet: 'remote', saidOf: ({ remote }) => (remote ? yes : undefined) },
  { facet: 'cost', saidOf: ({ cost }) => (cost ? [cost] : undefined) },
  { facet: 'audience', saidOf: ({ audience }) => audience?.map(wordsOf) },
  { facet: 'bring', saidOf: ({ bring }) => bring?.map(wordsOf) },
];

/** Lists that begin alike, value by value: to know one again, nothing is joined or made. */
class Beginning {
  readonly #longer = new Map<string, Beginning>();
  /** The number of the list that ends here. */
  list: number | undefined;

  with(value: string): Beginning {
    let longer = this.#longer.get(value);
    if (!longer) this.#longer.set(value, (longer = new Beginning()));
    return longer;
  }
}

/** No longer list is known again value by value: those are few, and shared. */
const longest = 8;

/** One column while it is read. */
class Growing {
  readonly #kind: Kind;
  readonly #places = new Map<string, number>();
  readonly #lists: (readonly number[])[] = [[]];
  readonly #short = new Beginning();
  readonly #long = new Map<readonly string[], number>();
  readonly #rows: Uint32Array;

  constructor(kind: Kind, size: number) {
    this.#kind = kind;
    this.#rows = new Uint32Array(size);
  }

  add(organisation: Organisation, document: number): void {
    const { hasEvery, saidOf } = this.#kind;
    this.#rows[document] = hasEvery?.(organisation)
      ? every
      : this.#numberOf(saidOf(organisation) ?? []);
  }

  get column(): FacetColumn {
    const { facet } = this.#kind;
    return { facet, values: [...this.#places.keys()], lists: this.#lists, rows: this.#rows };
  }

  #numberOf(said: readonly string[]): number {
    if (said.length > longest) return this.#numberOfLong(said);
    let end = this.#short;
    for (const value of said) end = end.with(value);
    return (end.list ??= this.#newList(said));
  }

  #numberOfLong(said: readonly string[]): number {
    const known = this.#long.get(said) ?? this.#newList(said);
    this.#long.set(said, known);
    return known;
  }

  #newList(said: readonly string[]): number {
    const { meaning = String } = this.#kind;
    const values = new Set(said.map((each) => meaning(each)));
    return this.#lists.push([...values].map((value) => this.#placeOf(value))) - 1;
  }

  #placeOf(value: string): number {
    const place = this.#places.get(value) ?? this.#places.size;
    this.#places.set(value, place);
    return place;
  }
}

/** How many organisations are read between two stops. */
const stride = 64;

/** Reads every facet off a directory, in work that can be sliced. */
export function* facetColumns(
  organisations: readonly Organisation[],
  wordsOf: (text: LocalizedText) => string,
): Generator<undefined, FacetColumn[]> {
  const regionsOf = yield* readingRegions(organisations);
  const growing = kinds(regionsOf, wordsOf).map((kind) => new Growing(kind, organisations.length));
  for (let document = 0; document < organisations.length; document += 1) {
    for (const column of growing) column.add(organisations[document] as Organisation, document);
    if (document % stride === 0) yield;
  }
  return growing.map(({ column }) => column);
}
