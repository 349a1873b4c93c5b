import type { Area, Position } from './geography.js';

/** Everything a result may be narrowed by, in the order the filters stand in. */
export const facetNames = [
  'service',
  'country',
  'region',
  'language',
  'interpretation',
  'open',
  'remote',
  'cost',
  'audience',
  'bring',
] as const;

export type FacetName = (typeof facetNames)[number];

/** Chosen values by facet: any of a facet's, and every facet. */
export type Choices = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A part of a directory that is cut by place. */
export interface Place {
  readonly countries: readonly string[];
  readonly region?: string;
}

/** What a reader asks for. */
export interface Query {
  readonly text: string;
  readonly choices: Choices;
  /** Where distances are measured from; undefined: nowhere. */
  readonly origin: Position | undefined;
  /** The part of the map that results lie in; undefined: anywhere, also where no map shows them. */
  readonly area: Area | undefined;
  /** The part of the directory to look in, where it is cut by place; undefined: not chosen. */
  readonly place: Place | undefined;
}

export const emptyQuery: Query = {
  text: '',
  choices: {},
  origin: undefined,
  area: undefined,
  place: undefined,
};

/** A facet without values is as good as absent: one form, so that equal choices look equal. */
const withChoice = (choices: Choices, facet: FacetName, values: readonly string[]): Choices => {
  const { [facet]: _, ...others } = choices;
  return values.length > 0 ? { ...others, [facet]: values } : others;
};

/** Takes a value in, or out when it is in. */
export const toggled = (choices: Choices, facet: FacetName, value: string): Choices => {
  const chosen = choices[facet] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return withChoice(choices, facet, values);
};

export const without = (choices: Choices, facet: FacetName): Choices =>
  withChoice(choices, facet, []);

/** Each chosen value, with its facet, in the order the filters stand in. */
export const chosenValues = (choices: Choices): { facet: FacetName; value: string }[] =>
  facetNames.flatMap((facet) => (choices[facet] ?? []).map((value) => ({ facet, value })));

/** Whether nothing is asked for: everything is shown, as the feed orders it. */
export const isOpenQuery = ({ text, choices, origin, area }: Query): boolean =>
  text.trim() === '' &&
  chosenValues(choices).length === 0 &&
  origin === undefined &&
  area === undefined;
