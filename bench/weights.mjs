/** How much a page loads for each element or library, after gzip. A library's row is its one file for a script tag, without style sheets. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fetchPeers } from './peers.mjs';

const { files, elements } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
const peers = fetchPeers();

const own = (...tags) => {
  const names = new Set([
    'embed.js',
    ...tags.flatMap((tag) => elements[tag].map(([name]) => name)),
  ]);
  return [...names].reduce((sum, name) => sum + files[name].gzip, 0);
};
const peer = (key) => gzipSync(peers[key].code, { level: 9 }).length;

const rows = [
  ...Object.keys(elements).map((tag) => [`${tag}, first content`, own(tag)]),
  ['all four, first content', own(...Object.keys(elements))],
  [`Embla ${peers.embla.version}`, peer('embla')],
  [`Swiper Element ${peers.swiper.version}, core alone`, peer('swiper')],
  [`CountUp ${peers.countUp.version}`, peer('countUp')],
  [`FullCalendar ${peers.fullCalendar.version}`, peer('fullCalendar')],
  [`add-to-calendar-button ${peers.addToCalendar.version}`, peer('addToCalendar')],
  [`InstantSearch ${peers.instantSearch.version}, without its client`, peer('instantSearch')],
];

for (const [name, bytes] of rows) {
  console.log(`${name.padEnd(46)}${(bytes / 1024).toFixed(1).padStart(7)} KB`);
}
