import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/**
 * Names of properties that only code of this bundle says: none is public, none is exported, none is a word of the
 * platform, of a feed, or of a file that is fetched. A minifier can't tell, and so leaves them long.
 * `test/build/short-names.test.mjs` holds each to it.
 */
export const names = [
  // Lit's.
  'elementProperties',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'finalizeStyles',
  'elementStyles',
  'createProperty',
  'shadowRootOptions',
  'createRenderRoot',
  'isUpdatePending',
  'noAccessor',
  'hasChanged',
  'fromAttribute',
  'scheduleUpdate',
  'performUpdate',
  'enableUpdating',
  'creationScope',
  'renderOptions',
  'renderBefore',
  '_$litType$',
  '_$litDirective$',
  '_$litPart$',
  '_$litElement$',
  // Ours.
  'feedLanguage',
  'feedSettled',
  'giveUp',
  'isReady',
  'itemHeadingLevel',
  'messageLanguage',
  'renderEmpty',
  'renderItems',
  'renderSkeleton',
];

const short = new Map(names.map((name, index) => [name, `$${index.toString(36)}`]));

const isKeyed = /^(?:Property|MethodDefinition|PropertyDefinition)$/;

/** Whether an identifier is the name of a property. */
const isName = (node, parent) =>
  !parent.computed &&
  !parent.shorthand &&
  ((parent.type === 'MemberExpression' && parent.property === node) ||
    (isKeyed.test(parent.type) && parent.key === node));

/** What stands in a node's place; undefined where it may stay. */
const shortened = (node, parent) => {
  // Lit says some as strings too.
  if (node.type === 'Literal' && short.has(node.value)) return `'${short.get(node.value)}'`;
  return node.type === 'Identifier' && isName(node, parent) ? short.get(node.name) : undefined;
};

/** A Rollup plugin, for before the minifier: says those names in two or three characters. */
export const shortNames = () => ({
  name: 'short-names',
  renderChunk(source) {
    const code = new MagicString(source);
    walk(this.parse(source), {
      enter(node, parent) {
        const put = shortened(node, parent);
        if (put) code.update(node.start, node.end, put);
        else if (node.shorthand && short.has(node.key.name)) {
          code.appendLeft(node.start, `${short.get(node.key.name)}: `);
        }
      },
    });
    return { code: code.toString(), map: code.generateMap({ hires: true }) };
  },
});
