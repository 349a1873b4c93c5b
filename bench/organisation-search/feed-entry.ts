import { largestBody } from '../../src/feed/read-body.js';
import { richOrganisations } from '../../test/elements/organisation-finder/rich-directory.js';

const documentOf = (organisations: readonly unknown[]): string =>
  JSON.stringify({ version: '1.0', language: 'en', organisations });

/** A feed with so many organisations, as files by their address: a list of links where one is too large. */
export const feedOf = (count: number): Readonly<Record<string, string>> => {
  const organisations = richOrganisations(count);
  const whole = documentOf(organisations);
  if (new TextEncoder().encode(whole).length <= largestBody) return { '/feed.json': whole };
  const half = Math.ceil(count / 2);
  return {
    '/feed.json': documentOf([{ href: 'first.json' }, { href: 'second.json' }]),
    '/first.json': documentOf(organisations.slice(0, half)),
    '/second.json': documentOf(organisations.slice(half)),
  };
};
