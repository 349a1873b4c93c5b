import type { Organisation } from '../../../model/contract.js';
import { serviceWords } from '../../../model/services.js';
import type { Choices, FacetName } from '../search/query.js';
import {
  countriesOf,
  languagesOf,
  regionsServed,
  servesWorld,
} from '../../../model/service-area.js';

/** What a partner may preset. */
export const presetFacets = ['country', 'region', 'service', 'language'] as const;

type Values = (organisation: Organisation) => readonly string[];

/**
 * The organisations that choices of a partner let through. It agrees with the search on the
 * facets of {@link presetFacets}; other facets are not looked at.
 */
export const narrowed = (
  organisations: readonly Organisation[],
  choices: Choices,
): readonly Organisation[] => {
  const values: Partial<Record<FacetName, Values>> = {
    country: countriesOf,
    region: choices.region ? regionsServed(organisations) : () => [],
    service: serviceWords,
    language: languagesOf,
  };
  const tests = presetFacets.flatMap((facet) => {
    const chosen = choices[facet];
    const valuesOf = values[facet];
    if (!chosen || !valuesOf) return [];
    const isPlace = facet === 'country' || facet === 'region';
    return (organisation: Organisation) =>
      (isPlace && servesWorld(organisation)) ||
      valuesOf(organisation).some((value) => chosen.includes(value));
  });
  return tests.length === 0
    ? organisations
    : organisations.filter((organisation) => tests.every((test) => test(organisation)));
};
