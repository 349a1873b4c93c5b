/** Builds the pages of `dist/cdn`: frames, and the builder of snippets. */
import nodeResolve from '@rollup/plugin-node-resolve';
import { litForAnyPage, ownPolicy } from './lit-for-any-page.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { ownGlobals } from './own-globals.mjs';
import { feedSchema } from './json-schema.mjs';
import { offer } from './offer.mjs';
import { listed, page, withoutTypes } from './page-files.mjs';

/** One script, built into one file of dist/cdn. */
const script = (
  name,
  input,
  { version, files, minify, entry = '[name]-[hash].js', plugins = [] },
) => ({
  input: { [name]: input },
  plugins: [
    offer(version, { words: name.startsWith('builder') }),
    nodeResolve({ exportConditions: ['production'] }),
    withoutTypes(),
    minifyTemplates(),
    litForAnyPage(ownPolicy),
    ...plugins,
  ],
  output: {
    dir: 'dist/cdn',
    format: entry.includes('hash') ? 'es' : 'iife',
    entryFileNames: entry,
    assetFileNames: `${name.includes('/') ? `${name.split('/')[0]}/` : ''}[name]-[hash][extname]`,
    inlineDynamicImports: true,
    plugins: [...(entry.includes('hash') ? [] : [ownGlobals()]), minify(), listed(files)],
  },
});

/** A Rollup plugin: writes the JSON Schema of a feed beside the script, for text editors and the builder. */
const schema = () => ({
  name: 'schema',
  async generateBundle() {
    const source = `${JSON.stringify(await feedSchema())}\n`;
    this.emitFile({ type: 'asset', fileName: 'feed.schema.json', source });
  },
});

/**
 * The builds of the pages. What they write is added to `files`, for the manifest.
 *
 * @param {{ version: string, files: Record<string, object>, minify: () => import('rollup').Plugin }} options
 */
export const pages = (options) => [
  script('frame', 'src/embed/frame/frame.ts', {
    ...options,
    plugins: [page({ template: 'src/embed/frame/frame.html', fileName: 'frame.html' })],
  }),
  script('builder/builder', 'src/embed/builder/main.ts', {
    ...options,
    plugins: [
      page({
        template: 'src/embed/builder/builder.html',
        fileName: 'builder/index.html',
        style: 'src/embed/builder/builder.css',
      }),
      page({
        template: 'src/embed/builder/preview.html',
        fileName: 'builder/preview.html',
        style: 'src/embed/builder/builder.css',
      }),
      schema(),
    ],
  }),
  script('frames', 'src/embed/frame/frames.ts', { ...options, entry: '[name].js' }),
];
