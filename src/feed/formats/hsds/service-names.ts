import { listOf, objectsIn, type Raw, textOf, unique } from '../raw.js';

/** Kinds of help that the finder has words for, in every language. */
const known = new Set([
  'arrival',
  'legal',
  'language',
  'housing',
  'health',
  'mental-health',
  'employment',
  'education',
  'family',
  'finance',
  'community',
  'documents',
  'protection',
  'emergency',
]);

const asKnown = (term: Raw): string | undefined =>
  [textOf(term, 'code'), textOf(term, 'name')]
    .map((word) => word?.toLowerCase().replace(/\s+/g, '-'))
    .find((word) => word !== undefined && known.has(word));

/** Which of those a service is filed under. No taxonomy is shipped here: only terms of the same name count. */
const kindsOf = (service: Raw): (string | undefined)[] =>
  listOf(service, 'attributes').flatMap(({ taxonomy_term: term }) =>
    objectsIn([term]).map(asKnown),
  );

/** What an organisation helps with: kinds that are known here, else the services' own names. */
export const serviceNames = (services: readonly Raw[]): string[] | undefined =>
  unique(services.flatMap((service) => unique(kindsOf(service)) ?? [textOf(service, 'name')]));
