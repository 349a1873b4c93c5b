/** No sentence is put together from pieces in code: what stands between words is a message or `Intl`'s. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
const rooms = ['elements', 'widget', 'locale', 'server', 'check', 'embed/builder'];

/** What stands between words, and is neither letter nor markup: ", ", " – ", "：". */
const isGlue = (text) =>
  /^[\s\p{P}]*$/u.test(text) && /[,:;] |[،、：，；]|[·–—()“”«»„（）]/u.test(text);

/** Punctuation with nothing around it is no glue in `html`: it stands between tags or expressions. */
const isGlueInMarkup = (text) => /^[\s\p{P}]+$/u.test(text) && /[\p{P}]/u.test(text);

/** What only screen readers come upon may pause by a sign. */
const heard = /<span class="visually-hidden">\uFFFC?[:,] ?(?=\uFFFC|<)/g;

const textsIn = (markup) =>
  markup
    .replace(heard, '<span>')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/<[^>]*>/)
    .flatMap((text) => text.split('\uFFFC'));

const partsOf = (template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];

const nameOf = (call) => call.name?.text ?? call.text ?? '';

/** Whether a template is given to `msg`, which has it translated as a whole. */
const isMessage = ({ parent }) =>
  ts.isCallExpression(parent) && nameOf(parent.expression) === 'msg';

const isKey = (node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

const glueIn = {
  /** `', '` alone, and `msg(', ')`: translators see no sentence in either. A key of a table joins nothing. */
  literal: (node) => ts.isStringLiteral(node) && !isKey(node) && isGlue(node.text),
  /** `${name} (${own})` */
  plain: (node) =>
    ts.isTemplateExpression(node) &&
    !ts.isTaggedTemplateExpression(node.parent) &&
    partsOf(node).some(isGlue),
  /** html`${name}, ${address}` */
  markup: (node) =>
    ts.isTaggedTemplateExpression(node) &&
    node.tag.text === 'html' &&
    !isMessage(node) &&
    textsIn(partsOf(node.template).join('\uFFFC')).some(isGlueInMarkup),
};

/** Each piece of glue in a source, as it is written there. */
const glueOf = (source) => {
  const found = [];
  const visit = (node) => {
    if (Object.values(glueIn).some((isIt) => isIt(node))) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
  return found;
};

/** What is no sentence, and why: file and text. */
const otherwise = [
  // For an engine that writes no ranges.
  ['elements/statistics-counter/format/range.ts', '`${numberText(from)}–${ends.high}`'],
  // A field of a calendar file, of which no language is known (RFC 5545 §3.8.1.7).
  ['elements/event-list/add-to-calendar/event-text.ts', "', '"],
  // Lines on the console, and errors of programmers.
  [
    'elements/event-list/listing/missing-dates.ts',
    '`what-migrants-bring#missing-dates: "${id}", ${recurrence}`',
  ],
  ['widget/feed-failure.ts', '`${reasons[code]}: ${found}`'],
  ['server/render-element.ts', "', '"],
  // The attribute `srcset`.
  ['widget/templates/picture.ts', "', '"],
  // A colour of CSS.
  ['embed/builder/resolve-colour.ts', '`color-mix(in srgb, ${colour}, ${colour})`'],
  // A sign that is read, and lines of an editor's own joined into one note, of which no language is known.
  ['check/meant/hours/tokens.ts', "')'"],
  ['check/meant/hours/week.ts', "'; '"],
  // A sign in place of words: "closed".
  ['elements/organisation-finder/print/print-document.ts', "'–'"],
  // What stands in a file, or belongs there.
  [
    'check/rules/items.ts',
    "`${String(fieldOf(place, 'opens'))}–${String(fieldOf(place, 'closes'))}`",
  ],
  ['check/rules/positions.ts', "', '"],
  ['check/rules/positions.ts', '`[${latitude}, ${longitude}]`'],
  // Columns of a line.
  ['check/report-text.ts', "' · '"],
  // An address with the comma that it has itself.
  ['elements/organisation-finder/near-me/directory-places.ts', "'、'"],
];

const sources = rooms.flatMap((room) =>
  readdirSync(new URL(`src/${room}`, root), { recursive: true })
    .filter(
      (file) =>
        /\.ts$/.test(file) && !/generated|\.styles\.ts$|snippets|words\/|messages\//.test(file),
    )
    .map((file) => `${room}/${file}`),
);

describe('words put together in code', () => {
  it('are found, whichever way they are put together', () => {
    const glued = [
      "names.join(', ')",
      "names.join(msg(', '))",
      "from + ' – ' + to",
      '`${name} (${own})`',
      '`${day}: ${hours}`',
      'html`<b>${count}</b> · ${age}`',
      'html`<p>${name}, ${address}</p>`',
      'html`<p>${label}: </p>`',
    ];
    for (const source of glued) assert.equal(glueOf(source).length, 1, source);
  });

  it('are told from what is no glue', () => {
    const whole = [
      'msg(str`${name} (${own})`)',
      'msg(html`${name}, ${address}`)',
      'html`${label}<span class="visually-hidden">: ${name}</span>`',
      'html`<p style="a: ${b}; c: ${d}">${words} ${more}</p>`',
      '`${x},${y}`',
      "letters.join('')",
      "listOf(topics, ',')",
      "const signs = { '、': ',' }",
    ];
    for (const source of whole) assert.deepEqual(glueOf(source), [], source);
  });

  it('are in no file', () => {
    const found = sources.flatMap((file) =>
      glueOf(readFileSync(new URL(`src/${file}`, root), 'utf8')).map((text) => [file, text]),
    );
    const known = new Set(otherwise.map(String));
    assert.deepEqual(
      found.filter((one) => !known.has(String(one))),
      [],
    );
    assert.deepEqual(
      otherwise.filter((one) => !found.map(String).includes(String(one))),
      [],
      'exceptions that are no longer needed',
    );
  });
});
