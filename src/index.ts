/** Everything a site may import by name. Nothing here has a side effect: `define/` registers tags. */
export { EventList } from './elements/event-list/event-list.js';
export { OrganisationFinder } from './elements/organisation-finder/organisation-finder.js';
export { StatisticsCounter } from './elements/statistics-counter/statistics-counter.js';
export { StoryCarousel } from './elements/story-carousel/story-carousel.js';
// By these, a site's TypeScript knows what each event carries.
export type { AddToCalendarEvent } from './elements/event-list/events/add-to-calendar-event.js';
export type { SearchEvent } from './elements/organisation-finder/events/search-event.js';
export type { SelectEvent } from './elements/organisation-finder/events/select-event.js';
export type {
  CountEndEvent,
  CountStartEvent,
} from './elements/statistics-counter/events/count-events.js';
export type { StoryRequestEvent } from './elements/statistics-counter/events/story-request-event.js';
export type { StoryChangeEvent } from './elements/story-carousel/events/story-change-event.js';
export type { StoryViewEvent } from './elements/story-carousel/events/story-view-event.js';
export type {
  Campaign,
  CampaignEvent,
  FeedIssue,
  Organisation,
  Picture,
  Statistic,
  Story,
  Text,
} from './model/contract.js';
export { FeedError, type FeedErrorCode } from './model/feed-error.js';
export { languages, loadCatalogue } from './locale/catalogues.js';
export type { OwnMessages } from './locale/own-messages.js';
export { CampaignElement } from './widget/campaign-element.js';
export { type ErrorDetail, FeedErrorEvent } from './widget/events/error-event.js';
export { type LoadDetail, LoadEvent } from './widget/events/load-event.js';
export { StaleEvent } from './widget/events/stale-event.js';
