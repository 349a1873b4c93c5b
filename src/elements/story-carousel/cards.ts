import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../feed/contract.js';
import { card, type CardContext } from './card.js';
import { placeOf } from './place.js';
import { slideOf } from './slides.js';

/** So many cards are drawn at once; the rest follow when the page has time. */
export const firstCards = 12;

/** The row of cards. It scrolls as the browser scrolls, and can be reached and scrolled by keys. */
export const cards = (
  stories: readonly Story[],
  label: string,
  context: CardContext,
): TemplateResult => {
  const { msg, reading, hasRoles, later } = context;
  const count = stories.length;
  const slide = (story: Story, index: number): TemplateResult => html`
    <div
      class="slide"
      part="slide"
      role="group"
      aria-roledescription=${hasRoles ? msg('story') : nothing}
      aria-label=${placeOf({ index, count }, reading.language, msg)}
      data-story=${story.id}
    >
      ${card(slideOf(story, reading), context)}
    </div>
  `;
  return html`
    <div
      class="scroller"
      part="scroller"
      role="group"
      aria-roledescription=${hasRoles ? msg('carousel') : nothing}
      aria-label=${label}
      tabindex="0"
    >
      ${later?.renderSlides(slide) ?? stories.slice(0, firstCards).map(slide)}
    </div>
  `;
};
