import type { ReactiveController } from 'lit';
import type { Story } from '../../../model/contract.js';
import type { CarouselHost } from '../host.js';
import type { CardExtras } from './card.js';
import { describe } from './describe.js';
import { positionOf } from './slides.js';

/** How many more stories are rendered at a time. */
const batch = 12;

/** Calls back when the page is idle; Safari can't be asked, so soon. */
const whenIdle = (callback: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 500 });
  else setTimeout(callback, 30);
};

/**
 * Which stories have slides. After the first few, the others follow a batch at a time while the page
 * is idle, so that a long feed never blocks it.
 */
export class RenderedSlides implements ReactiveController {
  /** The slides that the last update has drawn, or drawn anew. */
  fresh: Element[] = [];
  readonly #host: CarouselHost;
  readonly #cardLooksOf: (id: string) => readonly unknown[];
  #count: number;
  /** What all slides depend on, as of the current update. */
  #sharedLooks: readonly unknown[] = [];
  #isWaiting = false;
  #listening: AbortController | undefined;

  /** @param cardLooksOf - what a card shows of a story beside what the feed says. */
  constructor(host: CarouselHost, cardLooksOf: (id: string) => readonly unknown[]) {
    this.#host = host;
    this.#cardLooksOf = cardLooksOf;
    this.#count = host.firstCount();
    host.element.addController(this);
  }

  /** How many stories have slides. */
  get count(): number {
    return Math.min(this.#count, this.#host.stories().length);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    addEventListener('beforeprint', () => void this.renderTo(Infinity), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdate(): void {
    const { textLanguages, headingLevel, withPictures } = this.#host.cards();
    const { language, feedLanguage, messageLanguage } = textLanguages;
    const { plainRoles, expand } = this.#host.element;
    const settings = [headingLevel, withPictures, plainRoles, expand];
    this.#sharedLooks = [language, feedLanguage, messageLanguage, ...settings];
    this.fresh = [];
  }

  hostUpdated(): void {
    if (this.#isWaiting || this.count >= this.#host.stories().length) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      if (this.#host.element.isConnected) void this.renderTo(this.count);
    });
  }

  /** Renders the story at `index`, those before it and a batch after it. Resolves when they are there. */
  async renderTo(index: number): Promise<void> {
    const wanted = Math.min(index + batch, this.#host.stories().length);
    if (wanted > this.#count && index >= this.#count) {
      this.#count = wanted;
      this.#host.element.requestUpdate();
    }
    await this.#host.element.updateComplete;
  }

  /** What the row is: a carousel. */
  readonly describeRow = (): unknown => {
    const { msg } = this.#host;
    return describe({ 'aria-roledescription': this.#roleDescription(msg('carousel')) });
  };

  /** What a slide is and its position: a story, "3 of 8". */
  readonly describeSlide = (index: number): unknown => {
    const { cards, msg, stories } = this.#host;
    const { language } = cards().textLanguages;
    return describe({
      role: 'group',
      'aria-roledescription': this.#roleDescription(msg('story')),
      'aria-label': positionOf({ index, count: stories().length }, language, msg),
    });
  };

  readonly looksOf: CardExtras['slides']['looksOf'] = (story: Story, index) => [
    story,
    index,
    this.#host.stories().length,
    ...this.#sharedLooks,
    ...this.#cardLooksOf(story.id),
  ];

  readonly onDrawn = (slide: Element): void => {
    this.fresh.push(slide);
  };

  /** Role descriptions can be switched off: some screen readers say them too often. */
  #roleDescription(words: string): string | undefined {
    return this.#host.element.plainRoles ? undefined : words;
  }
}
