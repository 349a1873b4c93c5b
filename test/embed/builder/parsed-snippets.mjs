/** Parses each kind of snippet in its own language, and checks that it has the element of the plan and nothing else. */
import assert from 'node:assert/strict';
import { parse, parseFragment } from 'parse5';
import ts from 'typescript';
import { assertReact, callsIn, parseTsx } from './parsed-tsx.mjs';

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
/** A text of HTML leaves U+0000 out, and shows white space of a text as one blank. */
const asShown = (text) => text.replaceAll('\0', '').replaceAll(/\s+/g, ' ').trim();
const allAsRead = (attributes) =>
  Object.fromEntries(
    // In an attribute our snippets name the signs of a line's end.
    Object.entries(attributes).map(([name, value]) => [name, value.replaceAll('\0', '\ufffd')]),
  );
const tagsOf = (elements) => elements.map(({ tagName }) => tagName);

/** A style sheet has one rule for the element, and another for wide pages if two heights were measured. */
const assertSheet = (sheet, { choice: { tag, tokens }, reserved: [narrow, wide] }) => {
  const room = narrow ? ['display: block;', `min-block-size: ${narrow.height}px;`] : [];
  const own = Object.entries(tokens).map(([name, value]) => `${name}: ${value};`);
  const more = wide
    ? [
        `@media (width >= ${wide.width}px) {`,
        `${tag} {`,
        `min-block-size: ${wide.height}px;`,
      ].concat(['}', '}'])
    : [];
  const lines = sheet.replaceAll(`:global(${tag})`, tag).split('\n');
  assert.deepEqual(lines.map((text) => text.trim()).filter(Boolean), [
    `${tag} {`,
    ...room,
    ...own,
    '}',
    ...more,
  ]);
};

/** The elements of some markup: ours once, with what was chosen, and `around` it what a kind brings along. */
const assertMarkup = (markup, plan, { around, own = [] }) => {
  const { tag, attributes, fallback } = plan.choice;
  const elements = elementsIn(parseFragment(markup));
  const link = fallback.address ? ['a'] : [];
  assert.deepEqual(tagsOf(elements), [...around, tag, ...link]);
  const [element, anchor] = elements.slice(around.length);
  const { ...found } = attributesOf(element);
  for (const name of own) delete found[name];
  assert.deepEqual(found, allAsRead(attributes));
  if (anchor) {
    assert.deepEqual(attributesOf(anchor), allAsRead({ href: fallback.address }));
    assert.match(fallback.address, /^https?:/i);
    assert.equal(asShown(textOf(anchor)), asShown(fallback.text || fallback.address));
  }
  for (const one of elements) {
    if (one.tagName === 'style') assertSheet(textOf(one), plan);
  }
  return elements;
};

/** A snippet has a style sheet if there are heights or tokens to set. */
const styleOf = ({ choice, reserved }) =>
  reserved.length > 0 || Object.keys(choice.tokens).length > 0 ? ['style'] : [];

const assertOurScript = (script, file) => {
  const { src, ...rest } = attributesOf(script);
  assert.match(src, new RegExp(`^https://cdn\\.example/v/1(?:\\.2\\.3)?/${file}$`));
  assert.equal(textOf(script), '');
  return rest;
};

const assertFrame = (frame, { choice, reserved }) => {
  const { src, title, height, ...rest } = attributesOf(frame);
  const words = choice.attributes.heading || choice.fallback.text || 'What Migrants Bring';
  assert.deepEqual({ title }, allAsRead({ title: words }));
  assert.equal(height, String(reserved[0]?.height ?? 600));
  assert.deepEqual(Object.keys(rest).sort(), [
    'allow',
    'data-wmb',
    'loading',
    'sandbox',
    'style',
    'width',
  ]);
  assert.doesNotMatch(rest.sandbox, /same-origin|top-navigation/);
  return src;
};

const moduleOf = ({ choice }) =>
  `import 'what-migrants-bring/${choice.tag.replace('wmb-', '')}.js';`;

/** By kind of snippet: `(texts, plan)`. */
export const checks = {
  script: ([markup], plan) => {
    const hinted =
      plan.hint && plan.pin ? (plan.release.manifest?.elements[plan.choice.tag] ?? []) : [];
    const isAhead = plan.hint && /^https?:\/\//.test(plan.choice.attributes.feed);
    const links = [...hinted, ...(isAhead ? ['feed'] : [])].map(() => 'link');
    const elements = assertMarkup(markup, plan, { around: [...links, 'script', ...styleOf(plan)] });
    for (const link of elements.slice(0, links.length)) {
      const { href, rel, referrerpolicy } = attributesOf(link);
      assert.deepEqual([rel, referrerpolicy], ['preload', 'no-referrer']);
      assert.ok(
        href === allAsRead(plan.choice.attributes).feed || href.startsWith(plan.release.pinned),
        href,
      );
    }
    assertOurScript(elements[links.length], 'embed\\.js');
  },
  npm: ([markup], plan) => {
    const elements = assertMarkup(markup, plan, { around: ['script', ...styleOf(plan)] });
    assert.equal(textOf(elements[0]).trim(), moduleOf(plan));
  },
  vue: ([text], plan) => {
    const [, template] = /<template>\n([^]*)\n<\/template>/.exec(text);
    assert.doesNotMatch(template, /[{}]/);
    assertMarkup(template, plan, { around: [], own: ['@wmb-load'] });
    assert.deepEqual(tagsOf(elementsIn(parseFragment(text.replace(template, '')))), [
      'script',
      'template',
      ...styleOf(plan),
    ]);
  },
  svelte: ([text], plan) => {
    const [, , rest] = text.split(/<\/?script[^>]*>/);
    const [markup, sheet] = rest.split('<style>');
    const literal = markup
      .replace('onwmb-load={loaded}', '')
      .replaceAll(/\{'([{}])'\}/g, (_, brace) => `&#${brace.charCodeAt()};`);
    assert.doesNotMatch(literal, /[{}]/);
    assertMarkup(literal, plan, { around: [] });
    assert.equal(sheet !== undefined, styleOf(plan).length > 0);
    if (sheet) assertSheet(sheet.replace(/<\/style>\s*$/, ''), plan);
  },
  angular: ([text], plan) => {
    const nodes = parseTsx(text);
    const [template, styles, ...others] = nodes.filter(ts.isNoSubstitutionTemplateLiteral);
    assert.deepEqual([others, nodes.filter(ts.isTemplateExpression)], [[], []]);
    assert.doesNotMatch(template.text, /[{}@]/);
    assertMarkup(template.text, plan, { around: [], own: ['(wmb-load)'] });
    assert.equal(styles !== undefined, styleOf(plan).length > 0);
    if (styles) assertSheet(styles.text, plan);
    assert.deepEqual(callsIn(nodes), ['Component', 'console.log']);
  },
  react: ([text], plan) => assertReact(text, plan),
  frame: ([markup], plan) => {
    const [frame, script, ...others] = elementsIn(parseFragment(markup));
    assert.deepEqual([tagsOf([frame, script]), others], [['iframe', 'script'], []]);
    const address = new URL(assertFrame(frame, plan));
    assert.match(address.href, /^https:\/\/cdn\.example\/v\/1(\.2\.3)?\/frame\.html\?/);
    const { tag, attributes, tokens, fallback } = plan.choice;
    const link = { 'fallback-address': fallback.address, 'fallback-text': fallback.text };
    const all = { element: tag, ...attributes, ...tokens, ...(fallback.address ? link : {}) };
    // An address holds no half of a character.
    const whole = new URLSearchParams(all).toString();
    assert.equal(address.searchParams.toString(), whole);
    assertOurScript(script, 'frames\\.js');
  },
  oembed: ([page, document], plan) => {
    const elements = elementsIn(parse(page));
    const head = ['meta', 'meta', 'title', 'link', 'meta', 'meta', 'base', 'script', 'script'];
    assert.deepEqual(tagsOf(elements), ['html', 'head', ...head, 'body']);
    elements
      .filter(({ tagName }) => tagName === 'script')
      .forEach((script) => assertOurScript(script, '(embed|frame(-12345678)?)\\.js'));
    const { html } = JSON.parse(document);
    const [quotation, link, frame, ...others] = elementsIn(parseFragment(html));
    assert.deepEqual(others, []);
    assert.deepEqual([quotation.tagName, attributesOf(quotation)], ['blockquote', {}]);
    const src = assertFrame(frame, plan);
    assert.deepEqual(attributesOf(link), { href: src });
    assert.match(src, /^https?:/);
  },
};
