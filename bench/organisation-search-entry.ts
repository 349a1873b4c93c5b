/** What the scale test runs in its page. */
export { manyOrganisations } from '../test/elements/organisation-finder/directories.js';
export { openColumn } from '../src/elements/organisation-finder/desk/open-now.js';
export { emptyQuery } from '../src/elements/organisation-finder/query.js';
export { building } from '../src/elements/organisation-finder/search/directory.js';
export { answering } from '../src/elements/organisation-finder/search/answer.js';
export { sliceBudget } from '../src/elements/organisation-finder/search/slices.js';
export { Session } from '../src/elements/organisation-finder/search/session.js';
