import { isServer, type ReactiveController } from 'lit';
import type { CounterHost } from './host.js';

/** More figures than this are drawn bit by bit, and what few need of them when they come near. */
const many = 60;
/** How many more are drawn in one task: few enough for 50 ms on a slow phone. */
const batch = 30;

const idOf = (item: Element): string => item.getAttribute('data-id') ?? '';

/**
 * Draws very many figures without holding the page: so many in each task, from the first on, and
 * what goes beyond a figure's statement only where it is or has been within a viewport of being seen.
 */
export class GradualDrawing implements ReactiveController {
  readonly #host: CounterHost;
  readonly #near = new Set<string>();
  #limit = many;
  #hasDrawn = false;
  #isPrinting = false;
  #cancel: (() => void) | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: CounterHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many figures to draw now: all on a server, and where what a server drew is taken over. */
  get limit(): number {
    if (isServer || this.#isPrinting) return Infinity;
    if (!this.#hasDrawn && this.#host.renderRoot.firstChild) this.#limit = Infinity;
    return this.#limit;
  }

  isMany(count: number): boolean {
    return count > many;
  }

  /** Whether a figure of `count` is or has been near to being seen. Of few figures, all are. */
  isNear(id: string, count: number): boolean {
    return !this.isMany(count) || this.#isPrinting || this.#near.has(id) || !this.#observer;
  }

  hostConnected(): void {
    if (!globalThis.IntersectionObserver) return;
    this.#observer = new IntersectionObserver(this.#takeNear, { rootMargin: '100% 0px' });
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostUpdated(): void {
    this.#hasDrawn = true;
    const { shown, isConnected, environment } = this.#host;
    if (!isConnected || this.#cancel || !shown || shown.statistics.length === shown.count) return;
    this.#cancel = environment.clock.after(0, () => {
      this.#cancel = undefined;
      this.#limit += batch;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#observer?.disconnect();
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  /** Takes up an item that has been drawn, of `count`. */
  follow(item: Element, count: number): void {
    if (!this.isNear(idOf(item), count)) this.#observer?.observe(item);
  }

  readonly #takeNear = (entries: readonly IntersectionObserverEntry[]): void => {
    const near = entries.filter(({ isIntersecting }) => isIntersecting);
    for (const { target } of near) {
      this.#observer?.unobserve(target);
      this.#near.add(idOf(target));
    }
    if (near.length > 0) this.#host.requestUpdate();
  };

  /** On paper, all figures are whole. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
