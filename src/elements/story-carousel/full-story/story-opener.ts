import type { LazyPart } from '../../../widget/lazy-part.js';
import { describe } from '../cards/describe.js';
import type { Slide } from '../cards/slides.js';
import type { CarouselHost } from '../host.js';
import type { FullStory } from './full-story.js';

/**
 * Notes how far everything around an element is scrolled, and gives a way to restore it: where a card
 * grows, scroll anchoring would keep what stands below it in place, and move the card's own top.
 */
const noteScroll = (element: Element): (() => void) => {
  const offsets: (readonly [Element, number])[] = [];
  let box: Element | null = element;
  while (box) {
    offsets.push([box, box.scrollTop]);
    const root: Node = box.getRootNode();
    box = box.assignedSlot ?? box.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return () => {
    for (const [box, top] of offsets) {
      if (box.scrollTop !== top) box.scrollTo({ top, behavior: 'instant' });
    }
  };
};

interface StoryOpenerOptions {
  readonly fullStory: LazyPart<FullStory>;
  /** Called when a story is about to open. */
  readonly onOpen: () => void;
  /** Whether any of a story's card is in view. */
  readonly isInView: (id: string) => boolean;
}

/** Opens full stories, in a dialog or in their cards, and knows which cards are expanded. */
export class StoryOpener {
  readonly #host: CarouselHost;
  readonly #options: StoryOpenerOptions;
  readonly #expanded = new Set<string>();

  constructor(host: CarouselHost, options: StoryOpenerOptions) {
    this.#host = host;
    this.#options = options;
  }

  isExpanded(id: string): boolean {
    return this.#isInline && this.#expanded.has(id);
  }

  /** Says what a story's button opens: a dialog over the page, or its own card. */
  readonly describeButton = (id: string): unknown => {
    const isInline = this.#isInline;
    return describe({
      'aria-haspopup': isInline ? undefined : 'dialog',
      'aria-expanded': isInline ? String(this.isExpanded(id)) : undefined,
    });
  };

  readonly buttonLabel = (id: string): string | undefined =>
    this.isExpanded(id) ? this.#host.msg('Close the story') : undefined;

  /** The rest of a story that is expanded in its card. */
  readonly expandedContent = (slide: Slide): unknown =>
    this.isExpanded(slide.story.id)
      ? this.#options.fullStory.current?.renderArticle(slide)
      : undefined;

  /** Opens a story as `expand` says. Resolves when it is open. */
  async open(id: string): Promise<void> {
    if (this.#isInline) await this.#expand(id);
    else await this.openDialog(id);
  }

  /** Opens a story, or closes it in its card. */
  async toggle(id: string): Promise<void> {
    if (!this.isExpanded(id)) return this.open(id);
    await this.#change(() => this.#expanded.delete(id));
  }

  /** Opens a story over the page. Resolves when it is open. */
  async openDialog(id: string): Promise<void> {
    const fullStory = await this.#options.fullStory.load();
    this.#options.onOpen();
    await fullStory?.open(id);
  }

  /** Collapses cards out of view, since the row is as high as its highest card; but not one that has focus. */
  collapseUnseen(): void {
    const { activeElement } = this.#host.element.shadowRoot ?? {};
    const focused = activeElement?.closest('.slide')?.getAttribute('data-story');
    for (const id of this.#expanded) {
      if (id !== focused && !this.#options.isInView(id)) this.#expanded.delete(id);
    }
    this.#host.element.requestUpdate();
  }

  renderDialog(): unknown {
    return this.#options.fullStory.current?.renderDialog();
  }

  get #isInline(): boolean {
    return this.#host.element.expand === 'inline';
  }

  async #expand(id: string): Promise<void> {
    await this.#options.fullStory.load();
    this.#options.onOpen();
    await this.#change(() => this.#expanded.add(id));
  }

  /** Changes which cards are expanded, and nothing above them on the page. */
  async #change(change: () => unknown): Promise<void> {
    const { element } = this.#host;
    const restoreScroll = noteScroll(element);
    change();
    element.requestUpdate();
    await element.updateComplete;
    restoreScroll();
  }
}
