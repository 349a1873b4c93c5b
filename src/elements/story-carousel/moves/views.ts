import type { ReactiveController } from 'lit';
import { StoryViewEvent } from '../events/story-view-event.js';
import type { Carousel } from '../carousel.js';

/** Milliseconds of being half in view that make a view. */
const glance = 1000;

/** Tells the page, once for each story, that it has been seen. Sends nothing anywhere. */
export class Views implements ReactiveController {
  readonly #carousel: Carousel;
  readonly #seen = new Set<string>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  #observer: IntersectionObserver | undefined;

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
    carousel.host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), { threshold: 0.5 });
    const slides = this.#carousel.host.renderRoot.querySelectorAll('.slide[data-story]');
    for (const slide of slides) this.#observer.observe(slide);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers.clear();
  }

  hostUpdated(): void {
    for (const slide of this.#carousel.slides.fresh) this.#observer?.observe(slide);
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(this.#timers.get(target));
      if (isIntersecting)
        this.#timers.set(
          target,
          setTimeout(() => this.#tell(target), glance),
        );
    }
  }

  #tell(slide: Element): void {
    const id = slide.getAttribute('data-story') ?? '';
    if (this.#seen.has(id) || !slide.isConnected) return;
    this.#seen.add(id);
    const index = [...(slide.parentElement?.children ?? [])].indexOf(slide);
    this.#carousel.host.dispatchEvent(new StoryViewEvent({ id, index }));
  }
}
