import {
  html,
  isServer,
  noChange,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { FeedReading, Story } from '../../model/contract.js';
import { story } from '../../model/story.js';
import { type Day, dayOfUtc } from '../../time/day.js';
import { firstItems } from '../../feed/first-items.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { linkedId } from '../../widget/hash-parameter.js';
import type { CardContext } from './cards/card.js';
import { cardRow, skeletonRow } from './cards/card-row.js';
import { leaveOutEnded } from './cards/served-cards.js';
import { storyChooser } from './cards/slides.js';
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
export class StoryCarousel extends CampaignElement<typeof story> {
  static override properties: PropertyDeclarations = {
    autoplay: { type: Number },
    drag: { type: Boolean },
    expand: {},
    loop: { type: Boolean },
    picker: {},
    plainRoles: { type: Boolean, attribute: 'plain-roles' },
    topics: {},
    savesData: { state: true },
  };

  static override styles = [CampaignElement.styles, styles];

  /** Seconds between moves made of themselves, at least 3. 0, the default: none. Readers who want less motion start it themselves. */
  declare autoplay: number;
  /** Whether a mouse may drag the row. Off by default: text can be selected instead. */
  declare drag: boolean;
  /** Where a whole story opens: in a `dialog`, the default, or `inline` in its card. */
  declare expand: 'dialog' | 'inline';
  /** Next on the last story rewinds to the first, and Previous on the first goes to the last. Off by default. */
  declare loop: boolean;
  /** How a story is picked: `dots`, the default, which become "3 of 40" past eight pages, or `portraits`, for up to 100 stories. */
  declare picker: 'dots' | 'portraits';
  /** Leaves out the role descriptions "carousel" and "story", which some screen readers say too often. Off by default. */
  declare plainRoles: boolean;
  /** Shows only stories with one of these topics, parted by commas. Empty, the default: all. */
  declare topics: string;
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
    firstCount: () => this.#firstCount,
    showPortraits: () => {
      this.savesData = false;
    },
  };
  readonly #interactions = lazyInteractions(this.#host);

  constructor() {
    super({ name: 'stories', schema: story, firstItems });
    this.autoplay = 0;
    this.expand = 'dialog';
    this.picker = 'dots';
    this.topics = '';
    this.drag = this.loop = this.plainRoles = this.savesData = false;
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

  /** Also when the page's address names a story. @internal */
  override get loadsAtOnce(): boolean {
    return super.loadsAtOnce || (!isServer && linkedId('story') !== undefined);
  }

  protected override get name(): string {
    return this.msg('Moving stories');
  }

  /**
   * How many cards are drawn before what a reader does with them is there: one more than the widest
   * row shows, on a phone one more than its own. A server draws a dozen, which are taken over.
   */
  get #firstCount(): number {
    if (isServer) return 12;
    const drawn = this.shadowRoot?.querySelectorAll('[data-story]').length ?? 0;
    const mostInView = [500, 1320, 1800].filter((width) => screen.width >= width).length;
    return Math.max([2, 4, 5, 6][mostInView] ?? 4, drawn);
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
    const { firstCount } = this.#host;
    const row = { ...this.#cards, stories, firstCount, label: this.name, slides };
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
