import { walk } from 'estree-walker';
import globals from 'globals';
import MagicString from 'magic-string';

/** Names that no script of a page can take: https://webidl.spec.whatwg.org/#LegacyUnforgeable. */
const unforgeable = ['window', 'document', 'location', 'top', 'undefined', 'NaN', 'Infinity'];
const platform = new Set(
  [...Object.keys(globals.builtin), ...Object.keys(globals.browser)].filter(
    (name) => !unforgeable.includes(name),
  ),
);

/** What changes while a page is shown is read from `window` each time. */
const changing = ['innerHeight', 'innerWidth', 'scrollX', 'scrollY', 'devicePixelRatio'];

/** What pages call their own address, mostly by `var`, which takes it from `window` too: by its other name. */
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

/** What a function declares for the whole of its body. Rollup gives none of it the name of a global that is used. */
const declaredIn = ({ params, body }) => {
  const names = params.flatMap((one) => [...namesIn(one)]);
  for (const { type, id, declarations = [] } of body.body) {
    if (/^(?:Function|Class)Declaration$/.test(type)) names.push(id.name);
    declarations.forEach((one) => names.push(...namesIn(one.id)));
  }
  return names;
};

/** The function around all of a chunk: of `System.register([…], function)`, or of `(function () {…})()`. */
const functionAround = ({ body: [{ expression }] }) =>
  expression.arguments.length > 1 ? expression.arguments[1] : expression.callee;

/**
 * A Rollup plugin: takes what a chunk uses of the platform from `window`, once, as it begins. A page's
 * script may hide it by a name of its own, `const URL = '/api'`, which is no property of `window`.
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
