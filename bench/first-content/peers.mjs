/** The carousels that this one is held against: fetched once, beside the modules, never dependencies. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('node_modules', '.cache', 'bench');

const wanted = {
  embla: { name: 'embla-carousel', version: '8.6.0', file: 'embla-carousel.umd.js' },
  swiper: { name: 'swiper', version: '14.4.0', file: 'swiper-element.min.js' },
};

const install = () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const names = Object.values(wanted).map(({ name, version }) => `${name}@${version}`);
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', '--prefix', folder, ...flags, ...names], { stdio: 'ignore' });
};

/** @returns {Record<string, { version: string, code: string }>} */
export const fetchPeers = () => {
  const pathOf = ({ name, file }) => join(folder, 'node_modules', name, file);
  if (!Object.values(wanted).every((peer) => existsSync(pathOf(peer)))) install();
  return Object.fromEntries(
    Object.entries(wanted).map(([key, peer]) => [
      key,
      { version: peer.version, code: readFileSync(pathOf(peer), 'utf8') },
    ]),
  );
};
