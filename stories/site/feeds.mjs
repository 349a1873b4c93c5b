/** Files for other programs: the campaign's feeds with this site's addresses, JSON Feed, sitemap. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags, placeOf } from './addresses.mjs';
import { wordsOf } from './campaign.mjs';

const documents = ['feed', 'stories', 'statistics', 'events', 'organisations'];

/** Pages that every language has, by their addresses in the campaign's own feed. */
const isPage = (path) => /^(stories|articles)\/[^/]+$/.test(path);

/** The relative path from a document to a page of its language. */
const pageFrom = (folder, path) =>
  folder === 'en/' || folder === '' ? `${folder && '../'}${path}/` : `${path}/`;

/**
 * An item with this site's addresses: links to pages of the campaign lead to this site's pages; links
 * to pages that it does not have are removed.
 */
const withPages = (item, home, folder) => {
  if (!item.url?.startsWith(home)) return item;
  const { url, ...rest } = item;
  const path = url.slice(home.length).replace(/\/$/, '');
  return isPage(path) ? { ...rest, url: pageFrom(folder, path) } : rest;
};

const withAddresses = (feed, folder) => {
  const { campaign, ...rest } = feed;
  const home = campaign?.url;
  if (!home) return feed;
  const { contact } = campaign;
  const mail = contact && {
    suggestUrl: `mailto:${contact}`,
    correctionUrl: `mailto:${contact}?subject={id}`,
  };
  const sections = Object.entries(rest).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.map((item) => withPages(item, home, folder)) : list,
  ]);
  return {
    ...Object.fromEntries(sections),
    campaign: {
      ...campaign,
      calendarUrl: 'events.ics',
      ...mail,
      ...(campaign.articles && {
        articles: campaign.articles.map((item) => withPages(item, home, folder)),
      }),
    },
  };
};

/** Writes this site's addresses into the feeds that `wmb build` wrote. */
export const addressFeeds = (out) => {
  for (const folder of ['', ...languageTags.map((tag) => `${tag}/`)]) {
    for (const name of documents) {
      const file = join(out, folder, `${name}.json`);
      if (!existsSync(file)) continue;
      const feed = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, `${JSON.stringify(withAddresses(feed, folder))}\n`);
    }
  }
};

/** Stories as [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/). */
export const storyFeed = ({ address, language, campaign, stories, words }) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: `${wordsOf(campaign.title)} · ${words.pages.stories}`,
  home_page_url: `${address}${placeOf(language, 'stories/')}`,
  feed_url: `${address}${language}/stories.feed.json`,
  description: words.intros.stories,
  language,
  items: stories.map(({ id, name, headline, summary, body = [], image, published, topics }) => ({
    id: `${address}${placeOf(language, `stories/${id}/`)}`,
    url: `${address}${placeOf(language, `stories/${id}/`)}`,
    title: `${wordsOf(name)}: ${wordsOf(headline)}`,
    summary: summary && wordsOf(summary),
    content_text: [summary, ...body].filter(Boolean).map(wordsOf).join('\n\n'),
    image: image && new URL(image.src, `${address}${language}/`).href,
    date_published: published && `${published}T00:00:00Z`,
    tags: topics,
  })),
});

/** All pages, each with its other languages. */
export const sitemap = (address, paths) => {
  const alternates = (path) =>
    languageTags
      .map(
        (tag) =>
          `<xhtml:link rel="alternate" hreflang="${tag}" href="${address}${placeOf(tag, path)}"/>`,
      )
      .join('');
  const urls = paths.flatMap((path) =>
    languageTags.map(
      (tag) => `<url><loc>${address}${placeOf(tag, path)}</loc>${alternates(path)}</url>`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
};

export const robots = (address) => `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;

/** For hosts that read \`_headers\`: files with a hash in their names may be cached for ever. */
export const hostHeaders = `
/assets/*
  Cache-Control: public, max-age=31536000, immutable

/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
`;
