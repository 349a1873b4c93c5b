import type { ReactiveController } from 'lit';
import { type CarouselHost, wholeSlidesOf } from '../host.js';
import { pixelsOf } from './thumbhash.js';
import { create } from '../../../widget/native.js';

const portraitIn = (slide: Element): HTMLImageElement | null =>
  slide.querySelector('.card > .portrait img');

/** Whether a slide's portrait is still loading. */
const isLoading = (slide: Element): boolean => portraitIn(slide)?.complete === false;

/**
 * Draws a blurred placeholder for as long as a portrait is loading. On a canvas: a Content Security
 * Policy may forbid `data:` pictures and style attributes.
 */
export class Placeholders implements ReactiveController {
  readonly #host: CarouselHost;
  #observer: IntersectionObserver | undefined;
  #row: Element | null = null;

  constructor(host: CarouselHost) {
    this.#host = host;
    host.element.addController(this);
  }

  /** Portraits may be loading already, also when the element has been moved. */
  hostConnected(): void {
    this.watch(wholeSlidesOf(this.#host.element));
  }

  hostDisconnected(): void {
    this.#observe(null);
  }

  /** Draws for those of these slides that come near to being seen in their row. */
  watch(slides: readonly Element[]): void {
    const loading = slides.filter(isLoading);
    const row = loading.at(0)?.closest('.scroller');
    if (row && row !== this.#row) this.#observe(row);
    for (const slide of loading) this.#observer?.observe(slide);
  }

  #observe(row: Element | null): void {
    this.#observer?.disconnect();
    this.#row = row;
    if (!row) return;
    this.#observer = new IntersectionObserver((entries) => this.#onIntersection(entries), {
      root: row,
      rootMargin: '0px 100%',
    });
  }

  #onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      if (isLoading(target)) this.#draw(target);
    }
  }

  #draw(slide: Element): void {
    const id = slide.getAttribute('data-story');
    const image = this.#host.stories().find((story) => story.id === id)?.image;
    const pixels = image?.placeholder && pixelsOf(image.placeholder);
    const picture = portraitIn(slide);
    if (!pixels || !picture) return;
    const canvas = canvasOf(pixels);
    canvas.style.objectPosition = getComputedStyle(picture).objectPosition;
    const box = picture.closest('.portrait');
    box?.querySelector('canvas')?.remove();
    box?.prepend(canvas);
    const end = (): void => canvas.remove();
    // A loaded picture is not painted yet: it is decoded asynchronously.
    picture.addEventListener('load', () => void picture.decode().then(end, end), { once: true });
    picture.addEventListener('error', end, { once: true });
  }
}

const canvasOf = (pixels: ImageData): HTMLCanvasElement => {
  const { width, height } = pixels;
  const canvas = Object.assign(create('canvas'), { width, height });
  canvas.className = 'placeholder';
  canvas.ariaHidden = 'true';
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  return canvas;
};
