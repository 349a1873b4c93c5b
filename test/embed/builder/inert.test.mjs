/** Whatever is typed or stands in the builder's address: its snippets hold the element and nothing else. */
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { parse, parseFragment } from 'parse5';
import ts from 'typescript';

const source = `
export { readChoice } from './src/embed/configuration/configuration.ts';
export { soundChoice } from './src/embed/builder/plan-of.ts';
export { snippetsOf } from './src/embed/builder/snippets/snippets.ts';`;
const { outputFiles } = await build({
  stdin: { contents: source, resolveDir: '.' },
  bundle: true,
  write: false,
  format: 'esm',
});
// The worst of engines: one that takes anything for a colour.
globalThis.CSS = { supports: () => true };
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { readChoice, snippetsOf, soundChoice } = await import(`data:text/javascript;base64,${code}`);

const tag = 'wmb-event-list';
const attributeNames = ['feed', 'heading', 'lang', 'limit'];
const tokenNames = ['--wmb-color-accent', '--wmb-font-family', '--wmb-radius'];
const offer = {
  version: '1.2.3',
  languages: ['en'],
  elements: [
    {
      tag,
      className: 'EventList',
      attributes: attributeNames.map((name) => ({ name })),
      tokens: tokenNames.map((name) => ({ name })),
      events: [],
    },
  ],
};

const planOf = (choice) => ({
  choice,
  release: {
    version: '1.2.3',
    pinned: 'https://cdn.example/v/1.2.3/',
    following: 'https://cdn.example/v/1/',
    manifest: { elements: { [tag]: [['event-list-12345678.js', 'sha256-x']] }, files: {} },
  },
  className: 'EventList',
  pin: true,
  hint: true,
  reserved: [{ width: 360, height: 900 }],
});

/** Endings and beginnings of every language that a snippet is written in. */
const breakouts = [
  '</style><script>globalThis.PWNED=1</script>',
  'var(--a,</style><script>globalThis.PWNED=1</script>)',
  'red}*{background:url(//elsewhere.example)',
  'red;}</style>',
  'red/*',
  '*/ alert(1) /*',
  'var(--a',
  '"red',
  "'; alert(1); '",
  '`; alert(1); `',
  '${alert(1)}',
  '{{ alert(1) }}',
  '{alert(1)}',
  '@if (true) { x }',
  '" onload="alert(1)',
  '"><img src=x onerror=alert(1)>',
  '--><script>alert(1)</script><!--',
  'javascript:alert(1)',
  '\\3c/style\\3e',
  '&quot; onload=&quot;alert(1)',
  '\n{alert(1)}\n',
  '\u2028alert(1)',
];
const typed = fc.oneof(
  fc.constantFrom(...breakouts),
  fc
    .tuple(fc.constantFrom('red', '4px', 'serif', ''), fc.constantFrom(...breakouts))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'<>/"\'`{}()$&\\@;:*!-= a\n'), maxLength: 20 }),
);
const inputs = fc.record({
  parameters: fc.dictionary(
    fc.constantFrom(
      ...attributeNames,
      ...tokenNames,
      'fallback-address',
      'fallback-text',
      'onclick',
      'style',
    ),
    typed,
  ),
  page: fc.oneof(
    typed,
    typed.map((end) => `https://a.example/${end}`),
  ),
});

const walk = (node, visit) => {
  visit(node);
  (node.childNodes ?? []).forEach((child) => walk(child, visit));
  if (node.content) walk(node.content, visit);
};
const elementsIn = (root) => {
  const found = [];
  walk(root, (node) => node.tagName && found.push(node));
  return found;
};
const attributesOf = ({ attrs }) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textOf = (node) => (node.childNodes ?? []).map(({ value = '' }) => value).join('');

/** The declarations of the one rule that a sheet of a snippet holds. */
const assertSheet = (sheet, choice) => {
  const [, body, rest] =
    /^\s*(?::global\()?wmb-event-list\)? \{\n([^{}]*)\n\s*\}\s*$/.exec(sheet) ?? [];
  assert.equal(rest, undefined);
  const declarations = body.trim().split(/;\s*/).filter(Boolean);
  const expected = Object.entries(choice.tokens).map(([name, value]) => `${name}: ${value}`);
  assert.deepEqual(
    declarations.map((one) => one.trim()),
    ['display: block', 'min-block-size: 900px', ...expected.map((one) => one.trim())],
  );
};

const allowed = new Set([tag, 'a', 'script', 'link', 'style', 'template', 'iframe']);

/** The elements of some markup are ours, each with what was chosen and nothing else. */
const assertMarkup = (markup, choice, more = []) => {
  const elements = elementsIn(parseFragment(markup));
  for (const element of elements) {
    const attributes = attributesOf(element);
    assert.ok(allowed.has(element.tagName), element.tagName);
    const handlers = Object.keys(attributes).filter((name) => /^on|^srcdoc$/.test(name));
    assert.deepEqual(
      handlers.filter((name) => !more.includes(name)),
      [],
    );
    if (element.tagName === 'a') {
      assert.match(attributes.href, /^https?:/i);
      assert.deepEqual(Object.keys(attributes), ['href']);
    }
    if (element.tagName === 'script' && attributes.src) {
      assert.ok(attributes.src.startsWith('https://cdn.example/'), attributes.src);
      assert.equal(textOf(element), '');
    }
    if (element.tagName === tag) {
      const { ...own } = attributes;
      more.forEach((name) => delete own[name]);
      assert.deepEqual(own, choice.attributes);
    }
    if (element.tagName === 'style') assertSheet(textOf(element), choice);
  }
  return elements;
};

const inlineScripts = (elements) =>
  elements.filter(
    ({ tagName, attrs }) => tagName === 'script' && !attrs.some(({ name }) => name === 'src'),
  );

const parseTsx = (text) => {
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
const callsIn = (nodes) =>
  nodes.filter(
    (node) =>
      ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node),
  );

const checks = {
  script: ([markup], choice) => {
    const elements = assertMarkup(markup, choice);
    assert.deepEqual(inlineScripts(elements), []);
    assert.equal(elements.filter(({ tagName }) => tagName === 'link').length >= 1, true);
  },
  npm: ([markup], choice) => {
    const [script, ...others] = inlineScripts(assertMarkup(markup, choice));
    assert.deepEqual(others, []);
    assert.equal(textOf(script).trim(), "import 'what-migrants-bring/event-list.js';");
  },
  vue: ([text], choice) => {
    const [, template] = /<template>\n([^]*)\n<\/template>/.exec(text);
    assert.doesNotMatch(template, /\{\{/);
    const elements = assertMarkup(text, choice, ['@wmb-load']);
    assert.equal(inlineScripts(elements).length, 1);
  },
  svelte: ([text], choice) => {
    const [, , rest] = text.split(/<\/?script[^>]*>/);
    const [markup, sheet = ''] = rest.split('<style>');
    const literal = markup
      .replace('onwmb-load={loaded}', '')
      .replaceAll(/\{'([{}])'\}/g, (_, brace) => `&#${brace.charCodeAt()};`);
    assert.doesNotMatch(literal, /[{}]/);
    assertMarkup(literal, choice);
    if (sheet) assertSheet(sheet.replace(/<\/style>\s*$/, ''), choice);
  },
  angular: ([text], choice) => {
    const nodes = parseTsx(text);
    const [template, styles] = nodes.filter(ts.isNoSubstitutionTemplateLiteral);
    assert.equal(nodes.filter(ts.isTemplateExpression).length, 0);
    assert.doesNotMatch(template.text, /[{}@]/);
    assertMarkup(template.text, choice, ['(wmb-load)']);
    if (styles) assertSheet(styles.text, choice);
    assert.deepEqual(
      callsIn(nodes).map(({ expression }) => expression.getText()),
      ['Component', 'console.log'],
    );
  },
  react: ([text], choice) => {
    const nodes = parseTsx(text);
    assert.deepEqual(
      callsIn(nodes).map((call) => call.getText()),
      ['console.log(detail)'],
    );
    const attributes = nodes
      .filter(ts.isJsxAttribute)
      .filter(({ parent }) => parent.parent.tagName.getText() === tag);
    const valueOf = ({ initializer }) => {
      if (!initializer) return '';
      const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
      return value.text;
    };
    const found = Object.fromEntries(attributes.map((one) => [one.name.getText(), valueOf(one)]));
    delete found['onwmb-load'];
    assert.deepEqual(found, choice.attributes);
    const tags = nodes.filter(
      (node) => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node),
    );
    assert.deepEqual(
      [...new Set(tags.map(({ tagName }) => tagName.getText()))].filter(
        (name) => name !== tag && name !== 'a',
      ),
      [],
    );
    const expressions = nodes
      .filter(ts.isJsxExpression)
      .filter(({ parent }) => !ts.isJsxAttribute(parent));
    assert.ok(expressions.every(({ expression }) => ts.isStringLiteral(expression)));
  },
  frame: ([markup], choice) => {
    const elements = assertMarkup(markup, choice);
    const [frame] = elements.filter(({ tagName }) => tagName === 'iframe');
    assert.ok(attributesOf(frame).src.startsWith('https://cdn.example/v/1.2.3/frame.html?'));
    assert.deepEqual(inlineScripts(elements), []);
  },
  oembed: ([page, document], choice) => {
    const elements = elementsIn(parse(page));
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      [
        'html',
        'head',
        'meta',
        'meta',
        'title',
        'link',
        'meta',
        'meta',
        'base',
        'script',
        'script',
        'body',
      ],
    );
    assert.deepEqual(inlineScripts(elements), []);
    const { html } = JSON.parse(document);
    const [quotation, link, frame, ...others] = elementsIn(parseFragment(html));
    assert.deepEqual(others, []);
    assert.deepEqual([quotation.tagName, attributesOf(quotation)], ['blockquote', {}]);
    assert.deepEqual(attributesOf(link), { href: attributesOf(frame).src });
    assert.match(attributesOf(frame).src, /^https?:/);
    assert.deepEqual(
      Object.keys(attributesOf(frame)).filter((name) => /^on|srcdoc/.test(name)),
      [],
    );
    assert.ok(choice);
  },
};

describe('what the builder writes', () => {
  for (const [form, check] of Object.entries(checks)) {
    it(`holds the element, its attributes and nothing else: ${form}`, () => {
      fc.assert(
        fc.property(inputs, ({ parameters, page }) => {
          const query = new URLSearchParams({ element: tag, ...parameters });
          const { choice } = readChoice(query, offer, 'https://cdn.example/builder/');
          // Typed into a field, a value comes without the check of addresses.
          const attributes = { feed: 'https://a.example/feed.json', ...choice.attributes };
          for (const name of attributeNames) {
            if (Object.hasOwn(parameters, name)) attributes[name] = parameters[name];
          }
          const tokens = Object.fromEntries(
            tokenNames
              .filter((name) => Object.hasOwn(parameters, name))
              .map((name) => [name, parameters[name]]),
          );
          const fallback = {
            address: parameters['fallback-address'] ?? '',
            text: parameters['fallback-text'] ?? '',
          };
          const sound = soundChoice({ tag, attributes, tokens, fallback });
          check(
            snippetsOf(form, planOf(sound), page).map(({ text }) => text),
            sound,
          );
        }),
        { numRuns: 400 },
      );
    });
  }
});
