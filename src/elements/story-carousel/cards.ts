import { html, type TemplateResult } from 'lit';
import type { Story } from '../../model/contract.js';
import { card, type CardContext } from './card.js';
import { slideOf } from './slides.js';

/** The row of cards. It scrolls as the browser scrolls, and can be reached and scrolled by keys. */
export const cards = (context: CardContext): TemplateResult => {
  const { stories, first, label, textLanguages, later } = context;
  const slide = (story: Story, index: number): TemplateResult => html`
    <div
      class="slide"
      part="slide"
      data-story=${story.id}
      ${later?.slides.tellingOf(index)}
    >
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
      ${later?.slides.tellingOfRow()}
    >
      ${later?.slides.render(slide) ?? stories.slice(0, first()).map(slide)}
    </div>
  `;
};
