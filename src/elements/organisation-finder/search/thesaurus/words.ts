/** The words that the search knows beside those of a directory: one chunk, fetched when a reader is about to type. */
export { serviceWords } from './service-words.js';
export { stopWords } from './stop-words.js';
export { townNames } from './town-names.js';
export { allusions, countryNames, knownOrganisations, shortForms } from './word-sets.js';
