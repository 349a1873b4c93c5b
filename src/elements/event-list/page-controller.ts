import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

/**
 * What a page goes through while it stays open: minutes pass, it is left and come back to, it is
 * printed. Draws the list anew each time; what has not changed is not touched.
 */
export class PageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { performUpdate(): void };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** While true, everything is to be on the page. */
  isPrinting = false;

  constructor(host: ReactiveControllerHost & { performUpdate(): void }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    clearTimeout(this.#timer);
    this.isPrinting = false;
  }

  /** Wakes with the next full minute. After a sleep timers are late: coming back to the page counts too. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    this.#timer = setTimeout(this.#tick, minute - (Date.now() % minute));
  }

  readonly #tick = (): void => {
    this.#host.requestUpdate();
    this.#wait();
  };

  /** Browsers print what stands there when this returns. */
  readonly #print = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#host.performUpdate();
  };
}
