import { type FacetName, facetNames, type Place, type Query } from '../search/query.js';

export interface Asked extends Pick<Query, 'text' | 'choices'> {
  readonly place?: Place | undefined;
}

/** A query as one string; empty when nothing is asked. A position is never part of it. */
export const stateOf = ({ text, choices, place }: Asked): string => {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('text', text);
  for (const facet of facetNames) {
    for (const value of choices[facet] ?? []) parameters.append(facet, value);
  }
  for (const part of place ? [place.countries.join(), place.region] : []) {
    if (part) parameters.append('place', part);
  }
  return parameters.toString();
};

/** The query that {@link stateOf} made a string of; parameters that are not ours are ignored. */
export const queryOf = (state: string): Asked => {
  const parameters = new URLSearchParams(state);
  const chosen = facetNames
    .map((facet): [FacetName, string[]] => [facet, parameters.getAll(facet)])
    .filter(([, values]) => values.length > 0);
  const [countries, region] = parameters.getAll('place');
  const place = countries && {
    place: { countries: countries.split(','), ...(region && { region }) },
  };
  return { text: parameters.get('text') ?? '', choices: Object.fromEntries(chosen), ...place };
};
