import { walk } from 'estree-walker';
import globals from 'globals';
import MagicString from 'magic-string';

/** Names that no script of a page can redefine: https://webidl.spec.whatwg.org/#LegacyUnforgeable. */
const unforgeable = ['window', 'document', 'location', 'top', 'undefined', 'NaN', 'Infinity'];
const platform = new Set(
  [...Object.keys(globals.builtin), ...Object.keys(globals.browser)].filter(
    (name) => !unforgeable.includes(name),
  ),
);

/** Values that change while a page is open: these are read from `window` each time. */
const changing = ['innerHeight', 'innerWidth', 'scrollX', 'scrollY', 'devicePixelRatio'];

/** Pages often write `var URL = …`, which replaces `window.URL`: it is read by its other name. */
const taking = (name) => (name === 'URL' ? 'webkitURL: URL' : name);

/** Whether an identifier stands for a value, and not for the name of a property. */
const isValue = (node, parent) => {
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) {
    return parent.value === node || parent.computed;
  }
  return true;
};

const namesIn = (pattern) => {
  const names = new Set();
  walk(pattern, {
    enter(node, parent) {
      if (node.type === 'Identifier' && (!parent || isValue(node, parent))) names.add(node.name);
    },
  });
  return names;
};

/** The names that a function declares for its whole body. Rollup gives none of them the name of a global that is used. */
const declaredIn = ({ params, body }) => {
  const names = params.flatMap((one) => [...namesIn(one)]);
  for (const { type, id, declarations = [] } of body.body) {
    if (/^(?:Function|Class)Declaration$/.test(type)) names.push(id.name);
    declarations.forEach((one) => names.push(...namesIn(one.id)));
  }
  return names;
};

/** The function around the code of a chunk: that of `System.register([…], function)`, or `(function () {…})()`. */
const functionAround = ({ body: [{ expression }] }) =>
  expression.arguments.length > 1 ? expression.arguments[1] : expression.callee;

/**
 * A Rollup plugin: a chunk reads the globals that it uses from `window` once, when it starts. A page's
 * script may hide a global by a declaration such as `const URL = '/api'`, which is no property of `window`.
 */
export const ownGlobals = () => ({
  name: 'own-globals',
  renderChunk(code) {
    const around = functionAround(this.parse(code));
    const declared = new Set(declaredIn(around));
    const used = [...namesIn(around.body)].filter(
      (name) => platform.has(name) && !declared.has(name),
    );
    const wrong = used.find((name) => changing.includes(name));
    if (wrong) this.error(`${wrong} changes: read window.${wrong}.`);
    if (used.length === 0) return null;
    const first = around.body.body.find(({ directive }) => !directive);
    const own = `const { ${used.sort().map(taking).join(', ')} } = window;\n`;
    return { code: new MagicString(code).appendLeft(first.start, own).toString(), map: null };
  },
});
