import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { story } from '../../feed/contract/story.js';
import type { Story } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { card } from './card.js';
import { currentIndex, edges, scrollToIndex } from './scroller.js';
import { type Slide, slidesOf } from './slides.js';
import { styles } from './story-carousel.styles.js';

/**
 * Moving stories, one card a person, in a row that scrolls as the browser scrolls.
 *
 * @summary Moving stories of the campaign, side by side.
 *
 * @slot - The fallback: shown until there are stories, and when there are none to be had.
 * @slot empty - Shown in place of our own words when the feed has no stories.
 *
 * @fires {LoadEvent} wmb-load - The feed has been read and is on screen.
 * @fires {FeedErrorEvent} wmb-error - The feed could not be had; the fallback is on screen.
 * @fires {StaleEvent} wmb-stale - The feed could not be had anew; the last good copy stays.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The element's own heading.
 * @csspart scroller - The row of cards.
 * @csspart card - One story.
 * @csspart portrait - The box of a portrait, or of the pattern that stands in for one.
 * @csspart picture - The portrait itself.
 * @csspart name - The person's name.
 * @csspart journey - From where to where.
 * @csspart headline - What the story is about.
 * @csspart quote - What the person said.
 * @csspart summary - The story in short, where there is no quote.
 * @csspart story-link - The link to the whole story.
 * @csspart previous - The button to the previous story.
 * @csspart next - The button to the next story.
 *
 * @cssproperty [--wmb-gap=24px] - Between two cards.
 */
export class StoryCarousel extends CampaignElement<typeof story> {
  static override properties: PropertyDeclarations = {
    edges: { state: true },
    broken: { state: true },
  };

  static override styles = [CampaignElement.styles, styles];

  declare private edges: { readonly start: boolean; readonly end: boolean };
  declare private broken: ReadonlySet<string>;

  constructor() {
    super({ name: 'stories', schema: story });
    this.edges = { start: true, end: false };
    this.broken = new Set();
  }

  /** Moves one story on. At the last, nothing happens. */
  next(): void {
    this.#move(1);
  }

  /** Moves one story back. At the first, nothing happens. */
  previous(): void {
    this.#move(-1);
  }

  protected override get name(): string {
    return this.msg('Moving stories');
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.scroller');
  }

  #move(by: number): void {
    const scroller = this.#scroller;
    if (scroller) scrollToIndex(scroller, currentIndex(scroller) + by);
  }

  readonly #look = (): void => {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { start, end } = edges(scroller);
    if (start !== this.edges.start || end !== this.edges.end) this.edges = { start, end };
  };

  readonly #onPictureError = (id: string): void => {
    this.broken = new Set([...this.broken, id]);
  };

  protected override renderItems({ items }: FeedReading<Story>): TemplateResult {
    const slides = slidesOf(items, {
      reading: this.reading,
      today: new Date().toISOString().slice(0, 10),
      limit: this.limit,
    });
    return slides.length > 0
      ? html`
          ${this.#renderSlides(slides)}${this.#renderControls()}
        `
      : this.renderEmpty();
  }

  #renderSlides(slides: readonly Slide[]): TemplateResult {
    const context = {
      reading: this.reading,
      headingLevel: this.itemHeadingLevel,
      msg: this.msg,
      broken: this.broken,
      onPictureError: this.#onPictureError,
    };
    return html`
      <ul class="scroller" part="scroller" tabindex="0" @scroll=${this.#look}>
        ${slides.map(
          (slide) => html`
            <li class="slide">${card(slide, context)}</li>
          `,
        )}
      </ul>
    `;
  }

  #renderControls(): TemplateResult | typeof nothing {
    const { start, end } = this.edges;
    if (start && end) return nothing;
    return html`
      <div class="controls" part="controls">
        ${this.#renderButton('previous', this.msg('Previous story'), start)}
        ${this.#renderButton('next', this.msg('Next story'), end)}
      </div>
    `;
  }

  #renderButton(direction: 'previous' | 'next', label: string, atEdge: boolean): TemplateResult {
    return html`
      <button
        class="button"
        part=${direction}
        type="button"
        aria-label=${label}
        aria-disabled=${atEdge ? 'true' : 'false'}
        @click=${() => this[direction]()}
      >
        <span class="chevron" aria-hidden="true"></span>
      </button>
    `;
  }

  protected override renderEmpty(): TemplateResult {
    return html`
      <p>${this.msg('There are no stories here yet.')}</p>
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`
      <div class="portrait"></div>
      <p></p>
      <p></p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-story-carousel': StoryCarousel;
  }
}
