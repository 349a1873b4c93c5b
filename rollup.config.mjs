import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { readFileSync } from 'node:fs';
import { bareOptions } from './scripts/build/bare-options.mjs';
import { chunkGraph } from './scripts/build/chunk-graph.mjs';
import { fileOf, linkedChunks } from './scripts/build/linked-chunks.mjs';
import { record } from './scripts/build/file-records.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { ownGlobals } from './scripts/build/own-globals.mjs';
import { notices } from './scripts/build/notices.mjs';
import { fileNameOf, placesByAddress } from './scripts/build/places-by-address.mjs';
import { pages } from './scripts/build/pages.mjs';
import { litForAnyPage } from './scripts/build/lit-for-any-page.mjs';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = ['story-carousel', 'statistics-counter', 'event-list', 'organisation-finder'];
const { table, collect, provide } = linkedChunks(version);
const pageFiles = {};

const toJavaScript = () => typescript({ include: ['src/**/*.ts'], noEmit: false });
const minify = () =>
  terser({
    ecma: 2022,
    compress: { passes: 3, pure_getters: true, hoist_props: true },
    format: { comments: false },
  });

/** Generated catalogues import `str` from the whole of @lit/localize, which would add two files for each language. */
const onlyTagOfMessages = {
  name: 'only-tag-of-messages',
  resolveId(id, importer) {
    return id === '@lit/localize' ? this.resolve(`${id}/internal/str-tag.js`, importer) : null;
  },
};

/** For bundlers: one module for each source file; `lit` and the other dependencies are left to the site. */
const npm = {
  input: {
    index: 'src/index.ts',
    'server/render-element': 'src/server/render-element.ts',
    ...Object.fromEntries(
      [...elements, 'all', 'react-server'].map((name) => [
        `define/${name}`,
        `src/define/${name}.ts`,
      ]),
    ),
  },
  external: [
    ...[...Object.keys(dependencies), '@lit-labs/ssr'].map((name) => new RegExp(`^${name}(?:/|$)`)),
    /^node:/,
  ],
  plugins: [placesByAddress(), toJavaScript(), minifyTemplates()],
  output: {
    dir: 'dist/npm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: fileNameOf,
    sourcemap: true,
  },
};

/** For any page: the code of the elements, in files whose names hold a hash of their content. */
const chunks = {
  preserveEntrySignatures: 'allow-extension',
  input: Object.fromEntries(elements.map((name) => [name, `src/embed/entries/${name}.ts`])),
  plugins: [
    onlyTagOfMessages,
    nodeResolve({ exportConditions: ['production'] }),
    toJavaScript(),
    minifyTemplates(),
    litForAnyPage('litPolicy'),
    notices(),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'system',
    // linkedChunks adds the hash: it is known only once a file is linked.
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: chunkGraph(),
    minifyInternalExports: true,
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    plugins: [ownGlobals(), bareOptions(), minify(), collect],
  },
};

/** Writes `manifest.json`: every file with its hash and size, and the files that each element needs first. */
const manifest = () => ({
  name: 'manifest',
  generateBundle(_options, bundle) {
    const files = { 'embed.js': record(bundle['embed.js'].code), ...table.files, ...pageFiles };
    const elements = Object.fromEntries(
      Object.entries(table.elements).map(([tag, chunks]) => [
        tag,
        chunks.map((chunk) => [fileOf(chunk), chunk[1]]),
      ]),
    );
    const source = `${JSON.stringify({ version, elements, files }, null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
  },
});

/**
 * Keeps the loader's names off the page by a block, which takes fewer bytes than a function. If the page
 * has replaced a built-in that the loader needs (`function Map() {}`), every element keeps its fallback.
 */
const asBlock = {
  name: 'as-block',
  renderChunk: (code) => code.replace(/^!function\(\)/, 'try').replace(/\(\);\n?$/, 'catch{}\n'),
};

/** For any page: the script that partners paste. */
const loader = {
  input: { embed: 'src/embed/embed.ts' },
  plugins: [provide, nodeResolve(), toJavaScript()],
  output: {
    dir: 'dist/cdn',
    format: 'iife',
    strict: false,
    entryFileNames: '[name].js',
    plugins: [ownGlobals(), bareOptions(), minify(), asBlock, manifest()],
  },
};

// The loader comes last, because its manifest lists all other files.
export default [npm, chunks, ...pages({ version, files: pageFiles, minify }), loader];
