import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../../model/contract.js';
import { keyedList } from '../../../widget/keyed-list.js';
import { card, type CardContext, outline } from './card.js';
import { firstSlides, groupSize, groupsOf, type SlideGroup } from './slide-groups.js';
import { slideOf } from './slides.js';

/** What the row and its slides show once a reader can interact with them. */
export interface RowExtras {
  /** How many stories have slides by now. */
  readonly count: number;
  readonly describeRow: () => unknown;
  readonly describeSlide: (index: number) => unknown;
  /** Everything that a slide depends on: it is drawn anew only when one of these changes. */
  readonly looksOf: (story: Story, index: number) => readonly unknown[];
  /** Whether a group's slides are whole cards; else they are outlines: text that can be found and read. */
  readonly isWholeGroup: (group: SlideGroup) => boolean;
  readonly groupLooksOf: (group: SlideGroup) => readonly unknown[];
  /** Called with each slide or group that has been drawn, or drawn anew. */
  readonly onDrawn: (element: Element) => void;
}

export interface RowContext extends CardContext {
  /** The stories shown, in order. */
  readonly stories: readonly Story[];
  /** How many of them are drawn first. Reads the slides that are there, so it is asked only then. */
  readonly firstCount: () => number;
  /** What to call all of them. */
  readonly label: string;
  readonly slides: RowExtras | undefined;
}

/** More slides than this are in no first view: the browser lays them out when they come near. */
const onScreenFirst = 12;

const slideTemplate =
  (context: RowContext) =>
  (story: Story, index: number): TemplateResult => html`
    <div
      class=${index < onScreenFirst ? 'slide' : 'slide deferred'}
      part="slide"
      data-story=${story.id}
      data-until=${story.consentUntil ?? nothing}
      ${context.slides?.describeSlide(index)}
    >
      ${card(slideOf(story, context.textLanguages), context)}
    </div>
  `;

const outlineSlide = (story: Story, context: RowContext): TemplateResult => html`
  <div class="slide" part="slide" data-story=${story.id}>
    ${outline(slideOf(story, context.textLanguages), context)}
  </div>
`;

const groupTemplate =
  (context: RowContext) =>
  (group: SlideGroup): TemplateResult => {
    const { start, stories } = group;
    const slide = slideTemplate(context);
    // A group that is not full would take more room than it has slides.
    const isFar = stories.length === groupSize && !context.slides?.isWholeGroup(group);
    return html`
      <div class=${isFar ? 'group far' : 'group'}>
        ${stories.map((story, index) => (isFar ? outlineSlide(story, context) : slide(story, start + index)))}
      </div>
    `;
  };

/** The row of cards. The browser scrolls it; it can be focused, and so scrolled by keys. */
export const cardRow = (context: RowContext): TemplateResult => {
  const { stories, firstCount, label, slides } = context;
  const count = slides?.count ?? firstCount();
  return html`
    <div
      class=${stories.some(({ from, to }) => from ?? to) ? 'scroller journeys' : 'scroller'}
      part="scroller"
      data-count=${stories.length}
      role="group"
      aria-label=${label}
      tabindex="0"
      ${slides?.describeRow()}
    >
      ${keyedList({
        items: stories.slice(0, Math.min(count, firstSlides)),
        keyOf: ({ id }) => id,
        draw: slideTemplate(context),
        looksOf: slides?.looksOf,
        onDrawn: slides?.onDrawn,
      })}${keyedList({
        items: groupsOf(stories, count),
        keyOf: ({ start }) => String(start),
        draw: groupTemplate(context),
        looksOf: slides?.groupLooksOf,
        onDrawn: slides?.onDrawn,
      })}
    </div>
  `;
};

const blank: Story = { id: '', name: '\u{a0}', headline: '\u{a0}', summary: '\u{a0}' };

/** Blank cards while the feed is on its way. Drawing them early has the engine compile their templates. */
export const skeletonRow = (context: CardContext): TemplateResult => {
  const { textLanguages } = context;
  const slide = html`<div class="slide">${card(slideOf(blank, textLanguages), context)}</div>`;
  return html`<div class="scroller">${[slide, slide, slide]}</div>`;
};
