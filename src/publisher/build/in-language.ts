/** A feed in one of its languages, for readers who need no other. */
import { alternatives, type JsonSchema } from '../../check/unknown-fields.js';
import { bestLanguage } from '../../locale/negotiation.js';
import { isObject, own } from '../../model/unknown.js';

const isText = (schema: JsonSchema): boolean =>
  alternatives(schema).some(({ $ref }) => $ref === '#/$defs/text');

/** Replaces every text within a value, as the contract's schema tells where they are. */
const withTexts = (
  value: unknown,
  schema: JsonSchema,
  replace: (text: unknown) => unknown,
): unknown => {
  const options = alternatives(schema);
  if (isText(schema)) return replace(value);
  if (Array.isArray(value)) {
    const anyOf = options.flatMap(({ items }) => (items ? [items] : []));
    return value.map((one: unknown) => withTexts(one, { anyOf }, replace));
  }
  if (!isObject(value)) return value;
  const known = Object.assign({}, ...options.map(({ properties }) => properties)) as Readonly<
    Record<string, JsonSchema>
  >;
  const others = options.map(({ additionalProperties }) => additionalProperties).find(isObject);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const field = Object.hasOwn(known, key) ? known[key] : (others as JsonSchema | undefined);
      return [key, field ? withTexts(one, field, replace) : one];
    }),
  );
};

/**
 * A text in `language` as a plain string. A text that is not there in it keeps the one language
 * that an element would show instead, with its tag.
 *
 * @param base - the language of plain strings in the feed.
 */
const textIn =
  (language: string, base: string) =>
  (text: unknown): unknown => {
    if (typeof text === 'string') return language === base ? text : { [base]: text };
    if (!isObject(text)) return text;
    const tags = Object.keys(text);
    const best = bestLanguage(tags, [language]);
    // `ru-x-few` is a form of the Russian words.
    const forms = tags.filter((tag) => tag.startsWith(`${best}-x-`));
    if (best !== undefined && forms.length > 0) {
      return Object.fromEntries([best, ...forms].map((tag) => [tag, text[tag]]));
    }
    if (best !== undefined) return text[best];
    const instead = bestLanguage(tags, [base]) ?? tags[0];
    return instead === undefined ? text : { [instead]: text[instead] };
  };

/** Words that mean the same are listed by language. */
const withSynonyms = (feed: Readonly<Record<string, unknown>>, language: string): unknown => {
  const campaign = own(feed, 'campaign');
  const synonyms = isObject(campaign) ? own(campaign, 'synonyms') : undefined;
  if (!isObject(campaign) || !isObject(synonyms)) return feed;
  const best = bestLanguage(Object.keys(synonyms), [language]);
  return {
    ...feed,
    campaign: { ...campaign, synonyms: best === undefined ? {} : { [best]: synonyms[best] } },
  };
};

/** The feed with the texts of one language alone, which is its own then. */
export const inLanguage = (
  feed: Readonly<Record<string, unknown>>,
  {
    language,
    base,
    schema,
  }: { readonly language: string; readonly base: string; readonly schema: JsonSchema },
): Readonly<Record<string, unknown>> => {
  const texts = withTexts(feed, schema, textIn(language, base));
  return {
    ...(withSynonyms(texts as Readonly<Record<string, unknown>>, language) as object),
    language,
  };
};

const addresses = /^(?:src|url|href|icsUrl|calendarUrl|joinUrl|rsvpUrl|suggestUrl)$/;

/** The same feed for a folder within the one that it was written for: relative addresses lead up. */
export const oneFolderDown = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') {
    const isRelative = addresses.test(key) && !/^(?:[a-z][a-z\d+.-]*:|\/|#|\?)/i.test(value);
    return isRelative ? `../${value}` : value;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => oneFolderDown(one, key));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, oneFolderDown(one, name)]),
  );
};

/**
 * The languages that a feed is told in, the most used first.
 *
 * @param few - below this share of the texts of the most used language, one is that of a few names.
 */
export const languagesOf = (feed: unknown, schema: JsonSchema, few = 0.3): readonly string[] => {
  const counts = new Map<string, number>();
  withTexts(feed, schema, (text) => {
    for (const tag of isObject(text) ? Object.keys(text) : []) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    return text;
  });
  const most = Math.max(...counts.values());
  return [...counts]
    .filter(([tag, count]) => count >= most * few && !tag.includes('-x-'))
    .sort(([, one], [, other]) => other - one)
    .map(([tag]) => tag);
};
