/** Writes the JSON Schema of the feed, from the contract in `src/model/`. */
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withPurposes } from './field-purposes.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** An esbuild plugin: replaces the functions that read values by those that return JSON Schema. */
const words = {
  name: 'words',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:object-schema|schema)\.js$/ }, () => ({
      path: here('json-schema-words.ts'),
    })),
};

/** @returns {Promise<object>} the JSON Schema of a feed. */
export const feedSchema = async () => {
  const { outputFiles } = await build({
    entryPoints: [here('feed-schema.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [words],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { feedSchema: schema } = await import(`data:text/javascript;base64,${code}`);
  return withPurposes(schema);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('dist/npm', { recursive: true });
  writeFileSync('dist/npm/feed.schema.json', `${JSON.stringify(await feedSchema(), null, 2)}\n`);
}
