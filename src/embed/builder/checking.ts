/** The whole of a feed checked, as `wmb check` does it: in this page, sent nowhere. */
import { checkFeed, type Report } from '../../check/check-feed.js';
import type { JsonSchema } from '../../check/unknown-fields.js';
import type { SectionName } from '../../model/contract.js';

/** What was found in a feed, or in a document that it links to. */
export interface CheckedDocument extends Report {
  /** Its address, as it is written; empty for a text. */
  readonly source: string;
}

/** Characters: as much as elements read. */
const longest = 20 * 1024 * 1024;
/** Milliseconds. */
const patience = 10_000;

const fetchText = async (url: string): Promise<string | undefined> => {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(url, {
      credentials: 'omit',
      // What the element has just fetched.
      cache: 'force-cache',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** Checks the text of a feed. */
export const checkText = (
  text: string,
  schema: JsonSchema | undefined,
): readonly CheckedDocument[] =>
  !schema || text.trim() === '' || text.length > longest
    ? []
    : [{ source: '', ...checkFeed(text, { schema, today: today() }) }];

/** Checks the feed at an address, then what its sections link to. Empty where it can't be had. */
export const checkAddress = async (
  url: string,
  schema: JsonSchema | undefined,
): Promise<readonly CheckedDocument[]> => {
  if (!schema || url === '') return [];
  const text = await fetchText(url);
  const [feed] = text === undefined ? [] : checkText(text, schema);
  if (!feed) return [];
  const linked = feed.links.map(async ({ section, href }): Promise<CheckedDocument[]> => {
    const address = URL.canParse(href, url) ? new URL(href, url).href : '';
    const part = /^https?:/.test(address) ? await fetchText(address) : undefined;
    return part === undefined ? [] : [checkLinked(part, { href, section, schema })];
  });
  return [{ ...feed, source: url }, ...(await Promise.all(linked)).flat()];
};

const checkLinked = (
  text: string,
  {
    href,
    section,
    schema,
  }: { readonly href: string; readonly section: SectionName; readonly schema: JsonSchema },
): CheckedDocument => ({ source: href, ...checkFeed(text, { schema, today: today(), section }) });

/** Fetches the schema that is published beside the script. Undefined when it can't be had. */
export const fetchSchema = async (folder: string): Promise<JsonSchema | undefined> => {
  const text = await fetchText(new URL('feed.schema.json', folder).href);
  try {
    return text === undefined ? text : (JSON.parse(text) as JsonSchema);
  } catch {
    return undefined;
  }
};
