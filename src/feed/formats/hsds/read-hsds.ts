import { alreadyTold } from '../../../model/contract.js';
import { FeedError } from '../../../model/feed-error.js';
import { isObject } from '../../../model/unknown.js';
import { compact, listOf, objectsIn, type Raw, textOf } from '../raw.js';
import { organizationsOf, recognise } from './gather.js';
import { notHeldIn } from './not-held.js';
import { organisationOf } from './organisation-of.js';

/** Whether this is of Open Referral's HSDS, be it organisations or something else. */
export const isHsds = (json: unknown): boolean => recognise(json) !== undefined;

/** How much more there is than this page: told, since nobody sees what is not in a list. */
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
 * Reads Open Referral's [HSDS](https://docs.openreferral.org/) 3, 2 and the first version of the UK
 * into a document as the contract reads it: organisations with their services, places, hours,
 * telephones and languages, from a list or a page of either, from one of them, or from an export of
 * tables. What can't be said there stands as it is, for the contract to tell, or is told with it.
 *
 * @throws {@link FeedError} `feed-shape`, naming what was recognised, where it holds no organisations.
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
