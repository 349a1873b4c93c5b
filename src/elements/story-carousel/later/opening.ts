import type { Carousel } from '../carousel.js';
import type { Articles } from '../dialog/articles.js';
import type { StoryDialog } from '../dialog/story-dialog.js';
import type { Moves } from '../moves/moves.js';
import type { Slide } from '../slides.js';
import { fetched } from './fetched.js';
import { telling } from './telling.js';

interface OpeningOptions {
  readonly moves: Moves;
  /** Called when a story is about to open. */
  readonly onOpen: () => void;
}

/** Whole stories, in a dialog or in their cards; both are fetched once a story opens. */
export class Opening {
  readonly #carousel: Carousel;
  readonly #options: OpeningOptions;
  readonly #expanded = new Set<string>();
  #articles: Articles | undefined;
  #dialog: StoryDialog | undefined;

  constructor(carousel: Carousel, options: OpeningOptions) {
    this.#carousel = carousel;
    this.#options = options;
  }

  isExpanded(id: string): boolean {
    return this.#isInline && this.#expanded.has(id);
  }

  /** What a story's button opens: a dialog over the page, or its own card. */
  telling(id: string): unknown {
    const isInline = this.#isInline;
    return telling({
      'aria-haspopup': isInline ? undefined : 'dialog',
      'aria-expanded': isInline ? String(this.isExpanded(id)) : undefined,
    });
  }

  /** What a story's button says, where it is not what it says at first. */
  labelOf(id: string): string | undefined {
    return this.isExpanded(id) ? this.#carousel.msg('Close the story') : undefined;
  }

  /** Opens a story as `expand` says. Resolves when it is open. */
  async open(id: string): Promise<void> {
    if (this.#isInline) await this.#expand(id);
    else await this.show(id);
  }

  /** Opens a story, or closes it in its card. */
  async toggle(id: string): Promise<void> {
    if (!this.isExpanded(id)) return this.open(id);
    this.#expanded.delete(id);
    this.#carousel.host.requestUpdate();
  }

  /** Opens a story over the page. Resolves when it is open. */
  async show(id: string): Promise<void> {
    const module = await fetched(import('../dialog/story-dialog.js'));
    const articles = await this.#getArticles();
    const { moves, onOpen } = this.#options;
    if (module && articles) {
      this.#dialog ??= new module.StoryDialog(this.#carousel, { moves, articles });
    }
    onOpen();
    await this.#dialog?.open(id);
  }

  /** What a card leaves out of a story, where that is open in its card. */
  restOf(slide: Slide): unknown {
    return this.isExpanded(slide.story.id) ? this.#articles?.render(slide) : undefined;
  }

  renderDialog(): unknown {
    return this.#dialog?.render();
  }

  get #isInline(): boolean {
    return this.#carousel.host.expand === 'inline';
  }

  async #expand(id: string): Promise<void> {
    const { host } = this.#carousel;
    await this.#getArticles();
    this.#options.onOpen();
    this.#expanded.add(id);
    host.requestUpdate();
    await host.updateComplete;
  }

  async #getArticles(): Promise<Articles | undefined> {
    const module = await fetched(import('../dialog/articles.js'));
    return (this.#articles ??= module && new module.Articles(this.#carousel));
  }
}
