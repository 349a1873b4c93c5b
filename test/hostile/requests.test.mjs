/**
 * Who is asked for what, and told which referrer, under five policies of the page: the table in
 * docs/privacy.md. `npm run privacy` writes it; the test holds it.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../scripts/browsers.mjs';
import { tags } from './lines.mjs';
import { startOrigins } from './origins.mjs';
import { session } from './session.mjs';

const page = 'docs/privacy.md';
const section = /(?<=<!-- requests -->\n)[^]*(?=<!-- \/requests -->)/;
const policies = [
  ...['no-referrer', 'same-origin', 'origin'],
  ...['strict-origin-when-cross-origin', 'unsafe-url'],
];

const kinds = ['the script', 'our other files', 'the feed', 'pictures', 'pieces of the map'].concat(
  'links that are followed',
  'the quick exit',
);

/** A feed whose pictures and organisations are elsewhere. */
const publishFeed = async ({ sampleFeed, publish, feed, stranger }) => {
  const { organisations, stories, ...rest } = await sampleFeed();
  const image = { src: `${stranger.origin}/portrait.jpg`, width: 4, height: 5, alt: '' };
  publish({ version: '1.0', language: 'en', organisations }, '/organisations.json');
  return publish({
    ...rest,
    organisations: { href: `${feed.origin}/organisations.json` },
    stories: stories.map((story) => ({ ...story, image })),
  });
};

/** What each kind of request told under a policy: a set of what its referrers were. */
const recorded = async (browser, policy) => {
  const origins = await startOrigins();
  const feed = await publishFeed(origins);
  const options = `map="${origins.stranger.origin}/{z}/{x}/{y}.png" near-me quick-exit="https://exit.example/"`;
  const elements = Object.keys(tags).map((tag) => `<${tag} feed="${feed}" ${options}></${tag}>`);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="data:,">${elements.join('')}<script async src="${origins.files}/embed.js"></script>`;
  const address = origins.show(html, { path: '/private', 'referrer-policy': policy });
  const hosts = [origins.page, origins.code, origins.feed, origins.stranger];
  const isOurs = (url) => hosts.some(({ origin }) => url.startsWith(origin));
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 900 });
  const told = await session(tab, address, isOurs);
  await tab.close();
  await origins.close();
  const kindOf = ({ url }) => {
    if (url.endsWith('/embed.js')) return kinds[0];
    if (url.startsWith(origins.code.origin)) return kinds[1];
    if (url.startsWith(origins.feed.origin)) return kinds[2];
    if (url.startsWith(origins.stranger.origin)) return kinds[url.endsWith('.jpg') ? 3 : 4];
    return kinds[url.startsWith('https://exit.example/') ? 6 : 5];
  };
  const nameOf = ({ referrer = '' }) => {
    if (referrer === '') return 'nothing';
    return referrer === `${origins.page.origin}/` ? 'the origin' : 'the address';
  };
  const all = told.filter(({ url }) => /^http/.test(url) && url !== address);
  const namesOf = (kind) => new Set(all.filter((one) => kindOf(one) === kind).map(nameOf));
  const links = new Set(all.filter((one) => kindOf(one) === kinds[5]).map(({ url }) => url));
  assert.ok(links.size > 8, `only ${links.size} links were followed`);
  for (const kind of kinds) assert.ok(namesOf(kind).size > 0, `none was asked for: ${kind}`);
  return new Map(kinds.map((kind) => [kind, [...namesOf(kind)].sort().join(', ')]));
};

const tableFrom = (columns) =>
  `| what is asked for | ${policies.map((policy) => `\`${policy}\``).join(' | ')} |
| --- | ${policies.map(() => '---').join(' | ')} |
${kinds.map((kind) => `| ${kind} | ${columns.map((column) => column.get(kind)).join(' | ')} |`).join('\n')}
`;

it('what requests tell is what docs/privacy.md says [E34] [chromium]', async () => {
  const executablePath = await findChromium();
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  const columns = [];
  for (const policy of policies) columns.push(await recorded(browser, policy));
  await browser.close();
  const text = readFileSync(page, 'utf8');
  const written = await format(text.replace(section, `\n${tableFrom(columns)}\n`), {
    parser: 'markdown',
    printWidth: 100,
  });
  if (process.argv.includes('--write')) writeFileSync(page, written);
  else assert.equal(text, written);
});
