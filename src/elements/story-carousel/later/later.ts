import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Story } from '../../../feed/contract.js';
import { addStyles } from '../../../widget/sheets.js';
import { controls } from '../../../widget/styles/controls.styles.js';
import { firstCards } from '../cards.js';
import type { Carousel, FirstContent } from '../carousel.js';
import { Moves } from '../moves/moves.js';
import { keptSlides } from './kept-slides.js';
import { styles } from './later.styles.js';
import { Opening } from './opening.js';
import { Portraits } from './portraits.js';
import { Rotating } from './rotating.js';

/** Everything that a reader does with stories. Fetched once the first of them are on screen. */
export class Later implements ReactiveController {
  readonly moves: Moves;
  readonly opening: Opening;
  readonly portraits: Portraits;
  readonly rotating: Rotating;
  readonly #carousel: Carousel;
  /** Ids of the stories that first content has drawn. */
  readonly #before: readonly string[];
  /** How many are drawn by now. */
  #drawn = firstCards;

  constructor(first: FirstContent) {
    const carousel: Carousel = {
      ...first,
      drawTo: (index) => this.#drawTo(index),
      showStory: (id) => this.opening.show(id),
    };
    this.#carousel = carousel;
    this.#before = first.stories().map(({ id }) => id);
    this.portraits = new Portraits(carousel);
    this.moves = new Moves(carousel);
    this.rotating = new Rotating(carousel, this.moves);
    const onOpen = (): void => this.rotating.pause();
    this.opening = new Opening(carousel, { moves: this.moves, onOpen });
    first.host.addController(this);
  }

  hostUpdated(): void {
    addStyles(this.#carousel.host.renderRoot, controls);
    addStyles(this.#carousel.host.renderRoot, styles);
    void this.portraits.fill();
  }

  /** As the element’s own method. What has never been in a page is never drawn, and nothing waits for it. */
  async play(): Promise<void> {
    await this.rotating.play();
    await this.#untilDrawn();
  }

  async pause(): Promise<void> {
    this.rotating.pause();
    await this.#untilDrawn();
  }

  async goTo(id: string): Promise<void> {
    await this.moves.moveTo(this.#indexOf(id), 'api');
  }

  async openStory(id: string): Promise<void> {
    if (this.#indexOf(id) >= 0) await this.opening.open(id);
  }

  /** The slides of the row, each kept as long as its story is there. */
  renderSlides(draw: (story: Story, index: number) => TemplateResult): unknown {
    const stories = this.#carousel.stories();
    return keptSlides({
      stories: stories.slice(0, this.#drawn),
      before: this.#before,
      draw,
      looks: (story, index) => [index, stories.length, ...this.#looksOf(story)],
    });
  }

  /** What comes after the bar under the row. */
  renderRest(): TemplateResult {
    return html`
      <p class="visually-hidden" role="status">${this.moves.status}</p>
      ${this.opening.renderDialog()}
    `;
  }

  renderPortraitsButton(): TemplateResult {
    const { msg, showPortraits } = this.#carousel;
    return html`
      <button class="button" part="show-portraits" type="button" @click=${showPortraits}>
        ${msg('Show portraits')}
      </button>
    `;
  }

  /** What a story that is open shows beside, it tells no one: it never looks the same. */
  #looksOf(story: Story): readonly unknown[] {
    const { reading, headingLevel, withPictures, hasRoles, isInline } = this.#carousel.cards();
    const { language, feedLanguage, messageLanguage } = reading;
    const { opening, portraits } = this;
    const words = [language, feedLanguage, messageLanguage, headingLevel, hasRoles, isInline];
    const look = [withPictures, portraits.isBroken(story.id), portraits.hasPattern];
    return [story, ...words, ...look, opening.isExpanded(story.id) && {}];
  }

  #indexOf(id: string): number {
    return this.#carousel.stories().findIndex((story) => story.id === id);
  }

  async #drawTo(index: number): Promise<void> {
    const { host, stories } = this.#carousel;
    const wanted = Math.min(index + firstCards, stories().length);
    if (wanted > this.#drawn && index >= this.#drawn) {
      this.#drawn = wanted;
      host.requestUpdate();
    }
    await host.updateComplete;
  }

  async #untilDrawn(): Promise<void> {
    const { host } = this.#carousel;
    if (host.hasUpdated) await host.updateComplete;
  }
}
