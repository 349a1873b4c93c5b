import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { nameOf } from '../../../model/consent.js';
import { words } from '../../../widget/templates/text.js';
import { positionOf, type Slide, slideOf } from '../cards/slides.js';
import { canBeSeen, type CarouselHost, wholeSlidesOf } from '../host.js';
import { dialogPage, type Neighbour } from './dialog-page.js';

interface StoryDialogOptions {
  /** Called when a reader goes on to the story at an index. */
  readonly onTurn: (index: number) => void;
  /** What a card leaves out of a story. */
  readonly article: (slide: Slide) => TemplateResult;
}

/** One full story over the page, with buttons to the previous and the next. */
export class StoryDialog implements ReactiveController {
  readonly #host: CarouselHost;
  readonly #options: StoryDialogOptions;
  /** The story that is open, and the one that was opened first. */
  #id: string | undefined;
  #firstId: string | undefined;
  /** The index of the open story; of one that has been withdrawn, the index it had. */
  #index = 0;
  #status = '';
  /** A dialog whose element is hidden loses its size. */
  readonly #resizes = new ResizeObserver(() => {
    if (!canBeSeen(this.#host.element)) this.#dialog?.close();
  });

  constructor(host: CarouselHost, options: StoryDialogOptions) {
    this.#host = host;
    this.#options = options;
    host.element.addController(this);
  }

  /** Out of the page, the dialog would keep its attribute `open`, and come back as a box in the page. */
  hostDisconnected(): void {
    this.#id = undefined;
    this.#dialog?.close();
    this.#resizes.disconnect();
  }

  /** Shows the story with this id. Resolves when it is on screen. A modal dialog that can't be seen would only make the page inert, so there is none. */
  async open(id: string): Promise<void> {
    const { element } = this.#host;
    if (!canBeSeen(element)) return;
    this.#id = this.#firstId = id;
    this.#status = '';
    element.requestUpdate();
    await element.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !canBeSeen(element)) return;
    dialog.showModal();
    this.#resizes.observe(dialog);
  }

  /** Nothing before a story has been opened. */
  render(): TemplateResult | typeof nothing {
    if (this.#firstId === undefined) return nothing;
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
    return this.#host.element.renderRoot.querySelector('dialog');
  }

  #renderPage(id: string): TemplateResult {
    const { cards, stories, msg } = this.#host;
    const index = this.#indexOf(id);
    const story = stories()[index];
    if (story) this.#index = index;
    return dialogPage({
      slide: story && slideOf(story, cards().textLanguages),
      cards: cards(),
      article: this.#options.article,
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
    const { stories, cards } = this.#host;
    const story = stories()[index];
    return {
      name: story && words(nameOf(story), cards().textLanguages),
      onPress: () => this.#turnTo(index),
    };
  }

  #turnTo(index: number): void {
    const { stories, cards, msg, element } = this.#host;
    const story = stories()[index];
    if (!story) return;
    const { textLanguages } = cards();
    const position = positionOf({ index, count: stories().length }, textLanguages.language, msg);
    this.#id = story.id;
    this.#status = msg(str`${position}, ${words(nameOf(story), textLanguages)}`);
    this.#dialog?.scrollTo({ top: 0, behavior: 'instant' });
    this.#options.onTurn(index);
    element.requestUpdate();
  }

  #indexOf(id: string): number {
    return this.#host.stories().findIndex((story) => story.id === id);
  }

  /** A click on the backdrop is a click on the dialog itself. */
  #onClick({ target, currentTarget }: Event): void {
    if (target === currentTarget) this.#dialog?.close();
  }

  /** The browser returns focus to what opened the dialog; a reader who has gone on gets it on the card of the last story. */
  #onClose(): void {
    const { element } = this.#host;
    const id = this.#id;
    this.#id = undefined;
    this.#resizes.disconnect();
    element.requestUpdate();
    if (id === undefined || id === this.#firstId) return;
    const slide = wholeSlidesOf(element).find((one) => one.getAttribute('data-story') === id);
    slide?.querySelector<HTMLElement>('.open, a')?.focus({ preventScroll: true });
  }
}
