import type { ReactiveController } from 'lit';
import type { Environment } from '../../../widget/environment.js';
import type { CounterHost } from '../host.js';
import { listen, native, unlisten } from '../../../widget/native.js';

/** Milliseconds between two drawings of a projection. */
const interval = 1000;

type ProjectionHost = Pick<CounterHost, 'requestUpdate' | 'addController'> &
  Element & { readonly environment: Environment };

/** Draws projections anew each second, while they are in sight, and the reader wants motion and has not paused them. */
export class ProjectionController implements ReactiveController {
  readonly #host: ProjectionHost;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #observer: IntersectionObserver;
  #isSeen = false;
  #isPaused = false;
  #cancel: (() => void) | undefined;
  #now: number;

  constructor(host: ProjectionHost) {
    this.#host = host;
    this.#now = host.environment.clock.now();
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
      this.#follow();
    });
    host.addController(this);
  }

  /** What the projections stand at, in milliseconds since 1970: it stays while they are paused or out of sight. */
  get now(): number {
    return this.#now;
  }

  /** Whether projections move at all for this reader. */
  get mayMove(): boolean {
    return !this.#reducedMotion.matches;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  set isPaused(isPaused: boolean) {
    this.#isPaused = isPaused;
    this.#follow();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    listen('visibilitychange', this.#follow);
    this.#reducedMotion.addEventListener('change', this.#follow);
  }

  hostDisconnected(): void {
    this.#isSeen = false;
    this.#follow();
    this.#observer.disconnect();
    unlisten('visibilitychange', this.#follow);
    this.#reducedMotion.removeEventListener('change', this.#follow);
  }

  /** Starts where there is something to see, and stops elsewhere. */
  readonly #follow = (): void => {
    const runs = this.#isSeen && this.mayMove && !this.#isPaused && !native(document, 'hidden');
    if (runs) this.#cancel ??= this.#wait();
    else {
      this.#cancel?.();
      this.#cancel = undefined;
    }
  };

  #wait(): () => void {
    return this.#host.environment.clock.after(interval, () => {
      this.#cancel = this.#wait();
      this.#now = this.#host.environment.clock.now();
      this.#host.requestUpdate();
    });
  }
}
