import { html, type TemplateResult } from 'lit';
import type { Story } from '../../../model/contract.js';
import { keyedList } from '../../../widget/keyed-list.js';
import { card, type CardContext } from './card.js';
import { slideOf } from './slides.js';

export interface RowContext extends CardContext {
  /** The stories shown, in order. */
  readonly stories: readonly Story[];
  /** How many of them are drawn first. Reads the slides that are there, so it is asked only then. */
  readonly firstCount: () => number;
  /** What to call all of them. */
  readonly label: string;
}

/** The row of cards. The browser scrolls it; it can be focused, and so scrolled by keys. */
export const cardRow = (context: RowContext): TemplateResult => {
  const { stories, firstCount, label, textLanguages, extras } = context;
  const slides = extras?.slides;
  const slide = (story: Story, index: number): TemplateResult => html`
    <div class="slide" part="slide" data-story=${story.id} ${slides?.describeSlide(index)}>
      ${card(slideOf(story, textLanguages), context)}
    </div>
  `;
  return html`
    <div
      class="scroller"
      part="scroller"
      role="group"
      aria-label=${label}
      tabindex="0"
      ${slides?.describeRow()}
    >
      ${keyedList({
        items: stories.slice(0, slides?.count ?? firstCount()),
        keyOf: ({ id }) => id,
        draw: slide,
        looksOf: slides?.looksOf,
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
