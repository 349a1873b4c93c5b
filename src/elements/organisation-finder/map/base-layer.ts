import type { LazyPart } from '../../../widget/lazy-part.js';
import { gall, mercator, type Projection } from './projections.js';
import type { MapKind } from './tile-template.js';
import type { sharpScale, Tiles } from './tiles.js';
import type { View } from './view.js';

interface LoadedTileCode {
  readonly Tiles: typeof Tiles;
  readonly sharpScale: typeof sharpScale;
  readonly leaflet: typeof import('leaflet');
}

/** The code that draws tiles, with Leaflet itself, fetched when a map with tiles is opened. */
export type TileCode = Pick<LazyPart<LoadedTileCode>, 'load'>;

/** How the layer is drawn. Scales are pixels to the world's width: the largest there is, and the largest that is chosen unasked. */
interface Drawing {
  readonly projection: Projection;
  readonly largest: number;
  readonly closest: number;
}

const outline: Drawing = { projection: gall, largest: 64_000, closest: 6000 };
const tiles: Drawing = { projection: mercator, largest: 256 * 2 ** 18, closest: 256 * 2 ** 12 };

interface BaseLayerCallbacks {
  /** Called when tiles can be drawn. */
  readonly onLaid: () => void;
  /** Called when tiles can't be drawn at all: from here on, the outline is. */
  readonly onOutline: () => void;
  /** Called when the attribution or a fault is to be shown anew. */
  readonly onChange: () => void;
}

/** The layer under the pins: a partner's tiles, or the outline of the world. */
export class BaseLayer {
  readonly kind: MapKind;
  readonly #callbacks: BaseLayerCallbacks;
  readonly #code: TileCode;
  #tiles: Tiles | undefined;
  #sharpen: (scale: number) => number = (scale) => scale;
  isOutline: boolean;
  /** Whether a tile could not be had. */
  hasFault = false;

  constructor(kind: MapKind, callbacks: BaseLayerCallbacks, code: TileCode) {
    this.kind = kind;
    this.#callbacks = callbacks;
    this.#code = code;
    this.isOutline = kind.kind !== 'tiles';
  }

  get drawing(): Drawing {
    return this.isOutline ? outline : tiles;
  }

  /** Fetches the code for tiles, where the map has tiles, and draws them. */
  async lay(container: HTMLElement | null): Promise<void> {
    if (this.kind.kind !== 'tiles' || !container) return;
    const code = await this.#code.load();
    if (code) this.#layTiles(container, this.kind.template, code);
    else this.#fallBack();
    this.#callbacks.onChange();
  }

  #layTiles(
    container: HTMLElement,
    template: string,
    { Tiles, sharpScale, leaflet }: LoadedTileCode,
  ): void {
    this.#tiles = new Tiles(container, { leaflet, template, onFault: () => this.#tellFault() });
    this.#sharpen = sharpScale;
    this.#callbacks.onLaid();
  }

  #tellFault(): void {
    if (this.hasFault) return;
    this.hasFault = true;
    this.#callbacks.onChange();
  }

  #fallBack(): void {
    this.isOutline = true;
    this.#callbacks.onOutline();
  }

  /** The view at the nearest scale at which tiles are sharp. */
  sharp(view: View): View {
    return { ...view, scale: this.#sharpen(view.scale) };
  }

  /** Moves the tiles to a view. */
  show(view: View): void {
    this.#tiles?.show(view);
  }

  remove(): void {
    this.#tiles?.remove();
  }
}
