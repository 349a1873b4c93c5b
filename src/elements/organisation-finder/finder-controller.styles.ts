import { controls } from '../../widget/styles/controls.styles.js';
import { styles as details } from './details/details.styles.js';
import { styles as filterDialog } from './filters/filter-dialog.styles.js';
import { styles as filters } from './filters/filters.styles.js';
import { styles as modes } from './modes.styles.js';
import { styles as nearMe } from './near-me/near-me.styles.js';
import { styles as rows } from './results/row-additions.styles.js';
import { styles as results } from './results/search-results.styles.js';

/** All styles of the second stage, the later over the earlier. */
export const controllerStyles = [
  controls,
  results,
  filters,
  filterDialog,
  nearMe,
  rows,
  details,
  modes,
];
