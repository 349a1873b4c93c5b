import type { Organisation } from '../../../model/contract.js';
import { inSlices } from '../../../time/slices.js';
import { type Cluster, clustering } from './clusters.js';
import { isSameList, type Located, locatedOn } from './located.js';
import { reach } from './pins.js';
import type { Projection } from './projections.js';

/** Two steps of clusters to each doubling of the scale: marks then stay where they are while it changes a little. */
const stepsPerDoubling = 2;

const stepOf = (scale: number): number => Math.round(Math.log2(scale) * stepsPerDoubling);

/** The organisations on a map, gathered for its scale, without holding the page. */
export class ClusterLayer {
  readonly #projection: Projection;
  readonly #onChange: () => void;
  #locating = new AbortController();
  #gathering = new AbortController();
  #found: readonly Organisation[] = [];
  #step: number | undefined;
  located: Located = { organisations: [], points: [] };
  clusters: readonly Cluster[] = [];

  constructor(projection: Projection, onChange: () => void) {
    this.#projection = projection;
    this.#onChange = onChange;
  }

  /** Takes up what is listed. Resolves to whether it was new, and is on the map now. */
  async follow(found: readonly Organisation[]): Promise<boolean> {
    if (isSameList(found, this.#found)) return false;
    this.#found = found;
    this.stop();
    const { signal } = (this.#locating = new AbortController());
    const located = await inSlices(locatedOn(this.#projection, found), { signal });
    if (!located) return false;
    this.located = located;
    this.clusters = [];
    this.#step = undefined;
    return true;
  }

  /** Gathers for a scale, in pixels to the world. What was gathered before stays until then. */
  async gather(scale: number): Promise<void> {
    const step = stepOf(scale);
    if (step === this.#step) return;
    this.#step = step;
    this.#gathering.abort();
    const { signal } = (this.#gathering = new AbortController());
    const distance = reach / 2 ** (step / stepsPerDoubling);
    const clusters = await inSlices(clustering(this.located.points, distance), { signal });
    if (!clusters) return;
    this.clusters = clusters;
    this.#onChange();
  }

  /** Calls off what is being worked on. */
  stop(): void {
    this.#locating.abort();
    this.#gathering.abort();
  }
}
