/** What the list fetches after its first content, and when. The only file here with `import()`. */
import { LazyPart } from '../../widget/lazy-part.js';
import type { saveCalendarFile } from './calendar-file/save-calendar-file.js';
import type { EventListHost, ListControls, ListPage } from './host.js';

export interface LazyParts {
  /** Following the time, printing and the reader, and what is behind "More": right after the list is first drawn. */
  readonly page: LazyPart<ListPage>;
  /** Filters, small month, menus of calendars, showing more: as the reader turns to the list. */
  readonly controls: LazyPart<ListControls>;
}

/** Writing calendar files: when a reader asks for one. */
const calendarFileOf = (host: EventListHost) =>
  new LazyPart<typeof saveCalendarFile>(
    host,
    async () => (await import('./calendar-file/save-calendar-file.js')).saveCalendarFile,
  );

export const lazyParts = (host: EventListHost): LazyParts => {
  const controls = new LazyPart<ListControls>(host, async () => {
    const { createControls } = await import('./controls/list-controls.js');
    return createControls(host, calendarFileOf(host));
  });
  const structuredData = new LazyPart(
    host,
    async () => (await import('./structured-data/describe-in-page.js')).describeInPage,
  );
  return {
    controls,
    page: new LazyPart<ListPage>(host, async () => {
      const { ListInPage } = await import('./page/list-in-page.js');
      return new ListInPage(host, { controls, structuredData });
    }),
  };
};
