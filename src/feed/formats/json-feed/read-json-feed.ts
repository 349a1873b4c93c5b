import { isObject } from '../../../model/unknown.js';
import { paragraphsOf, plainText } from '../plain-text.js';
import { compact, listOf, objectsIn, type Raw, textOf } from '../raw.js';

/** Whether this is a [JSON Feed](https://www.jsonfeed.org/version/1.1/). */
export const isJsonFeed = (json: unknown): json is Raw =>
  isObject(json) && /^https?:\/\/jsonfeed\.org\/version\//.test(textOf(json, 'version') ?? '');

/** Version 1.1 has `authors`, version 1 `author`. */
const authorOf = (raw: Raw): string | undefined =>
  [...listOf(raw, 'authors'), ...objectsIn([raw.author])]
    .map((author) => textOf(author, 'name'))
    .find(Boolean);

/**
 * JSON Feed has no size and no alternative text for images. 4:5 is the shape that portraits are
 * cropped to.
 */
const imageOf = (item: Raw): Raw | undefined => {
  const src = textOf(item, 'image', 'banner_image');
  return src === undefined ? undefined : { src, width: 4, height: 5, alt: '' };
};

const bodyOf = (item: Raw): string[] =>
  paragraphsOf(textOf(item, 'content_text') ?? plainText(textOf(item, 'content_html') ?? ''));

const storyOf = (item: Raw, feed: Raw): Raw => {
  const body = bodyOf(item);
  const language = textOf(item, 'language');
  const said = (words: string | undefined): unknown =>
    words !== undefined && language !== undefined ? { [language]: words } : words;
  return {
    // Version 1 allows numbers as ids.
    id: typeof item.id === 'number' ? String(item.id) : item.id,
    name: authorOf(item) ?? authorOf(feed) ?? textOf(feed, 'title'),
    headline: said(textOf(item, 'title') ?? body[0]?.slice(0, 120)),
    summary: said(textOf(item, 'summary')),
    body: body.length > 0 ? body.map(said) : undefined,
    image: imageOf(item),
    url: textOf(item, 'url', 'external_url'),
    published: textOf(item, 'date_published')?.slice(0, 10),
    topics: item.tags,
  };
};

/** Converts a JSON Feed to a document of the contract, its items to stories. */
export const readJsonFeed = (feed: Raw): Raw => {
  const items = Array.isArray(feed.items) ? (feed.items as unknown[]) : [];
  const times = objectsIn(items).flatMap(
    (item) => textOf(item, 'date_modified', 'date_published') ?? [],
  );
  return compact({
    version: '1.0',
    language: textOf(feed, 'language'),
    updated: times.sort().at(-1),
    campaign: { title: textOf(feed, 'title'), url: textOf(feed, 'home_page_url') },
    stories: items.map((item) => (isObject(item) ? storyOf(item, feed) : item)),
  });
};
