import { html, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../../../widget/sheets.js';
import { controls } from '../../../widget/styles/controls.styles.js';
import type { CardContext } from '../card.js';
import type { Carousel } from '../carousel.js';
import { Moves } from '../moves/moves.js';
import type { StoryCarousel } from '../story-carousel.js';
import { Consent } from './consent.js';
import { DrawnSlides } from './drawn-slides.js';
import { styles } from './later.styles.js';
import { Opening } from './opening.js';
import { Portraits } from './portraits.js';
import { PutAway } from './put-away.js';
import { Rotating } from './rotating.js';

/** What a reader or a page can have the carousel do; with the id of a story, some of it. */
export type Act =
  'stand' | 'next' | 'previous' | 'goTo' | 'play' | 'pause' | 'openStory' | 'toggle' | 'fail';

/** Everything that a reader does with stories. Fetched once the first of them are on screen. */
export class Later implements ReactiveController {
  readonly moves: Moves;
  readonly opening: Opening;
  readonly portraits: Portraits;
  readonly rotating: Rotating;
  readonly slides: DrawnSlides;
  readonly #carousel: Carousel;

  constructor(host: StoryCarousel, cards: () => CardContext) {
    this.slides = new DrawnSlides(host, { cards, looksOf: (id) => this.#looksOf(id) });
    const carousel: Carousel = {
      host,
      msg: cards().msg,
      cards,
      slides: this.slides,
      stories: () => cards().stories,
      showStory: (id) => this.opening.show(id),
    };
    this.#carousel = carousel;
    this.portraits = new Portraits(carousel);
    this.moves = new Moves(carousel);
    this.rotating = new Rotating(carousel, this.moves);
    const onOpen = (): void => this.rotating.pause();
    this.opening = new Opening(carousel, { moves: this.moves, onOpen });
    new Consent(carousel);
    new PutAway(carousel);
    host.addController(this);
  }

  hostUpdated(): void {
    addStyles(this.#carousel.host.renderRoot, controls);
    addStyles(this.#carousel.host.renderRoot, styles);
    this.portraits.fill();
  }

  /** Nothing to do but to be there. */
  stand(): void {}

  next(): Promise<void> {
    return this.moves.step(1, 'api');
  }

  previous(): Promise<void> {
    return this.moves.step(-1, 'api');
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

  /** Opens a story, or closes it in its card. */
  async toggle(id: string): Promise<void> {
    await this.opening.toggle(id);
  }

  /** A story's portrait could not be had. */
  fail(id: string): void {
    this.portraits.fail(id);
  }

  /** What comes after the bar under the row. */
  renderRest(): TemplateResult {
    return html`
      <p class="visually-hidden" role="status">${this.moves.status}</p>
      ${this.opening.renderDialog()}
    `;
  }

  renderPortraitsButton(): TemplateResult {
    const { msg, onShowPortraits } = this.#carousel.cards();
    return html`
      <button class="button" part="show-portraits" type="button" @click=${onShowPortraits}>
        ${msg('Show portraits')}
      </button>
    `;
  }

  /** What a story that is open shows beside, it tells no one: it never looks the same. */
  #looksOf(id: string): readonly unknown[] {
    const { opening, portraits } = this;
    return [portraits.isBroken(id), portraits.hasPattern, opening.isExpanded(id) && {}];
  }

  #indexOf(id: string): number {
    return this.#carousel.stories().findIndex((story) => story.id === id);
  }

  async #untilDrawn(): Promise<void> {
    const { host } = this.#carousel;
    if (host.hasUpdated) await host.updateComplete;
  }
}
