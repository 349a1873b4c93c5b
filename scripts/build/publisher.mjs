/** Builds the editors' command line, a package of its own: dist/publisher. */
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const {
  version,
  license,
  engines,
  devDependencies,
  dependencies: productDependencies,
} = JSON.parse(readFileSync('package.json', 'utf8'));
/** What the command line needs beside its own file. */
const dependencies = Object.fromEntries(
  ['commander', 'papaparse', 'read-excel-file', 'sharp', 'thumbhash'].map((name) => [
    name,
    devDependencies[name] ?? productDependencies[name],
  ]),
);

mkdirSync('dist/publisher', { recursive: true });
await build({
  entryPoints: ['src/publisher/wmb.ts'],
  outfile: 'dist/publisher/wmb.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: Object.keys(dependencies),
  logLevel: 'warning',
});
copyFileSync('dist/npm/feed.schema.json', 'dist/publisher/feed.schema.json');
const manifest = {
  name: 'what-migrants-bring-publisher',
  version,
  description: 'Makes and checks the feed of a campaign of What Migrants Bring.',
  license,
  type: 'module',
  bin: { wmb: './wmb.js' },
  engines: engines ?? { node: '>=20' },
  dependencies,
};
writeFileSync('dist/publisher/package.json', `${JSON.stringify(manifest, null, 2)}\n`);
