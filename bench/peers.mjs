/** What these elements are held against: fetched once, beside the modules, never dependencies. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = join('node_modules', '.cache', 'bench');

const wanted = {
  swiper: ['swiper', '14.4.0', 'swiper-element.min.js'],
  embla: ['embla-carousel', '8.6.0', 'embla-carousel.umd.js'],
  countUp: ['countup.js', '2.10.1', 'dist/countUp.umd.js'],
  fullCalendar: ['fullcalendar', '7.1.0', 'all/global.js'],
  addToCalendar: ['add-to-calendar-button', '2.15.0', 'dist/atcb.js'],
  orama: ['@orama/orama', '3.1.18', 'dist/browser/index.js'],
  instantSearch: ['instantsearch.js', '4.118.1', 'dist/instantsearch.production.min.js'],
};

const pathOf = ([name, , file]) => join(folder, 'node_modules', name, file);

const install = () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const names = Object.values(wanted).map(([name, version]) => `${name}@${version}`);
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', '--prefix', folder, ...flags, ...names], { stdio: 'ignore' });
};

/** @returns {Record<string, { version: string, code: string, path: string }>} */
export const fetchPeers = () => {
  if (!Object.values(wanted).every((peer) => existsSync(pathOf(peer)))) install();
  return Object.fromEntries(
    Object.entries(wanted).map(([key, peer]) => [
      key,
      { version: peer[1], code: readFileSync(pathOf(peer), 'utf8'), path: resolve(pathOf(peer)) },
    ]),
  );
};
