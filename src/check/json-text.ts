import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault, Finding, FindingCode } from './finding.js';

/** The text of a feed as JSON, or what keeps it from being JSON. */
export interface JsonText {
  readonly text: string;
  /** Undefined where there is a fault of syntax. */
  readonly json: unknown;
  readonly tree: Node | undefined;
  readonly findings: readonly Finding[];
}

/** Line and column, from 1, of a place in a text. */
export const positionAt = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
};

const syntax = (code: FindingCode, text: string, offset: number, found?: string): Finding => ({
  code,
  severity: 'error',
  path: '',
  position: positionAt(text, offset),
  found: found ?? (text.slice(offset, offset + 20).split('\n')[0] || undefined),
});

const isCsv = (text: string): boolean => {
  const [first = '', second = ''] = text.split(/\r?\n/);
  const marks = [',', ';', '\t'].map((mark) => [
    first.split(mark).length,
    second.split(mark).length,
  ]);
  return (
    !/^[\s\ufeff]*[[{<]/.test(text) && marks.some(([a = 0, b = 0]) => a > 2 && Math.abs(a - b) < 2)
  );
};

/** Recognises text of another format: empty, HTML, CSV. */
const otherFormat = (text: string): Finding | undefined => {
  if (!text.trim()) return syntax('not-json-empty', text, 0);
  if (/^[\s\ufeff]*</.test(text)) return syntax('not-json-html', text, text.indexOf('<'));
  return isCsv(text) ? syntax('not-json-csv', text, 0) : undefined;
};

/** Where the last sign before `offset` that is no white space stands. */
const signBefore = (text: string, offset: number): number => {
  let at = offset - 1;
  while (at > 0 && /\s/.test(text[at] ?? '')) at -= 1;
  return at;
};

/** Maps a parser error to a finding that says what to do. */
const syntaxFinding = ({ error, offset }: ParseError, text: string): Finding => {
  const name = printParseErrorCode(error);
  const before = signBefore(text, offset);
  const isAtEnd = offset >= text.trimEnd().length;
  if (name === 'InvalidCommentToken') return syntax('json-comment', text, offset);
  if (isAtEnd && !/^(PropertyNameExpected|ValueExpected)$/.test(name)) {
    return syntax('json-cut-short', text, Math.min(offset, text.length));
  }
  if (/[\]}]/.test(text[offset] ?? '') && text[before] === ',') {
    return syntax('json-comma-after-last', text, before, text[before]);
  }
  if (/^['‘’“”«]/.test(text.slice(offset))) return syntax('json-quotes', text, offset);
  if (name === 'CommaExpected') return syntax('json-comma-missing', text, before + 1);
  return isAtEnd
    ? syntax('json-cut-short', text, text.length)
    : syntax('json-syntax', text, offset);
};

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

export type { Fault };
