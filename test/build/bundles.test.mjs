/** Bundles of the package, made with the bundlers' defaults. */
import nodeResolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';

const byEsbuild = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
};

const byRollup = async (contents) => {
  const entry = `${process.cwd()}/entry.js`;
  const given = {
    name: 'given',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? contents : null),
  };
  const bundle = await rollup({
    input: entry,
    plugins: [given, nodeResolve()],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
};

for (const [name, bundle] of Object.entries({ esbuild: byEsbuild, Rollup: byRollup })) {
  describe(`a single file by ${name}`, () => {
    it('has the finder, and fetches the places of the Earth by their address', async () => {
      const code = await bundle("import 'what-migrants-bring/organisation-finder.js';");
      assert.match(code, /wmb-organisation-finder/);
      assert.match(code, /new URL\(["']\.\/places\/FR\.txt["'], import\.meta\.url\)/);
      assert.ok(code.length < 2e6, `${code.length} characters`);
      assert.doesNotMatch(code, /Clermont-Ferrand/);
    });

    it('keeps the loader where it is imported for what it does', async () => {
      const code = await bundle("import 'what-migrants-bring/cdn/embed.js';");
      assert.match(code, /wmb-story-carousel/);
    });
  });
}

describe('the places of the Earth', () => {
  it('stand beside the module that names them, as many as it names', async () => {
    const { shards } = await import('../../dist/npm/places.js');
    const names = Object.keys(shards).map((name) => `${name}.txt`);
    assert.ok(names.length > 50);
    assert.deepEqual(readdirSync('dist/npm/places').sort(), names.sort());
    assert.ok(names.every((name) => existsSync(`dist/npm/places/${name}`)));
  });
});
