/** The four elements, drawn into the page as the package's own server code draws them. */
import { renderElement, styleSheetOf } from 'what-migrants-bring/server';
import { files, localeOf, origin } from './addresses.mjs';
import { raw } from './html.mjs';

const sections = {
  'wmb-story-carousel': 'stories',
  'wmb-statistics-counter': 'statistics',
  'wmb-event-list': 'events',
  'wmb-organisation-finder': 'organisations',
};

export const tags = Object.keys(sections);
export const styleSheet = (tag) => styleSheetOf(tag).text;

/**
 * An element with its content in a declarative shadow root; its style sheet is linked, for the
 * page's policy allows no inline styles.
 */
export const draw = async (site, tag, attributes = {}, content = '') => {
  const section = sections[tag];
  const place = `${site.language}/${section}.json`;
  const text = await renderElement(tag, {
    attributes: { feed: `${files}${place}`, 'heading-level': 3, ...attributes },
    data: site.documents[section],
    base: `${origin}${place}`,
    language: localeOf(site.language),
    now: site.now,
    styleSheet: `${files}${site.styles[tag]}`,
    content: String(content),
  });
  // Lit's comments are for hydration; these elements are replaced as a whole.
  const plain = text.replaceAll(/<!--\/?lit-[^>]*-->|<!--\?-->/g, '');
  return raw(plain.replaceAll(origin, files));
};
