/** Names that code of ours, or the platform on its behalf, reads from objects which may not have them. */
import { readdirSync, readFileSync } from 'node:fs';
import { walk } from 'estree-walker';
import { parseAst } from 'rollup/parseAst';

const files = readdirSync('dist/cdn').filter((name) =>
  /^(?!frame|places-|finder-map|leaflet).*\.js$/.test(name),
);

const namesRead = ({ type, computed, property, key, operator, left }) => {
  if (type === 'MemberExpression') return [computed ? property.value : property.name];
  if (type === 'Property' && !computed) return [key.name ?? key.value];
  return type === 'BinaryExpression' && operator === 'in' ? [left.value] : [];
};

/** What the built files read: `one.name`, `{ name = 1 } = one`, `'name' in one`. */
const readByUs = new Set();
for (const file of files) {
  walk(parseAst(readFileSync(`dist/cdn/${file}`, 'utf8'), { allowReturnOutsideFunction: true }), {
    enter: (node) => namesRead(node).forEach((name) => readByUs.add(name)),
  });
}

const library = 'node_modules/typescript/lib';

/** What the platform reads from options: the optional members of its dictionaries. */
const readByPlatform = readdirSync(library)
  .filter((name) => /^lib\..*\.d\.ts$/.test(name))
  .flatMap((name) => [...readFileSync(`${library}/${name}`, 'utf8').matchAll(/^\s+(\w+)\?:/gm)])
  .map(([, name]) => name);

/** All of them but those that every object has anyway. */
export const readNames = [...new Set([...readByPlatform, ...readByUs])].filter(
  (name) => typeof name === 'string' && !(name in {}),
);
