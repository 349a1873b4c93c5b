import { styles as leaflet } from './leaflet.styles.js';
import { styles as controls } from './map-controls.styles.js';
import { styles as canvas } from './map.styles.js';
import { styles as pins } from './pins.styles.js';

/** All styles of the map, the later over the earlier. */
export const mapStyles = [canvas, controls, pins, leaflet];
