import { formatter } from '../../../locale/formatters.js';

/** Where roads are signed in miles. */
const inMiles = ['US', 'GB', 'LR', 'MM'];

const kilometresPerMile = 1.609344;

const regionOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
};

/**
 * The unit distances are told in: `units` when it is `kilometre` or `mile`, else as the region of
 * the first of `languages` that names one does. A language alone says nothing: `en` is spoken
 * under both kinds of road sign.
 */
export const unitOf = (units: string, languages: readonly string[]): 'kilometer' | 'mile' => {
  if (units === 'kilometre') return 'kilometer';
  if (units === 'mile') return 'mile';
  const region = languages.map(regionOf).find((found) => found !== undefined);
  return region !== undefined && inMiles.includes(region) ? 'mile' : 'kilometer';
};

/** A distance as it helps to decide: to a tenth below ten, whole above. */
export const distanceText = (
  kilometres: number,
  unit: 'kilometer' | 'mile',
  language: string,
): string => {
  const distance = unit === 'mile' ? kilometres / kilometresPerMile : kilometres;
  const maximumFractionDigits = distance < 9.95 ? 1 : 0;
  return formatter(Intl.NumberFormat, language, {
    style: 'unit',
    unit,
    maximumFractionDigits,
  }).format(distance);
};
