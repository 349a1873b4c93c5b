import { alreadyTold } from '../../../model/contract.js';
import { FeedError } from '../../../model/feed-error.js';
import { isObject } from '../../../model/unknown.js';
import { compact, listOf, objectsIn, type Raw, textOf } from '../raw.js';
import { organizationsOf, recognise } from './gather.js';
import { notHeldIn } from './not-held.js';
import { organisationOf } from './organisation-of.js';

/** Whether it is any part of HSDS, with or without organizations. */
export const isHsds = (json: unknown): boolean => recognise(json) !== undefined;

/** Reports how many more entries there are on other pages. */
const beyond = (json: unknown): string[] => {
  const raw: Raw = isObject(json) ? json : {};
  const pages = Number(raw['total_pages'] ?? raw['totalPages']);
  return pages > 1 ? [`page ${String(raw['page_number'] ?? raw['number'])} of ${pages}`] : [];
};

const latest = (organizations: readonly Raw[]): string | undefined =>
  organizations
    .flatMap((organization) => [organization, ...listOf(organization, 'services')])
    .flatMap((raw) => textOf(raw, 'last_modified') ?? [])
    .sort()
    .at(-1);

/**
 * Converts Open Referral's [HSDS](https://docs.openreferral.org/) 3, 2 and the UK's first version
 * to a document of the contract: organisations with services, places, hours, telephones and
 * languages. Takes a list or page of organizations or services, a single organization, or an export
 * of tables. Values that the contract cannot hold are reported.
 *
 * @throws {@link FeedError} `feed-shape`, naming what was recognised, if there are no organizations
 *   in it.
 */
export const readHsds = (json: unknown): Raw => {
  const recognised = recognise(json);
  if (!recognised || recognised.kind === 'other')
    throw new FeedError('feed-shape', recognised?.name);
  const organizations = organizationsOf(recognised);
  const organisations = organizations.map((one) => (isObject(one) ? organisationOf(one) : one));
  const document = compact({
    version: '1.0',
    updated: latest(objectsIn(organizations)),
    organisations: [...organisations, ...beyond(json)],
  });
  return { ...document, [alreadyTold]: notHeldIn(organizations) };
};
