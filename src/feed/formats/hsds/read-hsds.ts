import { isObject } from '../../../model/schema.js';
import { compact, listOf, objectsIn, type Raw, textOf } from '../raw.js';
import { organisationsOf } from './organisation-of.js';

/** Fields of HSDS that no organisation of ours has. */
const marks = [
  'alternate_name',
  'legal_status',
  'tax_status',
  'locations',
  'organization_identifiers',
];

const isOrganization = (raw: Raw): boolean =>
  'name' in raw && (marks.some((mark) => mark in raw) || listOf(raw, 'services').length > 0);

/** A page of an API, a list, or one organisation. */
const listed = (json: unknown): unknown[] => {
  if (Array.isArray(json)) return json as unknown[];
  if (!isObject(json)) return [];
  return Array.isArray(json.contents) ? (json.contents as unknown[]) : [json];
};

/** Whether this is Open Referral's HSDS: one entry that no feed of ours could have tells. */
export const isHsds = (json: unknown): boolean => objectsIn(listed(json)).some(isOrganization);

/** How much more there is than this page: told, since nobody sees what is not in a list. */
const beyond = (json: unknown): string[] => {
  const { page_number: page, total_pages: pages } = isObject(json) ? json : {};
  return Number(pages) > 1 ? [`page ${String(page)} of ${String(pages)}`] : [];
};

const latest = (organizations: readonly Raw[]): string | undefined =>
  organizations
    .flatMap((organization) => [organization, ...listOf(organization, 'services')])
    .flatMap((raw) => textOf(raw, 'last_modified') ?? [])
    .sort()
    .at(-1);

/**
 * Reads organisations with their services, locations, schedules, telephones and languages from
 * Open Referral's [HSDS 3](https://docs.openreferral.org/), into a document as the contract reads
 * it. What can't be said there stands as it is: the contract leaves it out, and tells where.
 *
 * @param today - `YYYY-MM-DD`: which schedules are in force.
 */
export const readHsds = (json: unknown, today: string): Raw => {
  const entries = listed(json);
  const organisations = entries.flatMap((entry) =>
    isObject(entry) ? organisationsOf(entry, today) : [entry],
  );
  return compact({
    version: '1.0',
    updated: latest(objectsIn(entries)),
    organisations: [...organisations, ...beyond(json)],
  });
};
