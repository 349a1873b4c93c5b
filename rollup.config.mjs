import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { readFileSync } from 'node:fs';
import { printSizes, sizeRows } from './scripts/build/budgets.mjs';
import { checkedImports } from './scripts/build/checked-imports.mjs';
import { chunkTable } from './scripts/build/chunk-table.mjs';
import { record } from './scripts/build/manifest.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { notices } from './scripts/build/notices.mjs';
import { pages } from './scripts/build/pages.mjs';
import { litForAnyPage } from './scripts/build/lit-for-any-page.mjs';
import { shortNames } from './scripts/build/short-names.mjs';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = ['story-carousel', 'statistics-counter', 'event-list', 'organisation-finder'];
const { table, collect, provide } = chunkTable(version);
const pageFiles = {};

const toJavaScript = () => typescript({ include: ['src/**/*.ts'], noEmit: false });
const minify = () =>
  terser({
    ecma: 2022,
    compress: { passes: 3, pure_getters: true, hoist_props: true },
    format: { comments: false },
  });

/** Shared rooms, but not every page needs these: a language, a failure, one section, what only some draw. */
const notEverywhere =
  /\/(?:generated|recurrence|formats\/.*)\/|\/(?:controls\.styles|story|statistic|event|organisation|picture|custom-properties|normalise|keyed-list|day-end-controller)\.ts$/;

/** What every element needs before it can show anything, Lit and all: one file. */
const shared = (id) =>
  /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\/(?!.*directive)/.test(id) ||
  /\/node_modules\/@lit\/localize\/internal\/(?:str-tag|default-msg)/.test(id) ||
  id.endsWith('/src/embed/parts.ts') ||
  (/\/src\/(?:feed|model|time|locale|widget)\//.test(id) && !notEverywhere.test(id));

/** Stories are read by the carousel, and by figures that name one: they ask the carousel's chunk. */
const chunkOf = (id) => {
  if (shared(id)) return 'shared';
  return /model\/story\.ts$|entries\/story-carousel\.ts$/.test(id) ? 'story-carousel' : undefined;
};

/** For bundlers: one module a source file, `lit` and the other dependencies left to the site. */
const npm = {
  input: {
    index: 'src/index.ts',
    ...Object.fromEntries(
      [...elements, 'all'].map((name) => [`define/${name}`, `src/define/${name}.ts`]),
    ),
  },
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`)),
  plugins: [toJavaScript(), minifyTemplates()],
  output: {
    dir: 'dist/npm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
};

/** For any page: the elements, hashed by content. */
const chunks = {
  preserveEntrySignatures: 'allow-extension',
  input: Object.fromEntries(elements.map((name) => [name, `src/embed/entries/${name}.ts`])),
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    toJavaScript(),
    minifyTemplates(),
    litForAnyPage('what-migrants-bring'),
    checkedImports(),
    collect,
    notices(),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: chunkOf,
    minifyInternalExports: true,
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    plugins: [shortNames(), minify()],
  },
};

/** Writes what every file must hash to and weighs, and fails a build that weighs too much. */
const manifest = () => {
  let loaderRecord;
  return {
    name: 'manifest',
    generateBundle(_options, bundle) {
      loaderRecord = record(bundle['embed.js'].code);
      const files = { 'embed.js': loaderRecord, ...table.files, ...pageFiles };
      const source = `${JSON.stringify({ version, elements: table.elements, files }, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
    },
    writeBundle() {
      // What is broken on purpose may weigh more: see test/guards/prove.mjs.
      if (!printSizes(sizeRows(table, loaderRecord.gzip)) && !process.env.WMB_ANY_SIZE)
        this.error('The build is above its budget of bytes.');
    },
  };
};

/** Keeps names off the page by a block, which takes fewer bytes than a function. */
const asBlock = {
  name: 'as-block',
  renderChunk: (code) => code.replace(/^!function\(\)/, '').replace(/\(\);\n?$/, '\n'),
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
    plugins: [minify(), asBlock, manifest()],
  },
};

// The loader comes last: its manifest lists all.
export default [npm, chunks, ...pages({ version, files: pageFiles, minify }), loader];
