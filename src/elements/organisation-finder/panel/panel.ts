export { facetPanel } from './facet-panel.js';
export { active } from './active.js';
export { notes } from './notes.js';
export { noResults } from './no-results.js';
export { openColumn, openMark } from './open-now.js';
export { why } from './why.js';
export { styles } from './panel.styles.js';
