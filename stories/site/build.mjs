/**
 * `npm run build:site`: the campaign's own site as static files, from one feed. `wmb build` writes
 * feeds and pictures, the package draws the elements, the templates beside this file do the rest.
 */
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../scripts/install.mjs';
import { directionOf, fileOf, files, languageTags, placeOf, root, upFrom } from './addresses.mjs';
import { readCampaign } from './campaign.mjs';
import { addressFeeds, hostHeaders, robots, sitemap, storyFeed } from './feeds.mjs';
import { html } from './html.mjs';
import { page } from './layout.mjs';
import { notFound } from './pages/campaign-pages.mjs';
import { pages } from './pages/pages.mjs';
import { writeSharePictures } from './share-pictures.mjs';
import { writeStyles, themes } from './styles.mjs';

const { values } = parseArgs({
  options: {
    feed: { type: 'string', default: 'data/feed.json' },
    out: { type: 'string', default: 'site-static' },
    address: { type: 'string', default: 'https://campaign.example/' },
    now: { type: 'string' },
  },
});
const { feed, out } = values;
const address = values.address.replace(/\/?$/, '/');
const now = values.now ? new Date(values.now) : new Date(new Date().toISOString().slice(0, 10));

const write = (name, text) => {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text);
};

/** Writes a page once for each theme: the first at the root, the others in folders. */
const writePage = (place, text, { words, styles }) => {
  for (const [index, theme] of themes.entries()) {
    const folder = index === 0 ? '' : `${theme}/`;
    const other = themes[(index + 1) % themes.length];
    const to = `${upFrom(`${folder}${place}`)}${index === 0 ? `${other}/` : ''}${place}`;
    write(
      `${folder}${fileOf(place)}`,
      text
        .replaceAll(
          '{{otherTheme}}',
          String(html`<a id="theme" href="${to}" rel="nofollow">${words.themes[other]}</a>`),
        )
        .replaceAll('{{theme}}', styles[theme])
        .replaceAll('{{typeface}}', styles[`${theme} typeface`])
        .replaceAll(root, upFrom(place))
        .replaceAll(files, upFrom(`${folder}${place}`)),
    );
  }
};

const readSites = async (styles) =>
  Promise.all(
    languageTags.map(async (language) => {
      const { words } = await import(`./words/${language}.mjs`);
      return { language, words, now, address, styles, ...readCampaign(out, language) };
    }),
  );

/** The page for missing addresses. A host shows it at any address, so its links begin at the root. */
const writeNotFound = (sites) => {
  const base = new URL(address).pathname;
  const others = sites.map(({ language, words }) => ({
    language,
    words,
    direction: directionOf(language),
    home: `${base}${placeOf(language, '')}`,
  }));
  const [site] = sites;
  const text = String(page(site, notFound(site, others)))
    .replaceAll('{{otherTheme}}', '')
    .replaceAll('{{theme}}', site.styles[themes[0]])
    .replaceAll('{{typeface}}', site.styles[`${themes[0]} typeface`]);
  write('404.html', text.replaceAll(root, base).replaceAll(files, base));
};

const build = async () => {
  rmSync(out, { recursive: true, force: true });
  const wmb = [
    'build',
    feed,
    '--out',
    out,
    '--languages',
    languageTags.join(','),
    '--address',
    address,
  ];
  run(process.execPath, ['dist/publisher/wmb.js', ...wmb]);
  addressFeeds(out);
  cpSync('dist/cdn', join(out, 'wmb'), { recursive: true });
  const { campaign, stories } = readCampaign(out, languageTags[0]);
  const sites = await readSites(writeStyles(out, campaign.taglines?.length ?? 0));
  await writeSharePictures(out, stories);
  const paths = [];
  for (const site of sites) {
    for (const make of pages(site)) {
      const made = await make(site);
      if (site === sites[0]) paths.push(made.path);
      writePage(placeOf(site.language, made.path), String(page(site, made)), site);
    }
    write(`${site.language}/stories.feed.json`, JSON.stringify(storyFeed(site)));
  }
  writeNotFound(sites);
  write('sitemap.xml', sitemap(address, paths));
  write('robots.txt', robots(address));
  appendFileSync(join(out, '_headers'), hostHeaders);
  console.log(
    `${out}: ${paths.length} pages in ${sites.length} languages and ${themes.length} themes.`,
  );
};

await build();
