import { walk } from 'estree-walker';
import globals from 'globals';
import MagicString from 'magic-string';

/**
 * Constructors whose options have only names that we give, or that take any value. All others of the
 * platform throw when an option that a page has put on `Object.prototype` is of the wrong kind.
 */
const takingAnything = ['CustomEvent', 'Event', 'Map', 'Set'];

/** Methods and functions of the platform that read options of the wrong kind, and throw. */
const methods = /^(?:addEventListener|animate|attachShadow|defineProperty|observe|scrollIntoView)$/;

const isOfPlatform = (name) =>
  (name in globals.builtin || name in globals.browser) && !takingAnything.includes(name);

/** Whether a call hands its arguments to the platform. */
const isPlatformCall = ({ type, callee }) => {
  const name = callee?.property?.name ?? callee?.name;
  if (type === 'CallExpression') return methods.test(name);
  if (type !== 'NewExpression') return false;
  return callee.object ? callee.object.name === 'Intl' : isOfPlatform(name);
};

/** Whether it is a literal with a prototype. Rollup writes the exports of a module without one. */
const hasPrototype = ({ type, properties: [first] = [] }) =>
  type === 'ObjectExpression' && first !== undefined && first.key?.name !== '__proto__';

/**
 * A Rollup plugin: options that are handed to the platform have no prototype, so that it reads none
 * that a page has put on `Object.prototype` (`signal`, `root`, `mode`).
 */
export const bareOptions = () => ({
  name: 'bare-options',
  renderChunk(code) {
    const text = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (!isPlatformCall(node)) return;
        for (const { start } of node.arguments.filter(hasPrototype)) {
          text.appendLeft(start + 1, ' __proto__: null,');
        }
      },
    });
    return text.hasChanged() ? { code: text.toString(), map: null } : null;
  },
});
