import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Story } from '../../model/contract.js';
import type { CardContext } from './card.js';
import type { DrawnSlides } from './later/drawn-slides.js';
import type { StoryCarousel } from './story-carousel.js';

/** The carousel, as the parts of what comes later see it. */
export interface Carousel {
  readonly host: StoryCarousel;
  readonly msg: MsgFn;
  /** The stories shown, in order. */
  readonly stories: () => readonly Story[];
  readonly cards: () => CardContext;
  /** What is drawn of them by now. */
  readonly slides: DrawnSlides;
  /** Opens a story over the page, wherever else stories open. */
  readonly showStory: (id: string) => Promise<void>;
}
