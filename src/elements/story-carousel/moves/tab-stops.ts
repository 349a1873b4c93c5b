import type { ReactiveController } from 'lit';
import type { Carousel } from '../carousel.js';

/**
 * Tab lands only on controls of slides that are at least half in view. Not by `inert`: it would
 * hide the other stories from the browser's search and from screen readers' browsing.
 */
export class TabStops implements ReactiveController {
  readonly #carousel: Carousel;
  #observer: IntersectionObserver | undefined;
  #scroller: Element | null = null;
  readonly #inView = new WeakSet<Element>();

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
    carousel.host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scroller = null;
  }

  /** Of many slides, only what has been drawn anew may have other controls than before. */
  hostUpdated(): void {
    const { host, slides } = this.#carousel;
    // An element that has left the page is drawn once more: an observer would keep it for good.
    if (!host.isConnected) return;
    const scroller = host.renderRoot.querySelector('.scroller:not(.skeleton *)');
    const isNew = scroller !== this.#scroller;
    if (isNew) this.#attach(scroller);
    for (const slide of isNew ? (scroller?.children ?? []) : slides.fresh) {
      this.#observer?.observe(slide);
      this.#mark(slide);
    }
  }

  #attach(root: Element | null): void {
    this.#observer?.disconnect();
    this.#scroller = root;
    if (!root) return;
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), {
      root,
      threshold: 0.5,
    });
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
      this.#mark(target);
    }
  }

  #mark(slide: Element): void {
    const index = this.#inView.has(slide) ? 0 : -1;
    for (const control of slide.querySelectorAll<HTMLElement>('a, button')) {
      if (control.tabIndex !== index) control.tabIndex = index;
    }
  }
}
