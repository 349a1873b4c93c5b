/** Builds `dist/publisher`: the editors' command line `wmb`, as a package of its own. */
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const {
  name: productName,
  version,
  license,
  engines,
  devDependencies,
  dependencies: productDependencies,
} = JSON.parse(readFileSync('package.json', 'utf8'));
/** The packages that the command line depends on. */
const dependencies = {
  // `wmb preview` and `wmb build --site` copy the script and the builder from it.
  [productName]: version,
  ...Object.fromEntries(
    ['commander', 'papaparse', 'read-excel-file', 'sharp', 'thumbhash'].map((name) => [
      name,
      devDependencies[name] ?? productDependencies[name],
    ]),
  ),
};

/** `wmb prerender` draws elements with the built files of the package. The gazetteer is left out: only readers look places up. */
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

rmSync('dist/publisher', { recursive: true, force: true });
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
copyFileSync('LICENSE', 'dist/publisher/LICENSE');
mkdirSync('dist/publisher/docs', { recursive: true });
copyFileSync('docs/findings.md', 'dist/publisher/docs/findings.md');
copyFileSync('docs/reference/feed.md', 'dist/publisher/docs/feed.md');
/** docs/publishing.md, with links to files of the repository removed: the package does not hold them. */
const readme = readFileSync('docs/publishing.md', 'utf8')
  .replaceAll('](findings.md', '](docs/findings.md')
  .replace(/\]\((?:reference\/)?feed\.md/g, '](docs/feed.md')
  .replace(/\[([^\]]+)\]\((?!docs\/|https?:|#)[^)]*\)/g, '$1');
writeFileSync('dist/publisher/README.md', readme);
const manifest = {
  name: 'what-migrants-bring-publisher',
  version,
  description: 'Makes and checks the feed of a campaign of What Migrants Bring.',
  license,
  type: 'module',
  bin: { wmb: './wmb.js' },
  engines: engines ?? { node: '>=20' },
  keywords: ['feed', 'campaign', 'spreadsheet', 'command line'],
  dependencies,
};
writeFileSync('dist/publisher/package.json', `${JSON.stringify(manifest, null, 2)}\n`);
