import { richOrganisations } from '../../test/elements/organisation-finder/rich-directory.js';

/** A feed of as many organisations, as a file has it. */
export const feedOf = (count: number): string =>
  JSON.stringify({ version: '1.0', language: 'en', organisations: richOrganisations(count) });
