import { type Edges, edgesOf, slidesInView, startIndex } from './scroller.js';

/** Where a row stands, as it was last looked at. */
export class Standing {
  edges: Edges = { start: true, end: false };
  /** How many slides stand side by side. */
  inView = 1;
  /** The index of the slide at the row's start. */
  start = 0;

  /** Looks again; hidden, there is nothing to see. Returns whether anything is not as it was. */
  look(scroller: HTMLElement): boolean {
    if (!scroller.clientWidth) return false;
    const seen = {
      edges: edgesOf(scroller),
      inView: slidesInView(scroller),
      start: startIndex(scroller),
    };
    const isSame =
      seen.edges.start === this.edges.start &&
      seen.edges.end === this.edges.end &&
      seen.inView === this.inView &&
      seen.start === this.start;
    Object.assign(this, seen);
    return !isSame;
  }
}
