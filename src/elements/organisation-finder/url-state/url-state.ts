import { type FacetName, facetNames, type Query } from '../search/query.js';

type Asked = Pick<Query, 'text' | 'choices'>;

/** A question in one string; empty when nothing is asked. A position is never part of it. */
export const written = ({ text, choices }: Asked): string => {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('text', text);
  for (const facet of facetNames) {
    for (const value of choices[facet] ?? []) parameters.append(facet, value);
  }
  return parameters.toString();
};

/** The question that {@link written} has made a string of; what it does not know is left out. */
export const read = (state: string): Asked => {
  const parameters = new URLSearchParams(state);
  const chosen = facetNames
    .map((facet): [FacetName, string[]] => [facet, parameters.getAll(facet)])
    .filter(([, values]) => values.length > 0);
  return { text: parameters.get('text') ?? '', choices: Object.fromEntries(chosen) };
};

const parts = (hash: string): string[] => hash.replace(/^#/, '').split('&');

/** What stands in a hash under a name; undefined: nothing. */
export const stateIn = (hash: string, name: string): string | undefined => {
  const part = parts(hash).find((each) => each.startsWith(`${name}=`));
  try {
    return part === undefined ? undefined : decodeURIComponent(part.slice(name.length + 1));
  } catch {
    return undefined;
  }
};

/** A hash with a state under a name; every other part stays as it is, to the byte. */
export const hashWith = (hash: string, name: string, state: string): string => {
  const others = parts(hash).filter((part) => part !== '' && !part.startsWith(`${name}=`));
  const own = state === '' ? [] : [`${name}=${encodeURIComponent(state)}`];
  const all = [...others, ...own].join('&');
  return all === '' ? '' : `#${all}`;
};

/** Puts a question into the page's address, in place: no history entry, and the page's own state object stays. */
export const keepInAddress = (name: string, asked: Asked): void => {
  const { hash, pathname, search } = location;
  const next = hashWith(hash, name, written(asked));
  if (next === hash) return;
  try {
    history.replaceState(history.state, '', `${pathname}${search}${next}`);
  } catch {
    // A sandboxed page has no address to write to; the search works without.
  }
};
