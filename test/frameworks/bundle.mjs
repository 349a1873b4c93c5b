/** Builds the pages of frameworks with esbuild and each framework's own compiler. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspace } from './workspace.mjs';

const from = createRequire(join(workspace, 'package.json'));

const svelte = {
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { compile } = from('svelte/compiler');
      const { js } = compile(readFileSync(path, 'utf8'), { generate: 'client', css: 'injected' });
      return { contents: js.code };
    }),
};

const vue = {
  name: 'vue',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { parse, compileScript } = from('vue/compiler-sfc');
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const isCustomElement = (tag) => tag.startsWith('wmb-');
      const { content } = compileScript(descriptor, {
        id: 'page',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'ts' };
    }),
};

/** @returns {Promise<string>} the script of a page: `react/page.tsx`, say. */
export const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [join(workspace, entry)],
    absWorkingDir: workspace,
    nodePaths: [join(workspace, 'node_modules')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false' },
    plugins: [svelte, vue],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
};
