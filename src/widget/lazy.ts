import type { ReactiveControllerHost } from 'lit';
import { LazyPart } from './lazy-part.js';

/** What pauses `refresh`, where a page has asked for that. */
export const lazyRefreshButton = (host: ReactiveControllerHost) =>
  new LazyPart(host, () => import('./refresh-button.js'));
