import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { addStyles } from '../../../widget/sheets.js';
import { words } from '../../../widget/templates/text.js';
import type { Carousel } from '../carousel.js';
import type { Moves } from '../moves/moves.js';
import { placeOf } from '../place.js';
import { nameOf, slideOf } from '../slides.js';
import type { Articles } from './articles.js';
import { type Neighbour, page } from './page.js';
import { styles } from './story-dialog.styles.js';

interface DialogOptions {
  readonly moves: Moves;
  readonly articles: Articles;
}

/** One whole story, over the page, and the way to the stories beside it. */
export class StoryDialog implements ReactiveController {
  readonly #carousel: Carousel;
  readonly #moves: Moves;
  readonly #articles: Articles;
  /** The story that is open, and the one that was opened first. */
  #id: string | undefined;
  #firstId: string | undefined;
  /** Where the open story stands, or last stood. */
  #index = 0;
  #status = '';

  constructor(carousel: Carousel, { moves, articles }: DialogOptions) {
    this.#carousel = carousel;
    this.#moves = moves;
    this.#articles = articles;
    addStyles(carousel.host.renderRoot, styles);
    carousel.host.addController(this);
  }

  hostDisconnected(): void {
    this.#id = undefined;
  }

  /** Shows the story with this id. Resolves when it is on screen. */
  async open(id: string): Promise<void> {
    const { host } = this.#carousel;
    this.#id = this.#firstId = id;
    this.#status = '';
    host.requestUpdate();
    await host.updateComplete;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  render(): TemplateResult {
    return html`
      <dialog
        class="dialog"
        part="dialog"
        aria-labelledby="opened"
        @close=${() => this.#onClose()}
        @click=${(event: Event) => this.#onClick(event)}
      >
        ${this.#id === undefined ? nothing : this.#renderPage(this.#id)}
        <p class="visually-hidden" role="status">${this.#status}</p>
      </dialog>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#carousel.host.renderRoot.querySelector('dialog');
  }

  #renderPage(id: string): TemplateResult {
    const { cards, stories, msg } = this.#carousel;
    const index = this.#indexOf(id);
    const story = stories()[index];
    if (story) this.#index = index;
    return page({
      slide: story && slideOf(story, cards().textLanguages),
      cards: cards(),
      article: (slide) => this.#articles.render(slide),
      // Where a story has been withdrawn, the next one has taken its place.
      neighbours: [
        this.#neighbour(this.#index - 1),
        this.#neighbour(this.#index + (story ? 1 : 0)),
      ],
      msg,
      onClose: () => this.#dialog?.close(),
    });
  }

  #neighbour(index: number): Neighbour {
    const { stories, cards } = this.#carousel;
    const story = stories()[index];
    return {
      name: story && words(nameOf(story), cards().textLanguages),
      onPress: () => this.#turnTo(index),
    };
  }

  #turnTo(index: number): void {
    const { stories, cards, msg, host } = this.#carousel;
    const story = stories()[index];
    if (!story) return;
    const { textLanguages } = cards();
    const place = placeOf({ index, count: stories().length }, textLanguages.language, msg);
    this.#id = story.id;
    this.#status = msg(str`${place}, ${words(nameOf(story), textLanguages)}`);
    this.#dialog?.scrollTo({ top: 0, behavior: 'instant' });
    void this.#moves.moveTo(index, 'user');
    host.requestUpdate();
  }

  #indexOf(id: string): number {
    return this.#carousel.stories().findIndex((story) => story.id === id);
  }

  /** A click on what lies around the page is a click on the dialog itself. */
  #onClick({ target, currentTarget }: Event): void {
    if (target === currentTarget) this.#dialog?.close();
  }

  /** The browser gives focus back to what opened the dialog; a reader who has gone on is at another card. */
  #onClose(): void {
    const id = this.#id;
    this.#id = undefined;
    this.#carousel.host.requestUpdate();
    if (id === undefined || id === this.#firstId) return;
    const slide =
      this.#carousel.host.renderRoot.querySelectorAll('.slide[data-story]')[this.#indexOf(id)];
    slide?.querySelector<HTMLElement>('.open, a')?.focus({ preventScroll: true });
  }
}
