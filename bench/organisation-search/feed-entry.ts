import { richOrganisations } from '../../test/elements/organisation-finder/rich-directory.js';

/** The text of a feed with so many organisations. */
export const feedOf = (count: number): string =>
  JSON.stringify({ version: '1.0', language: 'en', organisations: richOrganisations(count) });
