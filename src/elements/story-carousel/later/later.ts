import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Story } from '../../../feed/contract.js';
import { addStyles } from '../../../widget/sheets.js';
import { controls } from '../../../widget/styles/controls.styles.js';
import { firstCards } from '../cards.js';
import type { CardContext } from '../card.js';
import type { Carousel } from '../carousel.js';
import { Moves } from '../moves/moves.js';
import { placeOf } from '../place.js';
import type { StoryCarousel } from '../story-carousel.js';
import { keptSlides } from './kept-slides.js';
import { styles } from './later.styles.js';
import { Opening } from './opening.js';
import { Portraits } from './portraits.js';
import { Rotating } from './rotating.js';
import { telling } from './telling.js';

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

  constructor(host: StoryCarousel, cards: () => CardContext) {
    const { msg, stories } = cards();
    const carousel: Carousel = {
      host,
      msg,
      cards,
      stories: () => cards().stories,
      drawTo: (index) => this.#drawTo(index),
      showStory: (id) => this.opening.show(id),
    };
    this.#carousel = carousel;
    this.#before = stories.map(({ id }) => id);
    this.portraits = new Portraits(carousel);
    this.moves = new Moves(carousel);
    this.rotating = new Rotating(carousel, this.moves);
    const onOpen = (): void => this.rotating.pause();
    this.opening = new Opening(carousel, { moves: this.moves, onOpen });
    host.addController(this);
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

  /** What the row is: a carousel. */
  tellingOfRow(): unknown {
    return telling({ 'aria-roledescription': this.#role(this.#carousel.msg('carousel')) });
  }

  /** What a slide is and where it stands: a story, "3 of 8". */
  tellingOfSlide(index: number): unknown {
    const { msg, stories, cards } = this.#carousel;
    const count = stories().length;
    return telling({
      role: 'group',
      'aria-roledescription': this.#role(msg('story')),
      'aria-label': placeOf({ index, count }, cards().reading.language, msg),
    });
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
    const { msg, onShowPortraits } = this.#carousel.cards();
    return html`
      <button class="button" part="show-portraits" type="button" @click=${onShowPortraits}>
        ${msg('Show portraits')}
      </button>
    `;
  }

  /** What a story that is open shows beside, it tells no one: it never looks the same. */
  #looksOf(story: Story): readonly unknown[] {
    const { host, cards } = this.#carousel;
    const { reading, headingLevel, withPictures } = cards();
    const { language, feedLanguage, messageLanguage } = reading;
    const { opening, portraits } = this;
    const words = [language, feedLanguage, messageLanguage, headingLevel];
    const look = [
      host.plainRoles,
      host.expand,
      withPictures,
      portraits.isBroken(story.id),
      portraits.hasPattern,
    ];
    return [story, ...words, ...look, opening.isExpanded(story.id) && {}];
  }

  /** Role descriptions can be switched off: some screen readers say them too often. */
  #role(words: string): string | undefined {
    return this.#carousel.host.plainRoles ? undefined : words;
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
