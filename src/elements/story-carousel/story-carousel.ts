import {
  html,
  isServer,
  noChange,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { FeedReading, Story } from '../../model/contract.js';
import { type Day, dayOfUtc } from '../../time/day.js';
import type { CardContext } from './cards/card.js';
import { cardRow, skeletonRow } from './cards/card-row.js';
import { firstCount } from './cards/first-count.js';
import { leaveOutEnded } from './cards/served-cards.js';
import { storyChooser } from './cards/chosen-stories.js';
import { storyStyles } from './cards/story.styles.js';
import { CarouselProperties } from './carousel-properties.js';
import type { CarouselHost } from './host.js';
import type { Interactions } from './interactions.js';
import { lazyInteractions } from './lazy.js';
import { prefersLessData } from './portraits/portrait.js';
import { styles } from './story-carousel.styles.js';

/**
 * Moving stories, one card a person, in a row that scrolls as the browser scrolls.
 *
 * @summary Moving stories of the campaign, side by side.
 *
 * @fires {StoryChangeEvent} wmb-story-change - Another story has become current.
 * @fires {StoryViewEvent} wmb-story-view - Half of a story has been in view for a second; once each.
 *
 * @csspart scroller - The row of cards.
 * @csspart slide - The place of a card in the row.
 * @csspart card - One story.
 * @csspart portrait - The box of a portrait, or of the pattern that stands in for one.
 * @csspart picture - The portrait itself.
 * @csspart name - The person's name.
 * @csspart role - What the person does.
 * @csspart journey - From where to where.
 * @csspart headline - What the story is about.
 * @csspart quote - What the person said.
 * @csspart summary - The story in short, where there is no quote.
 * @csspart open - The button that opens the whole story.
 * @csspart story-link - The link to the story's own page.
 * @csspart controls - The bar under the row.
 * @csspart picker - The buttons of pages.
 * @csspart picker-button - One of them.
 * @csspart count - "3 of 40", where pages are too many for buttons.
 * @csspart previous - The button to the previous story.
 * @csspart next - The button to the next story.
 * @csspart dialog - The box over the page that a whole story opens in.
 * @csspart page - What is in it.
 * @csspart article - The story's text in it.
 * @csspart body - What a card leaves out of a story, in the dialog or in the card.
 * @csspart share - The button that shares or copies.
 * @csspart close - The button that closes the dialog.
 * @csspart dialog-previous - The button to the story before.
 * @csspart dialog-next - The button to the story after.
 * @csspart rotation - The button that pauses and plays.
 * @csspart show-portraits - The button that fetches portraits for a reader who saves data.
 * @csspart title - The person's name over it.
 *
 * @cssproperty [--wmb-gap=24px] - Between two cards.
 */
export class StoryCarousel extends CarouselProperties {
  static override properties: PropertyDeclarations = { savesData: { state: true } };

  static override styles = [CarouselProperties.styles, styles, storyStyles];

  declare private savesData: boolean;

  readonly #choose = storyChooser();
  #stories: readonly Story[] = [];
  /** Whether more stories are still to arrive. */
  #isPart: boolean | undefined;
  readonly #host: CarouselHost = {
    element: this,
    msg: this.msg,
    stories: () => this.#stories,
    cards: () => this.#cards,
    firstCount: () => firstCount(this.shadowRoot),
    showPortraits: () => {
      this.savesData = false;
    },
  };
  readonly #interactions = lazyInteractions(this.#host);

  constructor() {
    super();
    this.savesData = false;
  }

  /** Moves one story on; at the last, nowhere, or to the first with `loop`. Resolves when the row is at rest. */
  next(): Promise<void> {
    return this.#interact(({ navigation }) => navigation.step(1, 'api'));
  }

  /** Moves one story back; at the first, nowhere, or to the last with `loop`. Resolves when the row is at rest. */
  previous(): Promise<void> {
    return this.#interact(({ navigation }) => navigation.step(-1, 'api'));
  }

  /** Moves to the story with this id. Resolves when the row is at rest; at once when there is no such story. */
  goTo(id: string): Promise<void> {
    return this.#interact((interactions) => interactions.goTo(id));
  }

  /** Starts moving every `autoplay` seconds, or every 8. Resolves when it has begun. */
  play(): Promise<void> {
    return this.#interact(({ autoplay }) => {
      autoplay.play();
      return this.#drawn();
    });
  }

  /** Stops moving, until played again. Resolves when it has stopped. */
  pause(): Promise<void> {
    return this.#interact(({ autoplay }) => {
      autoplay.pause();
      return this.#drawn();
    });
  }

  /** Opens the whole story with this id, as `expand` says. Resolves when it is open; at once when there is no such story. */
  openStory(id: string): Promise<void> {
    return this.#interact((interactions) => interactions.openStory(id));
  }

  protected override get name(): string {
    return this.msg('Moving stories');
  }

  get #cards(): CardContext {
    const interactions = this.#interactions.current;
    return {
      textLanguages: this.textLanguages,
      headingLevel: this.itemHeadingLevel,
      msg: this.msg,
      withPictures: !this.savesData,
      opener: interactions?.opener,
      substituteFor: interactions?.portraits.substituteFor,
      onOpen: (id) => void this.#interact(({ opener }) => opener.toggle(id)),
      onPictureError: (id) => void this.#interact(({ portraits }) => portraits.fail(id)),
    };
  }

  /** Does something that takes the code of interactions. Without it, nothing happens, and the row still scrolls. */
  async #interact(act: (interactions: Interactions) => unknown): Promise<void> {
    const interactions = this.#interactions.current ?? (await this.#interactions.load());
    if (interactions) await act(interactions);
  }

  /** Waits until a change is on screen. An element that has never been in a page is not drawn. */
  async #drawn(): Promise<void> {
    if (this.hasUpdated) await this.updateComplete;
  }

  /** What a server has drawn may be shown longer than its people allow: the feed may not be had. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!isServer && this.shadowRoot) leaveOutEnded(this.shadowRoot, this.#today);
    return super.createRenderRoot();
  }

  /** In UTC, so that a story ends everywhere at once. */
  get #today(): Day {
    return dayOfUtc(this.environment.clock.now());
  }

  protected override firstUpdated(): void {
    this.savesData = prefersLessData();
  }

  protected override updated(): void {
    super.updated();
    // Not before the last has arrived: a link may lead to it.
    const isWhole = this.#stories.length > 0 && !this.#isPart;
    if (isWhole && !this.#interactions.hasFailed) void this.#interactions.load();
  }

  protected override renderItems({
    items,
    isPart,
  }: FeedReading<Story>): TemplateResult | typeof noChange {
    this.#isPart = isPart;
    this.#stories = this.#choose(items, {
      today: this.#today,
      topics: this.topics,
      limit: this.limit,
    });
    if (this.#stories.length > 0) return this.#renderStories();
    if (isPart) return noChange;
    return html`<div part="empty"><slot name="empty">${this.renderEmpty()}</slot></div>`;
  }

  /** Boxes that are filled later keep their space from the first. */
  #renderStories(): TemplateResult {
    const stories = this.#stories;
    const { autoplay, navigation, portraits, slides } = this.#interactions.current ?? {};
    const rotates = stories.length > 1 && (this.autoplay > 0 || autoplay?.hasPlayed);
    const first = this.#host.firstCount;
    const row = { ...this.#cards, stories, firstCount: first, label: this.name, slides };
    return html`
      ${rotates ? html`<div class="rotating">${autoplay?.renderButton()}</div>` : nothing}
      ${cardRow(row)}
      <div class="controls" data-count=${stories.length}>${navigation?.renderControls()}</div>
      ${this.savesData ? html`<div class="controls">${portraits?.renderButton()}</div>` : nothing}
      ${this.#interactions.current?.renderRest()}
    `;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p>${this.msg('There are no stories here yet.')}</p>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return skeletonRow(this.#cards);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-story-carousel': StoryCarousel;
  }
}
