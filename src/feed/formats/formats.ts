/**
 * Recognises the format of a document by its content. The readers of other formats are loaded on
 * demand.
 */
import { type Answer, decoded } from '../fetch-once.js';
import { FeedError } from '../../model/feed-error.js';
import { inSlices } from '../../time/slices.js';
import { readersZone } from '../../time/time-zone.js';

/** In characters: `JSON.parse` of more would block a slow phone for longer than a frame or two. */
export const large = 1e6;

const parse = async (text: string): Promise<unknown> => {
  // If the code for slices cannot be loaded, the text is parsed at once.
  const code = text.length > large ? import('./json-in-slices.js').catch(() => JSON) : JSON;
  try {
    return await (await code).parse(text);
  } catch (cause) {
    throw new FeedError('feed-not-json', text.slice(0, 20), cause);
  }
};

const readCalendar = async (text: string, url: string): Promise<unknown> => {
  const calendar = await import('./icalendar/read-calendar.js');
  // Floating times are in the reader's time zone: [RFC 5545
  // §3.3.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5).
  const work = calendar.readingCalendar(text, { url, floating: readersZone() });
  return inSlices(work);
};

/**
 * Keys that other formats have and the contract does not. A false positive only loads code in vain.
 */
const foreign = /"(?:items|contents?|organizations?|resources|[a-z]+_\w+)"\s*:/;

/** A list may have nothing but what Open Referral requires. */
const isPlainList = (text: string): boolean =>
  /^\s*\[/.test(text) && /"(?:description|status)"\s*:/.test(text);

/** Only the first 100,000 characters are searched, since a directory may have megabytes. */
const looksForeign = (text: string): boolean => foreign.test(text) || isPlainList(text);

const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text);

/**
 * Parses a document. iCalendar becomes events, JSON Feed stories, Open Referral HSDS organisations;
 * other JSON is returned as it is.
 *
 * @throws {@link FeedError} `feed-not-json` if it is none of these.
 */
export const readDocument = async (text: string, url: string): Promise<unknown> => {
  if (isCalendar(text)) return readCalendar(text, url);
  const json = await parse(text);
  // The rule of a time zone that no database has is `…,M4.1.0/2,M10.5.0/2`.
  if (!looksForeign(text.slice(0, 1e5)) && !/,M\d/.test(text)) return json;
  return (await import('./other-json.js')).readOtherJson(json);
};

/**
 * A calendar whose lines are folded inside UTF-8 sequences, which many programs do.
 *
 * @throws {@link FeedError} `feed-encoding` if it is not a calendar, or not UTF-8 after unfolding.
 */
export const readFoldedCalendar = async (bytes: Uint8Array, url: string): Promise<Answer> => {
  if (!isCalendar(new TextDecoder().decode(bytes.subarray(0, 100)))) {
    throw new FeedError('feed-encoding');
  }
  const { joinCodePoints } = await import('./icalendar/octets.js');
  return decoded(joinCodePoints(bytes), url);
};
