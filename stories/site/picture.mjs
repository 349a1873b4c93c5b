import { fromFeed } from './addresses.mjs';
import { wordsOf } from './campaign.mjs';
import { html } from './html.mjs';

const sourceSets = (site, { sources = [] }) => {
  const types = [...new Set(sources.map(({ type }) => type))].filter(
    (type) => type !== 'image/jpeg',
  );
  return types.map((type) => ({
    type,
    set: sources
      .filter((source) => source.type === type)
      .map(({ src, width }) => `${fromFeed(src, site.language)} ${width}w`)
      .join(', '),
  }));
};

/** A picture of the feed in all its sizes. `isFirst`: visible without scrolling. */
export const picture = (site, image, { sizes, isFirst = false, isDecorative = false }) =>
  html`<picture>${sourceSets(site, image).map(
    ({ type, set }) => html`<source type="${type}" srcset="${set}" sizes="${sizes}">`,
  )}<img src="${fromFeed(image.src, site.language)}" width="${image.width}" height="${image.height}" alt="${isDecorative ? '' : wordsOf(image.alt ?? '')}"${isFirst ? html` fetchpriority="high"` : html` loading="lazy"`} decoding="async"></picture>`;
