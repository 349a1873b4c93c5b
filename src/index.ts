/** Everything a site may import by name. Nothing here has a side effect: `define/` registers tags. */
export { EventList } from './elements/event-list/event-list.js';
export { OrganisationFinder } from './elements/organisation-finder/organisation-finder.js';
export { StatisticsCounter } from './elements/statistics-counter/statistics-counter.js';
export { StoryCarousel } from './elements/story-carousel/story-carousel.js';
export type {
  Campaign,
  CampaignEvent,
  FeedIssue,
  Organisation,
  Picture,
  Statistic,
  Story,
  Text,
} from './feed/contract.js';
export { FeedError, type FeedErrorCode } from './feed/error.js';
export { languages, loadCatalogue } from './locale/catalogues.js';
export { CampaignElement } from './widget/campaign-element.js';
export { type ErrorDetail, FeedErrorEvent } from './widget/events/error-event.js';
export { type LoadDetail, LoadEvent } from './widget/events/load-event.js';
export { StaleEvent } from './widget/events/stale-event.js';
