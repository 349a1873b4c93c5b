import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Story } from '../../feed/contract.js';
import { card, type CardContext } from './card.js';
import { placeOf } from './place.js';
import { slideOf } from './slides.js';
import { whenChanged } from './when-changed.js';

/** So many cards are drawn at once; the rest follow when the page has time. */
export const firstCards = 12;

interface CardsContext extends CardContext {
  /** How many are drawn by now. */
  readonly drawn: number;
  /** What to call the row. */
  readonly label: string;
}

interface SlidePlace {
  readonly index: number;
  readonly count: number;
}

/** All that a card looks different by. What an open one shows beside, it tells no one. */
const shownBy = (story: Story, context: CardContext): readonly unknown[] => {
  const { reading, headingLevel, withPictures, broken, pattern, isExpanded } = context;
  const isOpen = isExpanded?.(story.id);
  const { language, feedLanguage, messageLanguage } = reading;
  const words = [language, feedLanguage, messageLanguage, headingLevel];
  const look = [withPictures, broken.has(story.id), pattern, isOpen, isOpen && {}];
  return [story, ...words, ...look];
};

const slide = (story: Story, place: SlidePlace, context: CardContext): TemplateResult => {
  const { msg, reading, hasRoles } = context;
  return html`
    <div
      class=${place.index < firstCards ? 'slide' : 'late slide'}
      part="slide"
      role="group"
      aria-roledescription=${hasRoles ? msg('story') : nothing}
      aria-label=${placeOf(place, reading.language, msg)}
      data-story=${story.id}
    >
      ${whenChanged(shownBy(story, context), () => card(slideOf(story, reading), context))}
    </div>
  `;
};

/** The row of cards. It scrolls as the browser scrolls, and can be reached and scrolled by keys. */
export const cards = (stories: readonly Story[], context: CardsContext): TemplateResult => {
  const { drawn, label, msg, hasRoles } = context;
  const count = stories.length;
  return html`
    <div
      class="scroller"
      part="scroller"
      role="group"
      aria-roledescription=${hasRoles ? msg('carousel') : nothing}
      aria-label=${label}
      tabindex="0"
    >
      ${repeat(
        stories.slice(0, drawn),
        ({ id }) => id,
        (story, index) => slide(story, { index, count }, context),
      )}
    </div>
  `;
};
