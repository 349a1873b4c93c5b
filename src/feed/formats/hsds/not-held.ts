import type { FeedIssue } from '../../../model/contract.js';
import { isObject, shown } from '../../../model/unknown.js';
import { listOf, objectsIn, type Raw } from '../raw.js';

/** Fields that readers might need and the contract does not have. */
const ofOrganization = ['logo', 'year_incorporated', 'programs', 'funding'];
const ofService = [
  'accreditations',
  'licenses',
  'minimum_age',
  'maximum_age',
  'alternate_name',
  'program',
  'funding',
  'attending_type',
];
const ofLocation = ['alternate_name', 'transportation', 'description', 'url'];

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

/**
 * Reports these fields: each once, at its first place in the original document, with how many more
 * there are.
 */
export const notHeldIn = (organizations: readonly unknown[]): FeedIssue[] => {
  const found = new Map<string, { path: string; value: unknown; count: number }>();
  const look = (raw: Raw, path: string, fields: readonly string[], kind: string): void => {
    for (const field of fields) {
      if (!isSaid(raw[field])) continue;
      const known = found.get(`${kind}.${field}`);
      if (known) known.count += 1;
      else found.set(`${kind}.${field}`, { path: `${path}.${field}`, value: raw[field], count: 1 });
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
