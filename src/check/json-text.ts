import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Fault, Finding } from './finding.js';
import { otherFormat, positionAt, syntaxFinding } from './json-syntax.js';

/** The text of a feed as JSON, or what keeps it from being JSON. */
export interface JsonText {
  readonly text: string;
  /** Undefined where there is a fault of syntax. */
  readonly json: unknown;
  readonly tree: Node | undefined;
  readonly findings: readonly Finding[];
}

/** Duplicate keys of one object: only the last is read. */
const repeatedKeys = (node: Node | undefined, text: string, path = ''): Finding[] => {
  if (!node?.children) return [];
  if (node.type === 'array') {
    return node.children.flatMap((child, index) => repeatedKeys(child, text, `${path}[${index}]`));
  }
  const seen = new Set<string>();
  return node.children.flatMap(({ children = [], offset }) => {
    const [key, value] = children;
    const name = String(key?.value);
    const at = path ? `${path}.${name}` : name;
    const within = repeatedKeys(value, text, at);
    if (!seen.has(name)) {
      seen.add(name);
      return within;
    }
    const position = positionAt(text, offset);
    return [
      { code: 'json-repeated-key', severity: 'warning', path: at, position, found: name } as const,
      ...within,
    ];
  });
};

/** Parses JSON. Only the first syntax error is reported: later ones mostly follow from it. */
export const readJsonText = (text: string): JsonText => {
  const other = otherFormat(text);
  if (other) return { text, json: undefined, tree: undefined, findings: [other] };
  const bare = text.replace(/^\ufeff/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(bare, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) {
    return { text: bare, json: undefined, tree, findings: [syntaxFinding(first, bare)] };
  }
  return {
    text: bare,
    json: JSON.parse(bare) as unknown,
    tree,
    findings: repeatedKeys(tree, bare),
  };
};

/** `stories[3].image.src` as `['stories', 3, 'image', 'src']`. */
export const segmentsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([segment, index]) =>
    index === undefined ? segment : Number(index),
  );

/** The node at a path, or the nearest one around it: a field that is missing has none. */
export const nodeAt = (tree: Node | undefined, path: string): Node | undefined => {
  let node = tree;
  for (const segment of segmentsOf(path)) {
    const next: Node | undefined =
      typeof segment === 'number'
        ? node?.children?.[segment]
        : node?.children?.find(({ children }) => children?.[0]?.value === segment)?.children?.[1];
    if (!next) return node;
    node = next;
  }
  return node;
};

export { positionAt };
export type { Fault };
