/** Every regular expression of src/ takes time that grows as its input does: each is fed its worst. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** What is not given to strangers' text of any length. */
const exceptions = [
  // Reads the tables of the editor who runs it.
  /^src\/publisher\//,
  // Read at most 400 characters.
  /^src\/model\/telephone[-a-z]*\.ts$/,
];

const files = readdirSync('src', { recursive: true })
  .map((path) => join('src', path))
  .filter((path) => path.endsWith('.ts') && !/\/(?:generated|xliff)\/|\.d\.ts$/.test(path))
  .filter((path) => !exceptions.some((exception) => exception.test(path)));

/** The regular expressions that are written out in a file, as `[source, flags]`. */
const expressionsIn = (path) => {
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text);
      found.push([source, flags]);
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
};

/**
 * Pieces that an expression may repeat over: the characters that it names, one of each class that
 * it names, and neighbours of both.
 */
const piecesOf = (source) => {
  const literal = source
    .replace(/\\[pP]\{[^}]*\}/g, '\u0000')
    .replace(/\\u\{?[\da-f]+\}?|\\x[\da-f]{2}/gi, '')
    .replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, '')
    .match(/[\w<>&#;:/@%.,='" -]/g);
  const named = new Set(literal ?? []);
  const classes = {
    d: '1',
    w: 'a',
    s: ' ',
    S: 'a',
    D: 'a',
    W: ' ',
    b: '',
    n: '\n',
    t: '\t',
    r: '\r',
  };
  for (const [, name] of source.matchAll(/\\([dwsSDWntr])/g)) named.add(classes[name]);
  if (/\\p\{|\./.test(source))
    ['a', 'é', '\u0301', '1', ' ', '\ud800'].forEach((one) => named.add(one));
  const words = source.match(/[a-z]{2,}/gi) ?? [];
  return [...new Set([...named, ...words])].filter(Boolean).slice(0, 40);
};

const length = 24_000;

/** Long strings that nearly match: a piece, or two, again and again, and an end that fits or does not. */
const worstOf = function* (source) {
  const pieces = piecesOf(source);
  const ends = ['', '\u0000', '!'];
  const repeated = (piece) => piece.repeat(Math.ceil(length / piece.length));
  for (const piece of pieces) for (const end of ends) yield repeated(piece) + end;
  const prefixes = pieces.slice(0, 12);
  for (const one of prefixes) {
    for (const other of prefixes) {
      yield repeated(one + other);
      yield one + repeated(other) + '\u0000';
    }
  }
  // The beginning of what it looks for, never finished.
  const beginning = source.replace(/^\^/, '').match(/^[\w<&#/ -]+/)?.[0];
  if (beginning) (yield repeated(beginning), yield repeated(`${beginning} `));
};

/** Milliseconds that a linear one takes for 24,000 characters at the very most. */
const longest = 40;

const timeOf = (expression, text) => {
  expression.lastIndex = 0;
  const start = performance.now();
  text.replace(expression, '');
  return performance.now() - start;
};

/** Whether twice the text takes far more than twice the time. Asked again before it is told: the machine may be busy. */
const growsFaster = (expression, text) =>
  [1, 2].every(() => {
    const once = timeOf(expression, text);
    return once > longest && timeOf(expression, text + text) > 3 * once;
  });

describe('the regular expressions of src/', () => {
  for (const path of files) {
    const expressions = expressionsIn(path);
    if (expressions.length === 0) continue;
    it(`${path}: each is linear`, () => {
      const slow = [];
      for (const [source, flags] of expressions) {
        const expression = new RegExp(source, flags);
        for (const text of worstOf(source)) {
          if (growsFaster(expression, text)) {
            slow.push(`/${source}/${flags} at ${JSON.stringify(text.slice(0, 20))}…`);
            break;
          }
        }
      }
      assert.deepEqual(slow, []);
    });
  }
});
