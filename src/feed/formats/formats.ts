/** Feeds that are not ours, by what they say: fetched when one is met. */
import { FeedError } from '../../model/feed-error.js';

const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new FeedError('feed-not-json', text.slice(0, 20), cause);
  }
};

const readCalendar = async (text: string, url: string): Promise<unknown> => {
  const calendar = await import('./icalendar/read-calendar.js');
  // A time that floats is the same on every reader's wall: RFC 5545 §3.3.5.
  return calendar.readCalendar(text, { url, floating: readersZone() });
};

const readJson = async (json: unknown): Promise<unknown> => {
  const [feeds, hsds] = await Promise.all([
    import('./json-feed/read-json-feed.js'),
    import('./hsds/read-hsds.js'),
  ]);
  if (feeds.isJsonFeed(json)) return feeds.readJsonFeed(json);
  return hsds.isHsds(json) ? hsds.readHsds(json, new Date().toISOString().slice(0, 10)) : json;
};

/**
 * What stands at `url`, as a document that the contract reads: iCalendar as events, JSON Feed as
 * stories, Open Referral HSDS as organisations; any other JSON as it is.
 *
 * @throws {@link FeedError} `feed-not-json` when it is of no format that is known here.
 */
export const read = async (text: string, url: string): Promise<unknown> =>
  /^\s*BEGIN:VCALENDAR/i.test(text) ? readCalendar(text, url) : readJson(parse(text));
