import { isServer } from 'lit';
import { addStyles } from '../../../widget/sheets.js';
import type { Later, LaterHost } from '../later/later.js';
import { styles } from './rare.styles.js';

/**
 * What it takes to write figures of which there are few: intervals, words that stand in for a number,
 * units, plural forms, no data; and any, where an engine refuses an option. In a browser it is
 * fetched beside the feed, and fetches what can wait until figures are on screen.
 */
export { figureAround, inFull, interval } from './beside.js';
export { figureOf } from './figure.js';

const laters = new WeakMap<LaterHost, Later>();
const fetches = new WeakMap<LaterHost, Promise<Later | undefined>>();

const fetchAnew = async (host: LaterHost): Promise<Later | undefined> => {
  addStyles(host.renderRoot, styles());
  try {
    const { Later } = await import('../later/later.js');
    const later = new Later(host);
    laters.set(host, later);
    host.requestUpdate();
    return later;
  } catch {
    // Not kept: the next to ask tries again.
    fetches.delete(host);
    return undefined;
  }
};

/** Brings what can wait, one an element; undefined where it can't be had. */
const fetchLater = (host: LaterHost): Promise<Later | undefined> => {
  const fetching = fetches.get(host) ?? fetchAnew(host);
  fetches.set(host, fetching);
  return fetching;
};

/** What can wait; undefined until it is there, which it is never on a server. Asked before figures are drawn, which brings their looks. */
export const later = (host: LaterHost): Later | undefined => {
  if (!isServer) void fetchLater(host);
  return laters.get(host);
};

/** Counts all figures again, as soon as they can count. */
export const replay = async (host: LaterHost): Promise<void> => (await fetchLater(host))?.replay();

export type Rare = typeof import('./rare.js');
