import {
  html,
  isServer,
  noChange,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { story } from '../../model/story.js';
import type { Story } from '../../model/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { card, type CardContext } from './card.js';
import { cards } from './cards.js';
import { firstItems } from '../../feed/first-items.js';
import type { Act, Later } from './later/later.js';
import { prefersLessData } from './save-data.js';
import { chosenStories, slideOf } from './slides.js';
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
  /** How a story is picked: `dots`, the default, which become "3 of 40" past eight pages, or `portraits`. */
  declare picker: 'dots' | 'portraits';
  /** Leaves out the role descriptions "carousel" and "story", which some screen readers say too often. Off by default. */
  declare plainRoles: boolean;
  /** Shows only stories with one of these topics, parted by commas. Empty, the default: all. */
  declare topics: string;
  declare private savesData: boolean;

  #later: Later | undefined;
  #stories: readonly Story[] = [];
  /** Whether more stories are still to arrive. */
  #isPart: boolean | undefined;

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
    return this.#do('next');
  }

  /** Moves one story back; at the first, nowhere, or to the last with `loop`. Resolves when the row is at rest. */
  previous(): Promise<void> {
    return this.#do('previous');
  }

  /** Moves to the story with this id. Resolves when the row is at rest; at once when there is no such story. */
  goTo(id: string): Promise<void> {
    return this.#do('goTo', id);
  }

  /** Starts moving every `autoplay` seconds, or every 8. Resolves when it has begun. */
  play(): Promise<void> {
    return this.#do('play');
  }

  /** Stops moving, until played again. Resolves when it has stopped. */
  pause(): Promise<void> {
    return this.#do('pause');
  }

  /** Opens the whole story with this id, as `expand` says. Resolves when it is open; at once when there is no such story. */
  openStory(id: string): Promise<void> {
    return this.#do('openStory', id);
  }

  protected override get name(): string {
    return this.msg('Moving stories');
  }

  /** One card more than the widest row shows, on a phone one more than its own; a server draws a dozen, which are taken over. The rest follows when the page has time. */
  get #firstCards(): number {
    if (isServer) return 12;
    const drawn = this.renderRoot.querySelectorAll('[data-story]').length;
    return Math.max(screen.width < 500 ? 2 : 4, drawn);
  }

  get #cards(): CardContext {
    return {
      stories: this.#stories,
      first: () => this.#firstCards,
      label: this.name,
      textLanguages: this.textLanguages,
      headingLevel: this.itemHeadingLevel,
      msg: this.msg,
      withPictures: !this.savesData,
      later: this.#later,
      onOpen: (id) => void this.#do('toggle', id),
      onPictureError: (id) => void this.#do('fail', id),
      onShowPortraits: () => {
        this.savesData = false;
      },
    };
  }

  /** Has what comes later do something: at once where that is here, never when it could not be fetched. */
  async #do(act: Act, id = ''): Promise<void> {
    try {
      if (!this.#later) {
        const { Later } = await import('./later/later.js');
        this.#later ??= new Later(this, () => this.#cards);
      }
    } catch {
      // The row still scrolls.
      return;
    }
    await this.#later[act](id);
  }

  protected override firstUpdated(): void {
    this.savesData = prefersLessData();
  }

  protected override updated(): void {
    super.updated();
    // A link may lead to a story that is still to come.
    if (this.#stories.length > 0 && !this.#isPart) void this.#do('stand');
  }

  protected override renderItems({
    items,
    isPart,
  }: FeedReading<Story>): TemplateResult | typeof noChange {
    this.#isPart = isPart;
    this.#stories = chosenStories(items, {
      // In UTC, so that a story ends everywhere at once.
      today: new Date().toISOString().slice(0, 10),
      topics: this.topics,
      limit: this.limit,
    });
    if (this.#stories.length > 0) return this.#renderStories();
    if (isPart) return noChange;
    return html`<div part="empty"><slot name="empty">${this.renderEmpty()}</slot></div>`;
  }

  /** Boxes that are filled later keep their space from the first. */
  #renderStories(): TemplateResult {
    const later = this.#later;
    const count = this.#stories.length;
    const rotates = count > 1 && (this.autoplay > 0 || later?.rotating.isThere);
    return html`
      ${rotates ? html`<div class="rotating">${later?.rotating.renderButton()}</div>` : nothing}
      ${cards(this.#cards)}
      <div class="controls" data-count=${count}>${later?.moves.renderControls()}</div>
      ${
        this.savesData
          ? html`<div class="controls">${later?.renderPortraitsButton()}</div>`
          : nothing
      }
      ${later?.renderRest()}
    `;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p>${this.msg('There are no stories here yet.')}</p>`;
  }

  /** Cards of nobody: drawn while the feed is on its way, they have the engine know cards when it is there. */
  protected override renderSkeleton(): TemplateResult {
    const nobody = { id: '', name: '\u{a0}', headline: '\u{a0}', summary: '\u{a0}' };
    const blank = html`<div class="slide">${card(slideOf(nobody, this.textLanguages), this.#cards)}</div>`;
    return html`<div class="scroller">${[blank, blank, blank]}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-story-carousel': StoryCarousel;
  }
}
