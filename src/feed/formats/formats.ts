/** Feeds that are not ours, by what they say: fetched when one is met. */
import { FeedError } from '../error.js';

const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * What stands at `url`, as a document that the contract reads.
 *
 * @throws {@link FeedError} `feed-not-json` when it is of no format that is known here.
 */
export const read = async (text: string, url: string): Promise<unknown> => {
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) {
    const { readCalendar } = await import('./icalendar/read-calendar.js');
    // A time that floats is the same on every reader's wall: RFC 5545 §3.3.5.
    return readCalendar(text, { url, floating: readersZone() });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new FeedError('feed-not-json', text.slice(0, 20), cause);
  }
};
