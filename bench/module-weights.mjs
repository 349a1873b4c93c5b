/**
 * What each module adds to the files of `dist/cdn`: `node bench/module-weights.mjs [file]`, with the
 * name of a file (`shared`) to list its modules. Each module, and each room, is minified and compressed
 * alone, so the sum is larger than the file. docs/bytes.md has the table.
 */
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import configurations from '../rollup.config.mjs';

const [, elements] = configurations;
const [, , wanted] = process.argv;
const firstFiles = ['shared', ...Object.keys(elements.input)];

const minified = async (code) =>
  (await minify(code, { module: true, ecma: 2022, compress: { unused: false, toplevel: false } }))
    .code;

const pathOf = (id) =>
  id.replace(/^.*\/(?:src|node_modules)\//, '').replace(/^lit-(?:html|element)\//, 'lit/');

/** `widget/styles/base.styles.ts` → `widget`; a package by its name. */
const roomOf = (id) => {
  if (/node_modules\/(?:lit|@lit\/reactive)/.test(id)) return 'Lit';
  const [room, feature, file] = pathOf(id)
    .replace(/^elements\/[^/]+\//, '')
    .split('/');
  if (id.includes('/elements/')) return feature ? `${room}/` : 'class and its styles';
  return file || feature ? `${room}/` : room;
};

const kilobytes = (code) => (gzipSync(code, { level: 9 }).length / 1024).toFixed(2).padStart(6);

const print = (title, groups) => {
  console.log(`\n${title}`);
  const rows = [...groups].map(([name, code]) => [kilobytes(code), name]);
  rows.sort(([one], [other]) => Number(other) - Number(one));
  for (const [size, name] of rows) console.log(`${size} KB  ${name}`);
};

const bundle = await rollup({ ...elements, onwarn() {} });
const { output } = await bundle.generate({ ...elements.output, plugins: [] });
for (const { type, fileName, modules } of output) {
  const name = fileName.replace(/\.js$/, '');
  if (type !== 'chunk' || !(wanted ? [wanted] : firstFiles).includes(name)) continue;
  const groups = new Map();
  for (const [id, { code }] of Object.entries(modules)) {
    const key = wanted ? pathOf(id) : roomOf(id);
    if (code) groups.set(key, (groups.get(key) ?? '') + (await minified(code)));
  }
  print(fileName, groups);
}
