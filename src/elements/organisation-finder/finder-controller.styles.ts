import { controls } from '../../widget/styles/controls.styles.js';
import { styles as filters } from './filters/filters.styles.js';
import { styles as rows } from './results/row-additions.styles.js';
import { styles as results } from './results/search-results.styles.js';

/** What the controller draws: the later over the earlier. */
export const controllerStyles = [controls, results, filters, rows];
