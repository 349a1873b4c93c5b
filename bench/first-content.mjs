/**
 * When first content is painted on a telephone with a slow link and an empty cache: each of the four
 * and all on one page, beside pages written by hand that show the same facts of the same feed, and
 * beside other libraries, on the same host page, in turns.
 *
 * `node bench/first-content.mjs [--rounds=11] [--telephone=mid|cheap] [--subject=stories] [--phases] [--write]`;
 * `--phases` also records what the main thread does until then; `--write` does so too, and writes
 * docs/performance.md. Nothing is judged on a machine that is too slow or too busy.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { renderElement } from '../dist/npm/server/render-element.js';
import { chromiumArguments, findChromium } from '../scripts/browsers.mjs';
import { feedHost } from '../scripts/serve/hosts.mjs';
import { listen } from '../scripts/serve/listen.mjs';
import { send } from '../scripts/serve/static-files.mjs';
import { contestants, rooms } from './first-content/contestants.mjs';
import { documentOf, phaseTableOf, rowsOf, tableOf } from './first-content/report.mjs';
import { benchmarkIndex, slowdownOf } from './first-content/telephone.mjs';
import { tracedVisit, visit } from './first-content/visit.mjs';
import { fetchPeers } from './peers.mjs';

const option = (name, otherwise) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;

const rounds = Number(option('rounds', 11));
const telephone = option('telephone', 'mid');
const only = option('subject');

const files = await feedHost(0);
const feedServer = await feedHost(0);
const feed = `${feedServer.origin}/feed.json`;
const data = JSON.parse(readFileSync('data/feed.json', 'utf8'));
const drawn = {};
for (const { tag, room } of rooms) {
  const attributes = { feed, class: room };
  drawn[tag] = await renderElement(tag, { attributes, data, language: 'en' });
}
const peers = fetchPeers();
const entered = contestants({ files: `${files.origin}/wmb`, feed, peers, drawn }).filter(
  ({ subject }) => !only || subject === only,
);

let playing;
const host = await listen((request, response) => {
  const text = request.url === '/' ? playing.html : playing.scripts[request.url];
  if (text === undefined) return response.writeHead(404).end();
  const name = request.url === '/' ? 'page.html' : request.url;
  return send(request, response, { name, bytes: Buffer.from(text) });
}, 0);

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
const index = await benchmarkIndex(browser, peers.lighthouse.path);
const slowdown = slowdownOf(index, telephone);

const played = entered.map((contestant) => ({ ...contestant, visits: [] }));
for (let round = 0; round < rounds; round += 1) {
  for (const contestant of played) {
    playing = contestant;
    const { name, subject, first } = contestant;
    const seen = await visit(browser, `${host.origin}/`, { first, slowdown }).catch((cause) => {
      throw new Error(`${subject}, ${name}`, { cause });
    });
    contestant.visits.push(seen);
  }
}
const isWritten = process.argv.includes('--write');
const isTraced = ({ name }) => /hinted|two lines|pre-rendered|innerHTML/.test(name);
if (isWritten || process.argv.includes('--phases')) {
  for (const contestant of played.filter(isTraced)) {
    playing = contestant;
    const { first } = contestant;
    contestant.traces = [];
    for (let trace = 0; trace < 3; trace += 1)
      contestant.traces.push(await tracedVisit(browser, `${host.origin}/`, { first, slowdown }));
  }
}
const run = { telephone, index, slowdown, rounds, browser: await browser.version() };
await browser.close();
await Promise.all([files, feedServer, host].map(({ close }) => close()));

const rows = rowsOf(played);
console.log(tableOf(rows, run));
if (rows.some(({ phases }) => phases)) console.log(phaseTableOf(rows));
if (isWritten) {
  const text = await format(documentOf(rows, run), { parser: 'markdown' });
  writeFileSync('docs/performance.md', text);
}
