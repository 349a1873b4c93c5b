/** The regular expressions of the sources: those written out, and those that code makes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** Every module of src/, but for what is generated from translations. */
export const sourceFiles = readdirSync('src', { recursive: true })
  .map((path) => join('src', path))
  .filter((path) => path.endsWith('.ts') && !/\/generated\/|\.d\.ts$/.test(path));

/** What the text of a module writes out, as `[source, flags]`, and how many `RegExp(…)` it has. */
export const expressionsIn = (text) => {
  const written = [];
  let made = 0;
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text);
      written.push([source, flags]);
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') made += 1;
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext, true));
  return { written, made };
};

const key = Symbol.for('expressions made');

/** What a module makes as it loads and while `act` uses it, as `[source, flags]`. */
export const madeIn = async (path, act) => {
  const found = [];
  globalThis[key] = class extends RegExp {
    constructor(source, flags = '') {
      super(source, flags);
      found.push([source, flags]);
    }
  };
  const recording = {
    name: 'recording',
    setup: ({ onLoad }) =>
      onLoad({ filter: new RegExp(`/${path}$`) }, () => ({
        contents: `const RegExp = globalThis[Symbol.for('expressions made')];${readFileSync(path, 'utf8')}`,
        loader: 'ts',
      })),
  };
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['node:*', 'lit', 'esbuild', 'sharp'],
    plugins: [recording],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  await act(await import(`data:text/javascript;base64,${code}`));
  return found;
};
