import type { ReactiveController } from 'lit';
import type { RenderedSlides } from '../cards/rendered-slides.js';
import { type CarouselElement, wholeSlidesOf } from '../host.js';

/**
 * Tab lands only on controls of slides that are at least half in view. Not by `inert`: it would
 * hide the other stories from the browser's search and from screen readers' browsing.
 */
export class TabStops implements ReactiveController {
  readonly #element: CarouselElement;
  readonly #slides: RenderedSlides;
  #observer: IntersectionObserver | undefined;
  #scroller: Element | null = null;
  readonly #inView = new WeakSet<Element>();

  constructor(element: CarouselElement, slides: RenderedSlides) {
    this.#element = element;
    this.#slides = slides;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scroller = null;
  }

  /** Only slides that have been drawn anew may have other controls than before. */
  hostUpdated(): void {
    // An element that has left the page is drawn once more: an observer would keep it for good.
    if (!this.#element.isConnected) return;
    const scroller = this.#element.renderRoot.querySelector('.scroller:not(.skeleton *)');
    const isNew = scroller !== this.#scroller;
    if (isNew) this.#attach(scroller);
    for (const slide of isNew ? wholeSlidesOf(this.#element) : this.#slides.fresh) {
      this.#observer?.observe(slide);
      this.#update(slide);
    }
  }

  #attach(root: Element | null): void {
    this.#observer?.disconnect();
    this.#scroller = root;
    if (!root) return;
    this.#observer = new IntersectionObserver((entries) => this.#onIntersection(entries), {
      root,
      threshold: 0.5,
    });
  }

  #onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
      this.#update(target);
    }
  }

  #update(slide: Element): void {
    const index = this.#inView.has(slide) ? 0 : -1;
    for (const control of slide.querySelectorAll<HTMLElement>('a, button')) {
      if (control.tabIndex !== index) control.tabIndex = index;
    }
  }
}
