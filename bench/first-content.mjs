/**
 * When the first story is painted on a cheap phone with a slow link and an empty cache, beside a page
 * written by hand and other carousels, on the same host page with the same feed, in turns.
 * A bench, not a test: the times depend on the machine; the ratios hold.
 */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { renderElement } from '../dist/npm/server/render-element.js';
import { chromiumArguments, findChromium } from '../scripts/browsers.mjs';
import { feedHost } from '../scripts/serve/hosts.mjs';
import { listen } from '../scripts/serve/listen.mjs';
import { send } from '../scripts/serve/static-files.mjs';
import { contestants, writtenByHand } from './first-content/pages.mjs';
import { visit } from './first-content/visit.mjs';
import { fetchPeers } from './peers.mjs';

const rounds = Number(process.argv.find((word) => /^--rounds=/.test(word))?.split('=')[1] ?? 11);

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

const files = await feedHost(0);
const feed = await feedHost(0);
const address = `${feed.origin}/feed.json`;
const data = JSON.parse(readFileSync('data/feed.json', 'utf8'));
const entered = contestants({
  files: `${files.origin}/wmb`,
  feed: address,
  peers: fetchPeers(),
  drawn: await renderElement('wmb-story-carousel', {
    attributes: { feed: address, class: 'room' },
    data,
    language: 'en',
    content: '<a href="/stories">Moving stories</a>',
  }),
  written: writtenByHand(address, data.stories),
});

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

const played = new Map(entered.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const contestant of entered) {
    playing = contestant;
    played.get(contestant.name).push(await visit(browser, `${host.origin}/`, contestant.first));
  }
}
await browser.close();
await Promise.all([files, feed, host].map(({ close }) => close()));

/** Each round against the first contestant's of the same round: what else the machine does strikes both. */
const ratios = (visits, reference) =>
  visits.map(({ painted }, round) => painted / reference[round].painted);

const [reference] = [...played.values()];
console.log(
  `First story painted: 4× CPU, 1.6 Mbit/s, 150 ms, cold; medians of ${rounds} rounds, ratios to the first row of the same round (middle half)`,
);
console.log(
  `${''.padEnd(32)}${'painted'.padStart(10)}${'ratio'.padStart(8)}${'middle half'.padStart(16)}${'script'.padStart(9)}${'long task'.padStart(11)}${'shift'.padStart(8)}`,
);
for (const [name, visits] of played) {
  const sorted = ratios(visits, reference).toSorted((one, other) => one - other);
  const quarter = rounds >> 2;
  const cells = [
    `${median(visits.map(({ painted }) => painted)).toFixed(0)} ms`.padStart(10),
    `${median(sorted).toFixed(2)}×`.padStart(8),
    `${sorted[quarter].toFixed(2)} to ${sorted[rounds - 1 - quarter].toFixed(2)}`.padStart(16),
    `${median(visits.map(({ script }) => script)).toFixed(0)} ms`.padStart(9),
    `${median(visits.map(({ longest }) => longest)).toFixed(0)} ms`.padStart(11),
    median(visits.map(({ shift }) => shift))
      .toFixed(3)
      .padStart(8),
  ];
  console.log(name.padEnd(32) + cells.join(''));
}
