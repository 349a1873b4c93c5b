/** Reads snippets in TypeScript. */
import assert from 'node:assert/strict';
import ts from 'typescript';

/** The nodes of a module of TypeScript with JSX, which must be without fault. */
export const parseTsx = (text) => {
  const file = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  assert.deepEqual(
    file.parseDiagnostics.map(({ messageText }) => messageText),
    [],
  );
  const nodes = [];
  const visit = (node) => (nodes.push(node), node.forEachChild(visit));
  visit(file);
  return nodes;
};
const isCode = (node) =>
  ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
/** What is called in it. */
export const callsIn = (nodes) =>
  nodes.filter(isCode).map(({ expression }) => expression.getText());

/** The component has the element of the plan, its link, and a listener of ours. */
export const assertReact = (text, { choice: { tag, attributes, fallback } }) => {
  const nodes = parseTsx(text);
  assert.deepEqual(callsIn(nodes), ['console.log']);
  const tags = nodes.filter(
    (one) => ts.isJsxOpeningElement(one) || ts.isJsxSelfClosingElement(one),
  );
  const names = tags.map(({ tagName }) => tagName.getText());
  assert.deepEqual(names, [tag, ...(fallback.address ? ['a'] : [])]);
  const valueOf = ({ initializer }) => {
    if (!initializer) return '';
    return (ts.isJsxExpression(initializer) ? initializer.expression : initializer).text;
  };
  const attributesIn = ({ attributes: { properties } }) =>
    Object.fromEntries(properties.map((one) => [one.name.getText(), valueOf(one)]));
  const { 'onwmb-load': listener, ...found } = attributesIn(tags[0]);
  assert.deepEqual([listener, found], [undefined, attributes]);
  if (tags[1]) assert.deepEqual(attributesIn(tags[1]), { href: fallback.address });
  const within = nodes
    .filter(ts.isJsxExpression)
    .filter(({ parent }) => !ts.isJsxAttribute(parent));
  assert.ok(within.every(({ expression }) => ts.isStringLiteral(expression)));
};
