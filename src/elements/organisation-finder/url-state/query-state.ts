import { type FacetName, facetNames, type Query } from '../search/query.js';

type Asked = Pick<Query, 'text' | 'choices'>;

/** A query as one string; empty when nothing is asked. A position is never part of it. */
export const stateOf = ({ text, choices }: Asked): string => {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('text', text);
  for (const facet of facetNames) {
    for (const value of choices[facet] ?? []) parameters.append(facet, value);
  }
  return parameters.toString();
};

/** The query that {@link stateOf} made a string of; parameters that are not ours are ignored. */
export const queryOf = (state: string): Asked => {
  const parameters = new URLSearchParams(state);
  const chosen = facetNames
    .map((facet): [FacetName, string[]] => [facet, parameters.getAll(facet)])
    .filter(([, values]) => values.length > 0);
  return { text: parameters.get('text') ?? '', choices: Object.fromEntries(chosen) };
};

const parts = (hash: string): string[] => hash.replace(/^#/, '').split('&');

/** The value of a hash parameter; undefined where it is absent or can't be decoded. */
export const stateIn = (hash: string, name: string): string | undefined => {
  const part = parts(hash).find((each) => each.startsWith(`${name}=`));
  try {
    return part === undefined ? undefined : decodeURIComponent(part.slice(name.length + 1));
  } catch {
    return undefined;
  }
};

/** A hash with one parameter set; every other part stays as it is, to the byte. */
export const hashWith = (hash: string, name: string, state: string): string => {
  const others = parts(hash).filter((part) => part !== '' && !part.startsWith(`${name}=`));
  const own = state === '' ? [] : [`${name}=${encodeURIComponent(state)}`];
  const all = [...others, ...own].join('&');
  return all === '' ? '' : `#${all}`;
};
