/** The campaign's own site, built once for the tests of one file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';

export const address = 'https://campaign.example/';
export const languages = ['en', 'fr', 'es', 'ar', 'zh', 'ru'];

/** One page of each kind, without its language. */
export const kinds = [
  '',
  'stories/',
  'stories/adrienne-clarkson/',
  'stories/carlos/',
  'figures/',
  'programme/',
  'find-help/',
  'articles/a-world-on-the-move/',
  'partners/',
  'about/',
  'press/',
  'accessibility/',
  'privacy/',
];

export const placeIn = (language, path) => (language === 'en' ? path : `${language}/${path}`);

/** Builds the site into a folder of its own; `remove` takes it away. */
export const buildSite = () => {
  const folder = mkdtempSync(join(tmpdir(), 'wmb-site-'));
  const args = ['stories/site/build.mjs', '--out', folder, '--now', '2026-11-29T00:00:00Z'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site was not built: ${stderr}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** The pages of a folder, by their place in it. */
export const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html') && !/^(wmb|embed|\w\w\/embed)\//.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Every element of a page, those of declarative shadow roots too, with its attributes. */
export const elementsOf = (text) => {
  const found = [];
  const visit = (node) => {
    if (node.tagName) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ tag: node.tagName, attributes, text: node.childNodes?.[0]?.value ?? '' });
    }
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
      visit(child);
    }
  };
  visit(parse(text));
  return found;
};
