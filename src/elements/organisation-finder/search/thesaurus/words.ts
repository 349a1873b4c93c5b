/** The words that the search knows beside those of a directory: one chunk, fetched when a reader is about to type. */
export { serviceWords } from './service-words.js';
export { stopWords } from './stop-words.js';
export { allusions, countryNames, knownOrganisations, shortForms, townNames } from './word-sets.js';
