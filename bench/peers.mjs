/** What these elements are held against: fetched once, beside the modules, never dependencies. */
import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = join('node_modules', '.cache', 'bench');

const wanted = {
  swiper: ['swiper', '14.4.0', 'swiper-element.min.js'],
  embla: ['embla-carousel', '8.6.0', 'embla-carousel.umd.js'],
  splide: ['@splidejs/splide', '4.1.4', 'dist/js/splide.min.js'],
  countUp: ['countup.js', '2.10.1', 'dist/countUp.umd.js'],
  numberFlow: ['number-flow', '0.6.2', 'dist/index.mjs'],
  fullCalendar: ['fullcalendar', '7.1.0', 'all/global.js'],
  addToCalendar: ['add-to-calendar-button', '2.15.0', 'dist/atcb.js'],
  orama: ['@orama/orama', '3.1.18', 'dist/browser/index.js'],
  instantSearch: ['instantsearch.js', '4.118.1', 'dist/instantsearch.production.min.js'],
  // No peer: it tells how fast this machine is, and judges the site. 13 wants a newer Node.
  lighthouse: ['lighthouse', '12.8.2', 'core/index.js'],
};

const pathOf = ([name, , file]) => join(folder, 'node_modules', name, file);

const install = () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const names = Object.values(wanted).map(([name, version]) => `${name}@${version}`);
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', '--prefix', folder, ...flags, ...names], { stdio: 'ignore' });
};

/** As a classic script, where a package has modules alone. */
const asScript = (path) =>
  buildSync({ entryPoints: [path], bundle: true, minify: true, format: 'iife', write: false })
    .outputFiles[0].text;

const codeOf = (path) => (path.endsWith('.mjs') ? asScript(path) : readFileSync(path, 'utf8'));

/** @returns {Record<string, { package: string, version: string, code: string, path: string }>} */
export const fetchPeers = () => {
  if (!Object.values(wanted).every((peer) => existsSync(pathOf(peer)))) install();
  return Object.fromEntries(
    Object.entries(wanted).map(([key, peer]) => [
      key,
      {
        package: peer[0],
        version: peer[1],
        code: codeOf(pathOf(peer)),
        path: resolve(pathOf(peer)),
      },
    ]),
  );
};
