import type { ReactiveController } from 'lit';
import type { Carousel } from '../carousel.js';
import { isWaiting, portraitIn } from './portraits.js';
import { pixelsOf } from './thumbhash.js';

/**
 * Draws the blur that stands for a portrait for as long as that is on its way. On a canvas: a policy
 * may forbid pictures that are no files, and styles in attributes.
 */
export class Placeholders implements ReactiveController {
  readonly #carousel: Carousel;
  #observer: IntersectionObserver | undefined;
  #row: Element | null = null;

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
    carousel.host.addController(this);
  }

  /** Whatever is on its way by now, or once more after the element has been moved. */
  hostConnected(): void {
    const { renderRoot } = this.#carousel.host;
    this.watch([...renderRoot.querySelectorAll('.slide[data-story]')].filter(isWaiting));
  }

  hostDisconnected(): void {
    this.#turnTo(null);
  }

  /** Draws for those of these slides that come near to being seen in their row. */
  watch(slides: readonly Element[]): void {
    const row = slides[0]?.parentElement;
    if (row && row !== this.#row) this.#turnTo(row);
    for (const slide of slides) this.#observer?.observe(slide);
  }

  #turnTo(row: Element | null): void {
    this.#observer?.disconnect();
    this.#row = row;
    if (!row) return;
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), {
      root: row,
      rootMargin: '0px 100%',
    });
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      if (isWaiting(target)) this.#draw(target);
    }
  }

  #draw(slide: Element): void {
    const id = slide.getAttribute('data-story');
    const image = this.#carousel.stories().find((story) => story.id === id)?.image;
    const pixels = image?.placeholder && pixelsOf(image.placeholder);
    const picture = portraitIn(slide);
    if (!pixels || !picture) return;
    const canvas = canvasOf(pixels);
    canvas.style.objectPosition = getComputedStyle(picture).objectPosition;
    const box = picture.closest('.portrait');
    box?.querySelector('canvas')?.remove();
    box?.prepend(canvas);
    const end = (): void => canvas.remove();
    // What has come is not painted yet: it is decoded beside the page.
    picture.addEventListener('load', () => void picture.decode().then(end, end), { once: true });
    picture.addEventListener('error', end, { once: true });
  }
}

const canvasOf = (pixels: ImageData): HTMLCanvasElement => {
  const { width, height } = pixels;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.className = 'placeholder';
  canvas.ariaHidden = 'true';
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  return canvas;
};
