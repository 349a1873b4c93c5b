import type { Organisation } from '../../../feed/contract.js';
import type { LocalizedText } from '../../../locale/text.js';
import type { FacetName } from '../query.js';
import {
  countriesOf,
  interpretationOf,
  languagesOf,
  readingRegions,
  servesWorld,
} from '../serving.js';

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

type Values = (organisation: Organisation) => readonly string[];

interface Kind {
  readonly facet: FacetName;
  readonly valuesOf: Values;
  readonly hasEvery: (organisation: Organisation) => boolean;
}

const never = (): boolean => false;
const none: readonly string[] = [];
const yes: readonly string[] = ['yes'];

const kinds = (regionsOf: Values, wordsOf: (text: LocalizedText) => string): Kind[] => [
  { facet: 'service', valuesOf: ({ services = none }) => services, hasEvery: never },
  { facet: 'country', valuesOf: countriesOf, hasEvery: servesWorld },
  { facet: 'region', valuesOf: regionsOf, hasEvery: servesWorld },
  { facet: 'language', valuesOf: languagesOf, hasEvery: never },
  { facet: 'interpretation', valuesOf: interpretationOf, hasEvery: never },
  // Nothing is taken from silence: only what is said counts.
  { facet: 'remote', valuesOf: ({ remote }) => (remote ? yes : none), hasEvery: never },
  { facet: 'cost', valuesOf: ({ cost }) => (cost ? [cost] : none), hasEvery: never },
  {
    facet: 'audience',
    valuesOf: ({ audience }) => audience?.map(wordsOf) ?? none,
    hasEvery: never,
  },
  { facet: 'bring', valuesOf: ({ bring }) => bring?.map(wordsOf) ?? none, hasEvery: never },
];

/** One column while it is read. */
class Growing {
  readonly #kind: Kind;
  readonly #places = new Map<string, number>();
  readonly #lists: (readonly number[])[] = [[]];
  /** Numbers of lists, by their values and, since long ones are shared, by identity. */
  readonly #known = new Map<string | readonly string[], number>();
  readonly #rows: Uint32Array;

  constructor(kind: Kind, size: number) {
    this.#kind = kind;
    this.#rows = new Uint32Array(size);
  }

  add(organisation: Organisation, document: number): void {
    const { hasEvery, valuesOf } = this.#kind;
    this.#rows[document] = hasEvery(organisation) ? every : this.#numberOf(valuesOf(organisation));
  }

  get column(): FacetColumn {
    const { facet } = this.#kind;
    return { facet, values: [...this.#places.keys()], lists: this.#lists, rows: this.#rows };
  }

  #numberOf(values: readonly string[]): number {
    const key =
      values.length > 8 ? values : values.length === 1 ? (values[0] ?? '') : values.join('\n');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const list = [...new Set(values)].map((value) => this.#placeOf(value));
    const number = this.#lists.push(list) - 1;
    this.#known.set(key, number);
    return number;
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
export function* readingFacets(
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
