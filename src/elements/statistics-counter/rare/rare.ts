/**
 * What it takes to write figures of which there are few: intervals, words that stand in for a number,
 * units, plural forms, no data; and any, where an engine refuses an option. In a browser it is fetched with `later/`.
 */
export { figureAround, inFull, interval } from './beside.js';
export { figureOf } from './figure.js';
export { styles } from './rare.styles.js';

export type Rare = typeof import('./rare.js');
