import type { Organisation } from '../../../feed/contract.js';
import type { LocalizedText } from '../../../locale/text.js';
import type { FacetName } from '../query.js';
import {
  countriesOf,
  interpretationOf,
  languagesOf,
  regionsServed,
  servesWorld,
} from '../serving.js';

/** One facet over a whole directory: who has which value. */
export interface FacetColumn {
  readonly facet: FacetName;
  readonly values: readonly string[];
  /** For each organisation, places in `values`. */
  readonly rows: readonly (readonly number[])[];
  /** Organisations that have every value. */
  readonly every: Uint8Array;
}

type Values = (organisation: Organisation) => readonly string[];

interface Kind {
  readonly facet: FacetName;
  readonly valuesOf: Values;
  readonly hasEvery: (organisation: Organisation) => boolean;
}

const never = (): boolean => false;

const kinds = (
  organisations: readonly Organisation[],
  wordsOf: (text: LocalizedText) => string,
): Kind[] => [
  { facet: 'service', valuesOf: ({ services = [] }) => services, hasEvery: never },
  { facet: 'country', valuesOf: countriesOf, hasEvery: servesWorld },
  { facet: 'region', valuesOf: regionsServed(organisations), hasEvery: servesWorld },
  { facet: 'language', valuesOf: languagesOf, hasEvery: never },
  { facet: 'interpretation', valuesOf: interpretationOf, hasEvery: never },
  // Nothing is taken from silence: only what is said counts.
  { facet: 'remote', valuesOf: ({ remote }) => (remote ? ['yes'] : []), hasEvery: never },
  { facet: 'cost', valuesOf: ({ cost }) => (cost ? [cost] : []), hasEvery: never },
  { facet: 'audience', valuesOf: ({ audience = [] }) => audience.map(wordsOf), hasEvery: never },
  { facet: 'bring', valuesOf: ({ bring = [] }) => bring.map(wordsOf), hasEvery: never },
];

interface Growing extends Kind {
  readonly places: Map<string, number>;
  readonly rows: (readonly number[])[];
  readonly every: Uint8Array;
  /** Long lists that many share, by identity. */
  readonly last: Map<readonly string[], readonly number[]>;
}

const placeOf = (places: Map<string, number>, value: string): number => {
  const place = places.get(value) ?? places.size;
  places.set(value, place);
  return place;
};

/** The places of a list of values; the same list again is not looked up again. */
const rowOf = ({ places, last }: Growing, values: readonly string[]): readonly number[] => {
  const known = last.get(values);
  if (known) return known;
  const row = [...new Set(values)].map((value) => placeOf(places, value));
  // A short list costs less to look up than to remember.
  if (values.length > 8) last.set(values, row);
  return row;
};

const add = (column: Growing, organisation: Organisation): void => {
  if (column.hasEvery(organisation)) column.every[column.rows.length] = 1;
  column.rows.push(rowOf(column, column.valuesOf(organisation)));
};

/** Reads every facet off a directory, in work that can be sliced. */
export function* readingFacets(
  organisations: readonly Organisation[],
  wordsOf: (text: LocalizedText) => string,
): Generator<undefined, FacetColumn[]> {
  const growing = kinds(organisations, wordsOf).map((kind) => ({
    ...kind,
    places: new Map<string, number>(),
    rows: [],
    last: new Map<readonly string[], readonly number[]>(),
    every: new Uint8Array(organisations.length),
  }));
  for (const organisation of organisations) {
    growing.forEach((column) => add(column, organisation));
    yield;
  }
  return growing.map(({ facet, places, rows, every }) => ({
    facet,
    values: [...places.keys()],
    rows,
    every,
  }));
}
