/**
 * The rooms of `src/`: which may import which, checked against every import, those of types included.
 * docs/rooms.md explains the same rules.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const isGenerated = (path) => path.includes('/generated/');

/** Lines of a module. The class docs of an element, which list its parts and tokens, are not counted. */
const linesOf = (text) =>
  text
    .replace(/^\/\*\*\n(?: \*.*\n)*? \* @csspart(?:.*\n)*? \*\/$/m, '')
    .trimEnd()
    .split('\n').length;

/** Every module of `src/`: its path, its number of lines, and its imports, static and dynamic. */
const readModule = (path) => {
  const text = readFileSync(path, 'utf8');
  const imports = [];
  const visit = (node) => {
    const isDynamic =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isType = ts.isImportTypeNode(node);
    const specifier = isDynamic
      ? node.arguments[0]
      : isType
        ? node.argument.literal
        : node.moduleSpecifier;
    if (specifier && ts.isStringLiteralLike(specifier)) {
      imports.push({ specifier: specifier.text, isDynamic });
    } else if (isDynamic) imports.push({ specifier: '', isDynamic });
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return { path, lines: linesOf(text), imports };
};

const fileOf = (from, specifier) => {
  const path = join(dirname(from), specifier);
  return [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.d.ts')].find(
    (candidate) => existsSync(candidate) && /\.\w+$/.test(candidate),
  );
};

const modules = readdirSync('src', { recursive: true })
  .map((path) => join('src', path))
  .filter((path) => /\.ts$/.test(path) && !isGenerated(path))
  .sort()
  .map(readModule)
  .map((module) => ({
    ...module,
    edges: module.imports.map(({ specifier, isDynamic }) => ({
      specifier,
      isDynamic,
      to: specifier.startsWith('.') ? fileOf(module.path, specifier) : undefined,
    })),
  }));

/** `src/elements/event-list/card/card.ts` is of the room `elements/event-list`. */
const roomOf = (path) => {
  const [, room, element] = path.split('/');
  if (room === 'index.ts') return 'index';
  return room === 'elements' ? `elements/${element}` : room;
};

/** The import column of docs/rooms.md: each room with the rooms that it may import. */
const mayImport = {
  time: [],
  model: ['time'],
  feed: ['model', 'time'],
  locale: [],
  widget: ['feed', 'model', 'locale', 'time'],
  elements: ['widget', 'feed', 'model', 'locale', 'time'],
  define: ['elements'],
  embed: ['define', 'elements', 'widget', 'check', 'feed', 'locale', 'model', 'time'],
  server: ['elements', 'define', 'widget', 'feed', 'locale', 'model', 'time'],
  check: ['feed', 'model', 'locale', 'time'],
  publisher: ['check', 'embed', 'elements', 'feed', 'model', 'server', 'locale', 'time'],
  index: ['elements', 'widget', 'feed', 'locale', 'model', 'time'],
};

/** The packages that a room may import; what a package imports is not checked. */
const mayImportPackages = {
  time: /^$/,
  model: /^$/,
  feed: /^(ical\.js|node:)/,
  locale: /^(@lit\/localize\/|lit($|\/))/,
};

const kindOf = (room) => room.split('/')[0];

/** Rooms of an element whose code needs no DOM: they import neither Lit nor other features of the element, except such rooms. */
const pureRooms = ['search', 'occurrences', 'format'];

const featureOf = (path) => {
  const [, room, , feature, file] = path.split('/');
  return room === 'elements' && file ? feature : undefined;
};

const assertNone = (found) => assert.deepEqual([...new Set(found)].sort(), []);

const arrows = modules.flatMap(({ path, edges }) =>
  edges.flatMap(({ to }) => (to && !isGenerated(to) ? { from: path, to } : [])),
);

/** Modules that import each other in a circle. */
const circlesIn = (graph) => {
  // Tarjan: strongly connected components.
  const state = new Map();
  const stack = [];
  const circles = [];
  const visit = (path) => {
    const own = { index: state.size, low: state.size, isOpen: true };
    state.set(path, own);
    stack.push(path);
    for (const next of graph.get(path) ?? []) {
      const known = state.get(next);
      if (!known) own.low = Math.min(own.low, visit(next).low);
      else if (known.isOpen) own.low = Math.min(own.low, known.index);
    }
    if (own.low === own.index) {
      const circle = stack.splice(stack.indexOf(path));
      for (const one of circle) state.get(one).isOpen = false;
      if (circle.length > 1 || (graph.get(path) ?? []).includes(path)) circles.push(circle.sort());
    }
    return own;
  };
  for (const path of graph.keys()) if (!state.has(path)) visit(path);
  return circles;
};

describe('the rooms of src/', () => {
  it('import only rooms below them, and no element imports another', () => {
    const upward = arrows.filter(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      return own !== other && !mayImport[kindOf(own)]?.includes(kindOf(other));
    });
    const siblings = arrows.filter(
      ({ from, to }) =>
        kindOf(roomOf(from)) === 'elements' &&
        kindOf(roomOf(to)) === 'elements' &&
        roomOf(from) !== roomOf(to),
    );
    assertNone([...upward, ...siblings].map(({ from, to }) => `${from} → ${to}`));
  });

  it('below widget/ import only the packages allowed to them', () => {
    const strange = modules.flatMap(({ path, edges }) => {
      const allowed = mayImportPackages[roomOf(path)];
      return edges
        .filter(
          ({ specifier }) => allowed && !specifier.startsWith('.') && !allowed.test(specifier),
        )
        .map(({ specifier }) => `${path} → ${specifier}`);
    });
    assertNone(strange);
  });

  it('have no import circle, imports of types included', () => {
    const graph = new Map(modules.map(({ path }) => [path, []]));
    for (const { from, to } of arrows) graph.get(from)?.push(to);
    assertNone(circlesIn(graph).map((circle) => circle.join(' ⇄ ')));
  });

  it('call import() only in lazy.ts, feed/formats/ and where integrity was checked', () => {
    const isPlace = (path) =>
      /\/lazy\.ts$|^src\/feed\/formats\/|^src\/(publisher|server)\//.test(path);
    assertNone(
      modules.flatMap(({ path, edges }) =>
        edges.some(({ isDynamic }) => isDynamic) && !isPlace(path) ? path : [],
      ),
    );
  });

  it('have no file over 200 lines, catalogues and class docs aside', () => {
    const isCatalogue = (path) =>
      /^src\/(embed\/builder\/words|(embed\/builder|check)\/messages)\//.test(path) ||
      /(windows-zones|dialling-plans|country-bounds|town-names)\.ts$|\.d\.ts$/.test(path);
    assertNone(
      modules.flatMap(({ path, lines }) => (lines > 200 && !isCatalogue(path) ? path : [])),
    );
  });
});

describe('the features of an element', () => {
  const inElements = arrows.filter(
    ({ from, to }) => featureOf(from) && roomOf(from) === roomOf(to),
  );

  it('do not import the class of their element, not even its type', () => {
    const classes = inElements.filter(({ to }) => {
      const [, , element, file] = to.split('/');
      return file === `${element}.ts`;
    });
    assertNone(classes.map(({ from, to }) => `${from} → ${to}`));
  });

  it('import neither Lit nor another feature where they need no DOM', () => {
    const isPure = (path) => pureRooms.includes(featureOf(path));
    const others = inElements.filter(({ from, to }) => isPure(from) && !isPure(to));
    const lit = modules.flatMap(({ path, edges }) =>
      isPure(path)
        ? edges
            .filter(
              ({ specifier, to }) => /^lit($|\/)/.test(specifier) || to?.startsWith('src/widget/'),
            )
            .map(({ specifier }) => `${path} → ${specifier}`)
        : [],
    );
    assertNone([...others.map(({ from, to }) => `${from} → ${to}`), ...lit]);
  });
});
