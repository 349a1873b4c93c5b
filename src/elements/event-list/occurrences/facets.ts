import type { CampaignEvent } from '../../../model/contract.js';

/** What a list can be narrowed by. */
export type FacetName = 'topics' | 'attendance' | 'countries' | 'languages';

export const facetNames: readonly FacetName[] = ['topics', 'attendance', 'countries', 'languages'];

/** Chosen values by facet; none chosen: all. */
export type Selection = Readonly<Record<FacetName, ReadonlySet<string>>>;

/** What an event offers in a facet. */
export const valuesOf = (event: CampaignEvent, facet: FacetName): readonly string[] => {
  switch (facet) {
    case 'topics':
      return event.topics ?? [];
    case 'attendance':
      // Who can only join online can join what is hybrid too; who wants to be there, as well.
      return event.attendance === 'hybrid'
        ? ['in-person', 'online']
        : [event.attendance ?? 'in-person'];
    case 'countries':
      return event.place?.country ? [event.place.country] : [];
    case 'languages':
      return event.languages ?? [];
  }
};

/** The values in an attribute such as `topics="film, culture"`. */
const chosenIn = (attribute: string): ReadonlySet<string> =>
  new Set(attribute.split(/[\s,]+/).filter(Boolean));

/** What a page has chosen to begin with. */
export const selectionIn = (attributes: Readonly<Record<FacetName, string>>): Selection => ({
  topics: chosenIn(attributes.topics),
  attendance: chosenIn(attributes.attendance),
  countries: chosenIn(attributes.countries),
  languages: chosenIn(attributes.languages),
});

/** Whether an event has one of the chosen values of each facet but `except`. */
export const matchesSelection = (
  event: CampaignEvent,
  selection: Selection,
  except?: FacetName,
): boolean =>
  facetNames.every(
    (facet) =>
      facet === except ||
      selection[facet].size === 0 ||
      valuesOf(event, facet).some((value) => selection[facet].has(value)),
  );
