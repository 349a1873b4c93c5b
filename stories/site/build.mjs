/**
 * `npm run build:site`: the campaign's own site as static files, from one feed. `wmb build` writes
 * feeds and pictures, the package draws the elements, the templates beside this file do the rest.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileOf, files, languageTags, placeOf, root, upFrom } from './addresses.mjs';
import { readCampaign } from './campaign.mjs';
import { html } from './html.mjs';
import { page } from './layout.mjs';
import { pages } from './pages/pages.mjs';
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
          String(html`<a href="${to}" rel="nofollow">${words.themes[other]}</a>`),
        )
        .replaceAll('{{theme}}', styles[theme])
        .replaceAll(root, upFrom(place))
        .replaceAll(files, upFrom(`${folder}${place}`)),
    );
  }
};

const build = async () => {
  rmSync(out, { recursive: true, force: true });
  const wmb = [
    'dist/publisher/wmb.js',
    'build',
    feed,
    '--out',
    out,
    '--languages',
    languageTags.join(','),
    '--address',
    address,
  ];
  execFileSync(process.execPath, wmb, { stdio: ['ignore', 'inherit', 'inherit'] });
  cpSync('dist/cdn', join(out, 'wmb'), { recursive: true });
  const first = readCampaign(out, languageTags[0]);
  const styles = writeStyles(out, first.campaign.taglines?.length ?? 0);
  let count = 0;
  for (const language of languageTags) {
    const { words } = await import(`./words/${language}.mjs`);
    const site = { language, words, now, address, styles, ...readCampaign(out, language) };
    for (const make of pages(site)) {
      const made = await make(site);
      writePage(placeOf(language, made.path), String(page(site, made)), site);
      count += 1;
    }
  }
  console.log(
    `${out}: ${count} pages in ${languageTags.length} languages, each in ${themes.length} themes.`,
  );
};

await build();
