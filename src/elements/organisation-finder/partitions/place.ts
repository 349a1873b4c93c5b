/** Which parts of a directory a place needs, and which places there are to choose from. */
import type { Partition } from '../../../model/section-links.js';
import type { HostSettings } from '../host.js';
import { lockedNames, presetChoices } from '../host-settings/initial-query.js';
import type { Place, Query } from '../search/query.js';

const serves = (part: Partition, countries: readonly string[]): boolean =>
  part.countries.some((country) => countries.includes(country));

/** The parts that a place needs: of a country in regions, that of the region and that of the whole country. */
export const partsOf = (
  { countries, region }: Place,
  all: readonly Partition[],
): readonly Partition[] =>
  all.filter(
    (part) =>
      serves(part, countries) &&
      (part.regions === undefined || region === undefined || part.regions.includes(region)),
  );

/** What they have together; undefined where one does not say. */
const countOf = (parts: readonly Partition[]): number | undefined => {
  let sum = 0;
  for (const { count } of parts) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
};

/** Something to choose, and how many organisations it has; undefined: that is not known. */
export interface Option {
  readonly value: string;
  readonly count: number | undefined;
}

/** The regions to choose from; none where all of the countries is one part. */
export const regionOptions = (
  countries: readonly string[],
  all: readonly Partition[],
): readonly Option[] => {
  const parts = all.filter((part) => part.regions && serves(part, countries));
  if (parts.length < 2) return [];
  const regions = new Set(parts.flatMap((part) => part.regions ?? []));
  return [...regions].map((region) => ({
    value: region,
    count: countOf(partsOf({ countries, region }, all)),
  }));
};

/** An organisation of several regions is in each of their parts: their sum would count it more than once. */
const countryCount = (country: string, all: readonly Partition[]): number | undefined => {
  const parts = partsOf({ countries: [country] }, all);
  const isItsOwn = parts.every((part) => part.countries.length === 1);
  return isItsOwn && regionOptions([country], all).length === 0 ? countOf(parts) : undefined;
};

export const countryOptions = (all: readonly Partition[]): readonly Option[] =>
  [...new Set(all.flatMap(({ countries }) => countries))].map((country) => ({
    value: country,
    count: countryCount(country, all),
  }));

/** Whether the page has set the place, and the reader can't change it. */
export const isPlaceLocked = ({ locked, country }: HostSettings): boolean =>
  lockedNames(locked).has('country') && Boolean(country);

/** The place that the page has locked, the reader has chosen, or the first query asks for. */
export const placeAsked = (
  { place, choices }: Pick<Query, 'place' | 'choices'>,
  settings: HostSettings,
): Place | undefined => {
  const locked = lockedNames(settings.locked);
  const preset = presetChoices(settings, (facet) => locked.has(facet));
  const countries = preset.country ?? place?.countries ?? choices.country;
  const region = preset.region?.[0] ?? (place ? place.region : choices.region?.[0]);
  return countries && { countries, ...(region !== undefined && { region }) };
};

/** As far as the directory has it: without countries that have no part, and without a region that its countries are not cut by. */
export const placeIn = (
  { countries, region }: Place,
  all: readonly Partition[],
): Place | undefined => {
  const known = countries.filter((country) => all.some((part) => serves(part, [country])));
  if (known.length === 0) return undefined;
  const hasRegion = regionOptions(known, all).some(({ value }) => value === region);
  return { countries: known, ...(region !== undefined && hasRegion && { region }) };
};

/** Whether a region is to be chosen yet. */
export const needsRegion = ({ countries, region }: Place, all: readonly Partition[]): boolean =>
  region === undefined && regionOptions(countries, all).length > 0;
