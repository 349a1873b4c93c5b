import { LazyPart } from '../../widget/lazy-part.js';
import type { FullStory, FullStoryOptions } from './full-story/full-story.js';
import type { CarouselHost } from './host.js';
import type { Interactions } from './interactions.js';

/** Whole stories, in a dialog or in their cards. Fetched when a reader opens one. */
const lazyFullStory = (host: CarouselHost, options: FullStoryOptions): LazyPart<FullStory> =>
  new LazyPart(host.element, async () => {
    const { FullStory } = await import('./full-story/full-story.js');
    return new FullStory(host, options);
  });

/** All that a reader usually does with the cards, in one chunk. Fetched once the first of them are drawn. */
export const lazyInteractions = (host: CarouselHost): LazyPart<Interactions> =>
  new LazyPart(host.element, async () => {
    const { Interactions } = await import('./interactions.js');
    return new Interactions(host, lazyFullStory);
  });
