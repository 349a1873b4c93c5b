import type { Organisation } from '../../feed/contract.js';
import { narrowed, presetFacets } from './narrow.js';
import { type Choices, type FacetName, type Query } from './query.js';

/** What a partner may set on the element: values parted by commas. */
export type Presets = Readonly<Record<(typeof presetFacets)[number] | 'query' | 'locked', string>>;

const listOf = (value: string, separator: string): string[] =>
  (value ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** The names of what the reader may not change: facets, and `query` for the text. */
export const lockedNames = ({ locked }: Presets): ReadonlySet<string> =>
  new Set(listOf(locked, ' '));

const choicesOf = (presets: Presets, isWanted: (facet: FacetName) => boolean): Choices =>
  Object.fromEntries(
    presetFacets
      .filter(isWanted)
      .map((facet) => [facet, listOf(presets[facet], ',')] as const)
      .filter(([, values]) => values.length > 0),
  );

/** What is asked before the reader has asked anything. */
export const presetQuery = (presets: Presets): Query => {
  const locked = lockedNames(presets);
  return {
    text: presets.query ?? '',
    choices: choicesOf(presets, (facet) => !locked.has(facet)),
    origin: undefined,
  };
};

interface DirectoryOptions {
  readonly presets: Presets;
  /** A day as `YYYY-MM-DD`: organisations last checked before it are left out; undefined: none is. */
  readonly hiddenBefore: string | undefined;
}

/** The organisations that the reader may search: what is locked narrows the directory itself. */
export const directoryOf = (
  organisations: readonly Organisation[],
  { presets, hiddenBefore }: DirectoryOptions,
): readonly Organisation[] => {
  const locked = lockedNames(presets);
  const chosen = choicesOf(presets, (facet) => locked.has(facet));
  const open = narrowed(organisations, chosen);
  return hiddenBefore === undefined
    ? open
    : open.filter(({ verified }) => verified === undefined || verified >= hiddenBefore);
};
