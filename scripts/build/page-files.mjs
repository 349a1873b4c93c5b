import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { integrityOf, record } from './file-records.mjs';

/** A Rollup plugin: removes types from TypeScript. The build has checked them before. */
export const withoutTypes = () => ({
  name: 'without-types',
  resolveId(source, importer) {
    const isOurs = importer?.includes('/src/') && /^\.{1,2}\/.*\.js$/.test(source);
    return isOurs ? this.resolve(source.replace(/\.js$/, '.ts'), importer) : null;
  },
  async transform(source, id) {
    if (!id.endsWith('.ts')) return null;
    const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
    return { code, map: null };
  },
});

/**
 * A Rollup plugin: writes an HTML page beside its script, in which `{{script}}`, `{{style}}` and
 * their `{{integrity}}` stand for what was built.
 */
export const page = ({ template, fileName, style, values = {} }) => ({
  name: 'page',
  buildStart() {
    for (const file of [template, style].filter(Boolean)) this.addWatchFile(file);
  },
  async generateBundle(_options, bundle) {
    const script = Object.values(bundle).find(({ isEntry }) => isEntry);
    const all = {
      ...values,
      script: basename(script.fileName),
      integrity: integrityOf(script.code),
    };
    if (style) {
      const source = readFileSync(style, 'utf8');
      const { code } = await transform(source, { loader: 'css', minify: true, target: 'es2022' });
      const name = basename(style);
      const id = this.emitFile({ type: 'asset', name, source: code });
      all.style = basename(this.getFileName(id));
    }
    const html = readFileSync(template, 'utf8');
    const source = html.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => all[name]);
    this.emitFile({ type: 'asset', fileName, source });
  },
});

/** A Rollup plugin: adds the files that a build wrote to the manifest. */
export const listed = (files) => ({
  name: 'listed',
  writeBundle(_options, bundle) {
    for (const { fileName, code, source } of Object.values(bundle)) {
      files[fileName] = record(code ?? source);
    }
  },
});
