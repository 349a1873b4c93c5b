/** The files that a feed is published as, in one folder. */
import { readEnvelope, readItems } from '../../model/contract.js';
import { event } from '../../model/event.js';
import { isObject, own } from '../../model/unknown.js';
import { calendarFile } from '../../elements/event-list/calendar-file/calendar-file.js';
import { directoryParts } from './directory-parts.js';
import { type Raw, sectionNames } from './public-feed.js';

const asText = (json: unknown): string => `${JSON.stringify(json)}\n`;

/** What only a site of the campaign's own reads, and no element. */
const ofPages = ['quotations', 'articles', 'partners', 'about'];

/** What the elements of a section read of a campaign: synonyms are for the finder alone. */
const forSection = (campaign: unknown, section: string): unknown => {
  const unread = section === 'organisations' ? ofPages : [...ofPages, 'synonyms'];
  return isObject(campaign)
    ? Object.fromEntries(Object.entries(campaign).filter(([name]) => !unread.includes(name)))
    : campaign;
};

/** All events as one calendar, in the language of the feed; undefined if there are none. */
const calendarOf = (feed: Raw, base: string | undefined): string | undefined => {
  const issues: [] = [];
  const { language, updated } = readEnvelope(feed, base, issues);
  const { items } = readItems(feed, { name: 'events', schema: event }, { base, issues });
  const textLanguages = {
    language: language ?? 'en',
    feedLanguage: language,
    messageLanguage: language ?? 'en',
  };
  return items.length > 0 ? calendarFile(items, { textLanguages, updated }) : undefined;
};

/**
 * The files of a feed, by name. The file of a section is a feed of its own as well, with that
 * section alone: a page that shows one element fetches one document. A large directory is in parts.
 *
 * @param address - where the folder will be; undefined if that is not known.
 */
export const feedFiles = (feed: Raw, address: string | undefined): Map<string, string> => {
  const files = new Map<string, string>();
  const { campaign, ...head } = Object.fromEntries(
    Object.entries(feed).filter(([name]) => !(sectionNames as readonly string[]).includes(name)),
  ) as Raw;
  const calendar = Array.isArray(feed.events) ? calendarOf(feed, address) : undefined;
  // A subscription needs an address that other programs can fetch.
  const isOffered = calendar !== undefined && campaign !== undefined;
  const said = isOffered ? { calendarUrl: 'events.ics', ...(campaign as Raw) } : campaign;
  const withCampaign = (part: unknown) => ({
    ...head,
    ...(part !== undefined && { campaign: part }),
  });
  let published: Raw = withCampaign(said);
  for (const name of sectionNames) {
    const section = own(feed, name);
    if (!Array.isArray(section)) continue;
    const parts = name === 'organisations' ? directoryParts(section) : undefined;
    for (const [file, text] of parts?.files ?? []) files.set(file, text);
    const alone = { ...withCampaign(forSection(said, name)), [name]: parts?.links ?? section };
    files.set(`${name}.json`, asText(alone));
    published = { ...published, [name]: parts?.links ?? { href: `${name}.json` } };
  }
  if (calendar !== undefined) files.set('events.ics', calendar);
  // The feed comes last, so that it never links to a missing file.
  return files.set('feed.json', asText(published));
};
