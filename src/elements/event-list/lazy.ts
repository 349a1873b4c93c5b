/** What the list fetches after its first content, and when. The only file here with `import()`. */
import { LazyPart } from '../../widget/lazy-part.js';
import type { saveCalendarFile } from './calendar-file/save-calendar-file.js';
import type { EventListHost, ListControls } from './host.js';
import type { describeInPage } from './structured-data/describe-in-page.js';

export interface LazyParts {
  /** Filters, small month, menus of calendars, showing more, following the time: right after the list is first drawn. */
  readonly controls: LazyPart<ListControls>;
  /** Descriptions for search engines: where the page asks for them. */
  readonly structuredData: LazyPart<typeof describeInPage>;
}

/** Writing calendar files: when a reader asks for one. */
const calendarFileOf = (host: EventListHost) =>
  new LazyPart<typeof saveCalendarFile>(
    host,
    async () => (await import('./calendar-file/save-calendar-file.js')).saveCalendarFile,
  );

export const lazyParts = (host: EventListHost): LazyParts => ({
  controls: new LazyPart<ListControls>(host, async () => {
    const { createControls } = await import('./controls/list-controls.js');
    return createControls(host, calendarFileOf(host));
  }),
  structuredData: new LazyPart(
    host,
    async () => (await import('./structured-data/describe-in-page.js')).describeInPage,
  ),
});
