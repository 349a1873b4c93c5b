import { styles as around } from './map-controls.styles.js';
import { styles as leaflet } from './leaflet.styles.js';
import { styles as ground } from './map.styles.js';
import { styles as marks } from './pins.styles.js';

/** All styles of the map, the later over the earlier. */
export const sheets = [ground, around, marks, leaflet];
