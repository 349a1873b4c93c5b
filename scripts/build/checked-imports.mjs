import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** From a room's folder to the module that the loader hands its function to. */
const partsModule = (id) => {
  const [root] = id.split('/src/').slice(0, -1);
  return `${root}/src/embed/parts.ts`;
};

const dynamicImportsOf = (program) => {
  const found = [];
  walk(program, {
    enter(node) {
      if (node.type === 'ImportExpression') found.push(node);
    },
  });
  return found;
};

const [left, right] = ['/*from*/', '/*to*/'];
/** As Rollup writes it: `parts.load(` + left + file + right + perhaps which of its exports + `)`. */
const rendered = /\.load\(\/\*from\*\/('[^']+'|"[^"]+")\/\*to\*\/((?:\.then\([^.]*\.\w+\))?)\)/g;

/**
 * A Rollup plugin for the files for any page: `import('./x.js')` becomes `parts.load('./x-hash.js')`,
 * which the loader hands over, and which imports nothing but what hashes to what was published.
 * A plain `import()` can't carry a hash, and Firefox before 138 ignores that of an import map.
 */
export const checkedImports = () => ({
  name: 'checked-imports',
  transform(source, id) {
    if (!id.includes('/src/') || !source.includes('import(')) return null;
    const imports = dynamicImportsOf(this.parse(source));
    if (imports.length === 0) return null;
    const code = new MagicString(source);
    for (const { start, end } of imports) {
      code.appendLeft(start, 'wmbParts.load(').appendRight(end, ')');
    }
    code.prepend(`import { parts as wmbParts } from ${JSON.stringify(partsModule(id))};\n`);
    return { code: code.toString(), map: code.generateMap({ hires: true }) };
  },
  renderDynamicImport: () => ({ left, right }),
  renderChunk(source) {
    const code = source.replace(rendered, '.load($1)$2');
    if (code.includes(left)) this.error('Rollup no longer writes an import() as it did.');
    return code === source ? null : { code, map: null };
  },
});
