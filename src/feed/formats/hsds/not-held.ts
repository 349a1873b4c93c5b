import type { FeedIssue } from '../../../model/contract.js';
import { isObject, shown } from '../../../model/unknown.js';
import { listOf, objectsIn, type Raw } from '../raw.js';

/** Fields that the contract has, or that tell readers nothing: everything else is told. */
const inAll =
  'id name description email last_modified attributes metadata contacts phones languages schedules regular_schedules regular_schedule holiday_schedules holiday_schedule'.split(
    ' ',
  );
const ofOrganization = [
  ...inAll,
  ...'alternate_name website url uri services service locations location legal_status tax_status tax_id organization_identifiers parent_organization_id parent_organization'.split(
    ' ',
  ),
];
const ofService = [
  ...inAll,
  ...'organization organization_id program_id status url interpretation_services eligibility_description eligibility eligibilitys application_process fees_description fees wait_time alert assured_date assurer_email service_at_locations locations location service_areas required_documents cost_options service_taxonomys taxonomy'.split(
    ' ',
  ),
];
const ofLocation = [
  ...inAll.filter((field) => !['description', 'email'].includes(field)),
  ...'location_type latitude longitude addresses address physical_addresses physical_address postal_addresses postal_address accessibility accessibility_for_disabilities external_identifier external_identifier_type organization_id'.split(
    ' ',
  ),
];

const mostTold = 100;

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : ![undefined, null, '', false].includes(value as null);

/**
 * Reports these fields: each once, at its first place in the original document, with how many more
 * there are.
 */
export const notHeldIn = (organizations: readonly unknown[]): FeedIssue[] => {
  const found = new Map<string, { path: string; value: unknown; count: number }>();
  const look = (raw: Raw, path: string, held: readonly string[], kind: string): void => {
    for (const field of Object.keys(raw)) {
      if (held.includes(field) || !isSaid(raw[field])) continue;
      const known = found.get(`${kind}.${field}`);
      if (known) known.count += 1;
      else if (found.size < mostTold)
        found.set(`${kind}.${field}`, { path: `${path}.${field}`, value: raw[field], count: 1 });
    }
  };
  organizations.forEach((organization, index) => {
    if (!isObject(organization)) return;
    const path = `organizations[${index}]`;
    look(organization, path, ofOrganization, 'organization');
    objectsIn(organization['services']).forEach((service, place) => {
      look(service, `${path}.services[${place}]`, ofService, 'service');
      listOf(service, 'service_at_locations').forEach((terms, at) => {
        const [location] = listOf(terms, 'location');
        const where = `${path}.services[${place}].service_at_locations[${at}].location`;
        if (location) look(location, where, ofLocation, 'location');
      });
    });
    objectsIn(organization['locations']).forEach((location, place) =>
      look(location, `${path}.locations[${place}]`, ofLocation, 'location'),
    );
  });
  return [...found.values()].map(({ path, value, count }) => ({
    path,
    expected: 'nothing: a feed has no field for it',
    found: count > 1 ? `${shown(value).slice(0, 60)}, and ${count - 1} more` : shown(value),
  }));
};
