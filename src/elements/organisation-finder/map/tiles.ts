import type { Map as LeafletMap } from 'leaflet';
import { mercator } from './projections.js';
import type { View } from './view.js';

/** Pixels across a tile, and so across the world at zoom 0. */
const tileWidth = 256;

/** The largest scale with whole tiles that is no larger: they are pictures, and blur in between. */
export const sharpScale = (scale: number): number =>
  tileWidth * 2 ** Math.floor(Math.log2(Math.max(scale, 1) / tileWidth));

interface TileOptions {
  /** Leaflet itself, which wants a window as it loads, and so is imported when it is used. */
  readonly leaflet: typeof import('leaflet');
  readonly template: string;
  /** Called when a tile can't be had. */
  readonly onFault: () => void;
}

/**
 * A partner's tiles, laid by Leaflet. It lays tiles and nothing else: gestures, marks, keys and
 * attribution are the map's own, the same as over the outline. What it writes as markup (controls,
 * pop-ups) is not used.
 */
export class Tiles {
  readonly #map: LeafletMap;

  constructor(container: HTMLElement, { leaflet, template, onFault }: TileOptions) {
    this.#map = leaflet.map(container, {
      zoomControl: false,
      attributionControl: false,
      dragging: false,
      keyboard: false,
      scrollWheelZoom: false,
      doubleClickZoom: false,
      boxZoom: false,
      touchZoom: false,
      tapHold: false,
      trackResize: false,
      zoomAnimation: false,
      markerZoomAnimation: false,
      fadeAnimation: false,
      zoomSnap: 0,
    });
    const layer = leaflet.tileLayer(template, {
      detectRetina: !template.includes('{r}'),
      referrerPolicy: 'strict-origin-when-cross-origin',
      maxZoom: 18,
    });
    layer.on('tileerror', onFault).addTo(this.#map);
  }

  /** Follows a view. */
  show({ centre, scale }: View): void {
    const [longitude, latitude] = mercator.unproject(centre);
    this.#map.invalidateSize({ animate: false, pan: false });
    this.#map.setView([latitude, longitude], Math.log2(scale / tileWidth), { animate: false });
  }

  remove(): void {
    this.#map.remove();
  }
}
