/** Which format a document is in, by what it says. The reader of each other format is fetched when one is met. */
import { FeedError } from '../../model/feed-error.js';
import { dayOfUtc } from '../../time/day.js';
import { readersZone } from '../../time/time-zone.js';

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

const readJson = async (json: unknown, now: number): Promise<unknown> => {
  const [feeds, hsds] = await Promise.all([
    import('./json-feed/read-json-feed.js'),
    import('./hsds/read-hsds.js'),
  ]);
  if (feeds.isJsonFeed(json)) return feeds.readJsonFeed(json);
  return hsds.isHsds(json) ? hsds.readHsds(json, dayOfUtc(now)) : json;
};

/** Keys as other formats have them, and none of ours. To be taken for one costs a request for code, no more. */
const foreign = /"(?:items|contents|[a-z]+_\w+)"\s*:/;

/** Its beginning tells: a directory of megabytes is not searched through. */
const looksForeign = (text: string): boolean => foreign.test(text.slice(0, 1e5));

const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text);

/**
 * What stands at `url`, as a document that the contract reads: iCalendar as events, JSON Feed as
 * stories, Open Referral HSDS as organisations; any other JSON as it is.
 *
 * @param now - milliseconds since 1970.
 * @throws {@link FeedError} `feed-not-json` when it is of no format that is known here.
 */
export const readDocument = async (text: string, url: string, now: number): Promise<unknown> => {
  if (isCalendar(text)) return readCalendar(text, url);
  const json = parse(text);
  return looksForeign(text) ? readJson(json, now) : json;
};

/**
 * The text of a calendar whose lines are folded within code points, as many programs do.
 *
 * @throws {@link FeedError} `feed-encoding` when it is no calendar, or no UTF-8 even so.
 */
export const readFoldedCalendar = async (bytes: Uint8Array): Promise<string> => {
  if (!isCalendar(new TextDecoder().decode(bytes.subarray(0, 100)))) {
    throw new FeedError('feed-encoding');
  }
  const { joinCodePoints } = await import('./icalendar/octets.js');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(joinCodePoints(bytes));
  } catch {
    throw new FeedError('feed-encoding');
  }
};
