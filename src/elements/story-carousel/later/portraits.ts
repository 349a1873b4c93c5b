import { nothing } from 'lit';
import { addStyles } from '../../../widget/sheets.js';
import { words } from '../../../widget/templates/text.js';
import type { Carousel } from '../carousel.js';
import type { Slide } from '../slides.js';
import { fetched } from './fetched.js';
import type { Placeholders } from './placeholders.js';

export const portraitIn = (slide: Element): HTMLImageElement | null =>
  slide.querySelector('.card > .portrait img');

/** Whether a slide's portrait is still on its way. */
export const isWaiting = (slide: Element): boolean => portraitIn(slide)?.complete === false;

/** Which portraits could not be had or are on their way, and what stands in for them: fetched once one is missing. */
export class Portraits {
  readonly #carousel: Carousel;
  readonly #broken = new Set<string>();
  #pattern: typeof import('./pattern.js').pattern | undefined;
  #placeholders: Placeholders | undefined;

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
  }

  get hasPattern(): boolean {
    return this.#pattern !== undefined;
  }

  isBroken(id: string): boolean {
    return this.#broken.has(id);
  }

  /** A story's picture can't be shown. */
  fail(id: string): void {
    this.#broken.add(id);
    this.#carousel.host.requestUpdate();
  }

  /** Initials under a pattern of the story's own. Undefined where there is a portrait to be shown. */
  patternOf({ story: { id, image }, name }: Slide): unknown {
    const { withPictures, textLanguages } = this.#carousel.cards();
    if (image && withPictures && !this.#broken.has(id)) return undefined;
    // Never the portrait again, which could not be had.
    return this.#pattern?.(id, words(name, textLanguages)) ?? nothing;
  }

  /** Sees to it that no portrait's box stays bare. */
  fill(): void {
    void this.#fillEmpty();
    void this.#fillWaiting();
  }

  async #fillEmpty(): Promise<void> {
    const { host } = this.#carousel;
    if (this.#pattern || !host.renderRoot.querySelector('.card > .portrait:not(:has(img))')) return;
    const module = await fetched(import('./pattern.js'));
    if (!module || this.#pattern) return;
    this.#pattern = module.pattern;
    addStyles(host.renderRoot, module.styles);
    host.requestUpdate();
  }

  async #fillWaiting(): Promise<void> {
    const { host, slides, stories } = this.#carousel;
    const waiting = slides.fresh.filter(isWaiting);
    if (waiting.length === 0 || !stories().some(({ image }) => image?.placeholder)) return;
    const module = await fetched(import('./placeholders.js'));
    if (!module || !host.isConnected) return;
    this.#placeholders ??= new module.Placeholders(this.#carousel);
    this.#placeholders.watch(waiting);
  }
}
