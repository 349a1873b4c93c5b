/** Builds the editors' command line, a package of its own: dist/publisher. */
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

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

/** `wmb prerender` draws elements by the files of the package. Places are looked up by readers alone. */
const builtElements = {
  name: 'built-elements',
  setup({ onResolve }) {
    onResolve({ filter: /\/server\/render-element\.js$/ }, ({ resolveDir }) =>
      resolveDir.startsWith(resolve('src'))
        ? { path: resolve('dist/npm/server/render-element.js') }
        : null,
    );
    onResolve({ filter: /\/generated\/shards\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

mkdirSync('dist/publisher', { recursive: true });
await build({
  entryPoints: { wmb: 'src/publisher/wmb.ts' },
  outdir: 'dist/publisher',
  bundle: true,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  plugins: [builtElements],
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
