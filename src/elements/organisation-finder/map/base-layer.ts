import { gall, mercator, type Projection } from './projections.js';
import type { MapKind } from './tile-template.js';
import type { Tiles } from './tiles.js';
import type { View } from './view.js';

/** Loads what lays tiles; the seam that tests replace. */
export type LoadTiles = () => Promise<
  Pick<typeof import('./tiles.js'), 'Tiles' | 'sharpScale'> & {
    readonly leaflet: typeof import('leaflet');
  }
>;

const loadTiles: LoadTiles = async () => {
  const [tiles, leaflet] = await Promise.all([
    import('./tiles.js'),
    import('leaflet/dist/leaflet-src.esm.js'),
  ]);
  return { ...tiles, leaflet };
};

/** How it is drawn. Scales are pixels to the world's width: the most there is, and the most that is taken unasked. */
interface Drawing {
  readonly projection: Projection;
  readonly largest: number;
  readonly closest: number;
}

const outline: Drawing = { projection: gall, largest: 64_000, closest: 6000 };
const tiles: Drawing = { projection: mercator, largest: 256 * 2 ** 18, closest: 256 * 2 ** 12 };

interface GroundHearers {
  /** Tiles are there. */
  readonly onLaid: () => void;
  /** Tiles can't be laid at all: from here on, it is the outline. */
  readonly onOutline: () => void;
  /** Something else is to be said of it. */
  readonly onChange: () => void;
}

/** What the marks stand on: a partner's tiles, or the outline of the world. */
export class Ground {
  readonly kind: MapKind;
  readonly #hearers: GroundHearers;
  readonly #load: LoadTiles;
  #tiles: Tiles | undefined;
  #sharpen: (scale: number) => number = (scale) => scale;
  isOutline: boolean;
  /** Whether some tiles could not be had. */
  hasFault = false;

  constructor(kind: MapKind, hearers: GroundHearers, load: LoadTiles = loadTiles) {
    this.kind = kind;
    this.#hearers = hearers;
    this.#load = load;
    this.isOutline = kind.kind !== 'tiles';
  }

  get drawing(): Drawing {
    return this.isOutline ? outline : tiles;
  }

  /** Lays tiles, where there are any to lay. */
  async lay(container: HTMLElement | null): Promise<void> {
    if (this.kind.kind !== 'tiles' || !container) return;
    try {
      const { Tiles, sharpScale, leaflet } = await this.#load();
      const { template } = this.kind;
      this.#tiles = new Tiles(container, { leaflet, template, onFault: () => this.#tellFault() });
      this.#sharpen = sharpScale;
      this.#hearers.onLaid();
    } catch {
      this.#fallBack();
    }
    this.#hearers.onChange();
  }

  #tellFault(): void {
    if (this.hasFault) return;
    this.hasFault = true;
    this.#hearers.onChange();
  }

  #fallBack(): void {
    this.isOutline = true;
    this.#hearers.onOutline();
  }

  /** The nearest scale at which it is sharp. */
  sharp(view: View): View {
    return { ...view, scale: this.#sharpen(view.scale) };
  }

  /** Follows what is shown. */
  show(view: View): void {
    this.#tiles?.show(view);
  }

  remove(): void {
    this.#tiles?.remove();
  }
}
