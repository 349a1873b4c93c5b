import type { ReactiveController } from 'lit';
import type { RenderedSlides } from '../cards/rendered-slides.js';
import { type CarouselHost, wholeSlidesOf } from '../host.js';
import { StoryViewEvent } from './story-view-event.js';

/** Milliseconds of being half in view that make a view. */
const viewTime = 1000;

/** Fires one event for each story that has been seen. Sends nothing anywhere. */
export class StoryViews implements ReactiveController {
  readonly #host: CarouselHost;
  readonly #slides: RenderedSlides;
  readonly #viewed = new Set<string>();
  /** How to stop the timers of slides that are in view. */
  readonly #timers = new Map<Element, () => void>();
  #observer: IntersectionObserver | undefined;

  constructor(host: CarouselHost, slides: RenderedSlides) {
    this.#host = host;
    this.#slides = slides;
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#onIntersection(entries), {
      threshold: 0.5,
    });
    for (const slide of wholeSlidesOf(this.#host.element)) this.#observer.observe(slide);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#timers.forEach((cancel) => cancel());
    this.#timers.clear();
  }

  hostUpdated(): void {
    if (!this.#host.element.isConnected) return;
    for (const slide of this.#slides.fresh) this.#observer?.observe(slide);
  }

  #onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    const { after } = this.#host.element.environment.clock;
    for (const { target, isIntersecting } of entries) {
      this.#timers.get(target)?.();
      this.#timers.delete(target);
      if (isIntersecting)
        this.#timers.set(
          target,
          after(viewTime, () => this.#tell(target)),
        );
    }
  }

  #tell(slide: Element): void {
    const id = slide.getAttribute('data-story') ?? '';
    if (this.#viewed.has(id) || !slide.isConnected) return;
    this.#viewed.add(id);
    const index = this.#host.stories().findIndex((story) => story.id === id);
    this.#host.element.dispatchEvent(new StoryViewEvent({ id, index }));
  }
}
