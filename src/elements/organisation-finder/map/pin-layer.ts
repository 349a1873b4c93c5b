import type { Organisation } from '../../../model/contract.js';
import { positionsOf } from '../../../model/organisation-places.js';
import { isWithin } from '../search/geography.js';
import type { ClusterLayer } from './cluster-layer.js';
import type { MapWindow } from './map-window.js';
import { type Pin, pinNearest, pinsIn, pinTowards } from './pins.js';
import type { Point } from './projections.js';
import type { View } from './view.js';

const isPoint = (point: Point | readonly never[]): point is Point => point.length === 2;

/** The pins in the window, and which are marked. Organisations are kept by id: pins come and go as the map moves. */
export class PinLayer {
  readonly #window: MapWindow;
  clusters: ClusterLayer;
  /** The organisation whose pin the keyboard is on. */
  #current: string | undefined;
  /** The ids of the pin that was pressed. */
  #chosen: readonly string[] = [];
  /** The organisation that the pointer or focus is on in the list. */
  hinted: string | undefined;
  /** The organisation that is marked on the map and in the list. */
  marked: string | undefined;

  constructor(window: MapWindow, clusters: ClusterLayer) {
    this.#window = window;
    this.clusters = clusters;
  }

  get points(): readonly Point[] {
    return this.clusters.located.points;
  }

  get #pins(): Pin[] {
    const { view, frame } = this.#window;
    return view ? pinsIn(this.clusters.clusters, view, frame.size) : [];
  }

  /** What is drawn of the pins. */
  get scene() {
    const pins = this.#pins;
    return {
      pins,
      located: this.clusters.located,
      current: this.#pinOf(this.#current, pins) ?? pins[0],
      marked: this.#pinOf(this.marked, pins),
      hinted: this.#pinOf(this.hinted, pins),
      chosen: this.#chosen,
      shown: this.shown,
    };
  }

  /** How many organisations are within the window. */
  get shown(): number {
    const { area } = this.#window;
    const { organisations } = this.clusters.located;
    const isShown = (organisation: Organisation): boolean =>
      positionsOf(organisation).some((position) => area && isWithin(area, position));
    return new Set(organisations.filter(isShown)).size;
  }

  #indexOf(id: string): number {
    return this.clusters.located.organisations.findIndex((organisation) => organisation.id === id);
  }

  #pinOf(id: string | undefined, pins: readonly Pin[]): Pin | undefined {
    const index = id === undefined ? -1 : this.#indexOf(id);
    return index < 0 ? undefined : pins.find(({ cluster }) => cluster.members.includes(index));
  }

  /** Where an organisation is on the map. */
  pointOf(id: string): Point | undefined {
    return this.points[this.#indexOf(id)];
  }

  /** Marks an organisation alone. */
  mark(id: string): void {
    this.marked = id;
    this.#chosen = [id];
  }

  /** Puts the keyboard on a pin. */
  focus({ cluster }: Pin): void {
    this.#current = this.clusters.located.organisations[cluster.members[0] ?? 0]?.id;
  }

  /** The next pin in a direction from the one that the keyboard is on. */
  towards(direction: Point): Pin | undefined {
    const pins = this.#pins;
    const from = this.#pinOf(this.#current, pins) ?? pins[0];
    return from && pinTowards(pins, from, direction);
  }

  get nearestToMiddle(): Pin | undefined {
    const { width, height } = this.#window.frame.size;
    return pinNearest(this.#pins, [width / 2, height / 2]);
  }

  /**
   * Marks the organisation of a lone pin. Of a pin of several, all are named where they can't be
   * parted.
   *
   * @returns the view that parts them.
   */
  choose({ cluster }: Pin): View | undefined {
    const { organisations } = this.clusters.located;
    const ids = cluster.members.flatMap((member) => organisations[member]?.id ?? []);
    const own = cluster.members.flatMap((member) => [this.points[member] ?? []].filter(isPoint));
    const closer = ids.length > 1 ? this.#window.closerTo(own) : undefined;
    this.#current = ids[0];
    this.marked = ids.length === 1 ? ids[0] : undefined;
    this.#chosen = closer ? [] : ids;
    return closer;
  }
}
