import type { ReactiveController } from 'lit';
import type { Story } from '../../../model/contract.js';
import { nextTask } from '../../../time/slices.js';
import type { CarouselHost } from '../host.js';
import type { RowExtras } from './card-row.js';
import { describe } from './describe.js';
import { firstSlides, groupSize, isGroup, type SlideGroup } from './slide-groups.js';
import { positionOf } from './slides.js';

/** As many stories are printed as whole cards. */
const mostPrinted = 300;

/** How many stories are rendered next, after `count`: fewer whole cards at a time than outlines. */
const nextCount = (count: number): number =>
  count < firstSlides ? Math.min(count + 12, firstSlides) : count + 8 * groupSize;

/** Calls back when the page is idle; Safari can't be asked, so soon. */
const whenIdle = (callback: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 500 });
  else setTimeout(callback, 30);
};

export interface IndexRange {
  readonly from: number;
  /** The first index after it. */
  readonly to: number;
}

interface RenderedSlidesOptions {
  /** What a card shows of a story beside what the feed says. */
  readonly cardLooksOf: (id: string) => readonly unknown[];
  /** Indices of stories that are in view or near it, or will be. */
  readonly nearRange: () => IndexRange;
}

/**
 * Which stories have slides, and which of these are whole cards. After the first few, the others
 * follow a batch at a time while the page is idle, so that a long feed never blocks it.
 */
export class RenderedSlides implements ReactiveController, RowExtras {
  /** The slides whose cards the last update has drawn, or drawn anew. */
  fresh: Element[] = [];
  readonly #host: CarouselHost;
  readonly #options: RenderedSlidesOptions;
  /** Groups of whole cards, by the ids of their first stories: those that have been near the view. */
  readonly #wholeGroups = new Set<string>();
  #count: number;
  #isPrinted = false;
  /** As of the current update. */
  #near: IndexRange = { from: 0, to: 0 };
  /** What all slides depend on, as of the current update. */
  #sharedLooks: readonly unknown[] = [];
  #isWaiting = false;
  #listening: AbortController | undefined;

  constructor(host: CarouselHost, options: RenderedSlidesOptions) {
    this.#host = host;
    this.#options = options;
    this.#count = host.firstCount();
    host.element.addController(this);
  }

  /** How many stories have slides. */
  get count(): number {
    return Math.min(this.#count, this.#host.stories().length);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    addEventListener('beforeprint', () => this.#onPrint(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdate(): void {
    const { textLanguages, headingLevel, withPictures } = this.#host.cards();
    const { language, languages, feedLanguage, messageLanguage } = textLanguages;
    const { plainRoles, expand } = this.#host.element;
    const settings = [headingLevel, withPictures, plainRoles, expand];
    this.#sharedLooks = [language, languages, feedLanguage, messageLanguage, ...settings];
    this.#near = this.#options.nearRange();
    this.fresh = [];
  }

  hostUpdated(): void {
    if (this.#isWaiting || this.count >= this.#host.stories().length) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      if (this.#host.element.isConnected) this.#renderMore();
    });
  }

  /** Renders the stories up to the one at `index` and some after it. Resolves when they are there. */
  async renderTo(index: number): Promise<void> {
    const { element, stories } = this.#host;
    const isMissing = (): boolean => index >= this.#count && this.#count < stories().length;
    if (isMissing()) this.#renderMore();
    await element.updateComplete;
    while (isMissing() && element.isConnected) {
      await nextTask();
      this.#renderMore();
      await element.updateComplete;
    }
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

  readonly looksOf = (story: Story, index: number): readonly unknown[] => {
    const position = [index, this.#host.stories().length];
    return [story, ...position, ...this.#sharedLooks, ...this.#options.cardLooksOf(story.id)];
  };

  readonly isWholeGroup = ({ start, stories: [first] }: SlideGroup): boolean => {
    const id = first?.id ?? '';
    const { from, to } = this.#near;
    const isNear = from < start + groupSize && start < to;
    if (isNear || this.#isPrinted) this.#wholeGroups.add(id);
    return this.#wholeGroups.has(id);
  };

  readonly groupLooksOf = (group: SlideGroup): readonly unknown[] => {
    const isWhole = this.isWholeGroup(group);
    const cardLooks = isWhole
      ? group.stories.flatMap(({ id }) => this.#options.cardLooksOf(id))
      : [];
    return [this.#host.stories(), group.start, isWhole, ...this.#sharedLooks, ...cardLooks];
  };

  /** Called with a slide or a group of slides. Outlines have no controls, no pictures, and are not seen. */
  readonly onDrawn = (element: Element): void => {
    if (!isGroup(element)) this.fresh.push(element);
    else if (!element.matches('.far')) this.fresh.push(...element.children);
  };

  #renderMore(): void {
    this.#count = Math.min(nextCount(this.#count), this.#host.stories().length);
    this.#host.element.requestUpdate();
  }

  #onPrint(): void {
    this.#count = this.#host.stories().length;
    this.#isPrinted = this.#count <= mostPrinted;
    this.#host.element.requestUpdate();
  }

  /** Role descriptions can be switched off: some screen readers say them too often. */
  #roleDescription(words: string): string | undefined {
    return this.#host.element.plainRoles ? undefined : words;
  }
}
