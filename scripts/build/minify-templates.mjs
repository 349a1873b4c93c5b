import { transformSync } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** Whitespace that contains a newline is only for readers of the source: one space of it is kept. */
const collapse = (markup) => markup.replace(/\s*\n\s*/g, ' ');

const minifyCss = (css) =>
  transformSync(css, { loader: 'css', minify: true, target: 'es2022' })
    .code.trim()
    .replaceAll(/--[\w-]+:[^;}"']*|var\([^;}"']*/g, (value) => value.replaceAll(', ', ','));

const minifiers = {
  html: ({ quasi: { quasis } }, code) =>
    quasis.forEach((quasi, index) =>
      code.replaceQuasi(quasi, (markup) => {
        const start = index === 0 ? markup.replace(/^\s*\n\s*/, '') : markup;
        return collapse(index === quasis.length - 1 ? start.replace(/\s*\n\s*$/, '') : start);
      }),
    ),
  svg: (node, code) => minifiers.html(node, code),
  css: (node, code) => {
    if (node.quasi.expressions.length > 0)
      throw new Error('A css template with an expression in it can’t be minified.');
    node.quasi.quasis.forEach((quasi) => code.replaceQuasi(quasi, minifyCss));
  },
};

class Code extends MagicString {
  replaceQuasi(quasi, minify) {
    const { cooked } = quasi.value;
    const text = minify(cooked).replace(/[\\`]|\$(?=\{)/g, '\\$&');
    if (quasi.start < quasi.end && cooked) this.update(quasi.start, quasi.end, text);
  }
}

/** A Rollup plugin: removes whitespace and comments from `html` and `css` templates. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(source, id) {
    if (!id.includes('/src/') || !/\b(?:html|css|svg)\s*`/.test(source)) return null;
    const code = new Code(source);
    walk(this.parse(source), {
      enter(node) {
        if (node.type === 'TaggedTemplateExpression') minifiers[node.tag.name]?.(node, code);
      },
    });
    return { code: code.toString(), map: code.generateMap({ hires: true }) };
  },
});
