/** Builds the editors' command line, a package of its own: dist/publisher. */
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const { version, license, engines } = JSON.parse(readFileSync('package.json', 'utf8'));

mkdirSync('dist/publisher', { recursive: true });
await build({
  entryPoints: ['src/publisher/wmb.ts'],
  outfile: 'dist/publisher/wmb.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['commander'],
  logLevel: 'warning',
});
copyFileSync('dist/npm/feed.schema.json', 'dist/publisher/feed.schema.json');
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = {
  name: 'what-migrants-bring-publisher',
  version,
  description: 'Checks the feed of a campaign of What Migrants Bring before it is published.',
  license,
  type: 'module',
  bin: { wmb: './wmb.js' },
  engines: engines ?? { node: '>=20' },
  dependencies: { commander: devDependencies.commander },
};
writeFileSync('dist/publisher/package.json', `${JSON.stringify(manifest, null, 2)}\n`);
