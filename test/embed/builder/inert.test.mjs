/** Whatever is typed or stands in the builder's address: its snippets hold the element and nothing else. */
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { readOffer } from '../../../scripts/build/offer.mjs';
import { checks } from './parsed-snippets.mjs';

const source = `
export { readChoice } from './src/embed/configuration/configuration.ts';
export { planOf } from './src/embed/builder/plan-of.ts';
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
const { readChoice, snippetsOf, planOf } = await import(`data:text/javascript;base64,${code}`);

const offer = await readOffer('1.2.3');
const namesOf = (list) => list.map(({ name }) => name);

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
  "' onload='alert(1)",
  '"><img src=x onerror=alert(1)>',
  '--><script>alert(1)</script><!--',
  'javascript:alert(1)',
  'https://a.example/"><script>alert(1)</script>',
  "https://a.example/' onclick='alert(1)",
  '//elsewhere.example/embed.js',
  '\\3c/style\\3e',
  '&quot; onload=&quot;alert(1)',
  '</template><script setup>alert(1)</script>',
  '</textarea></title></iframe></script><svg onload=alert(1)>',
  ']]><script>alert(1)</script>',
  '\n{alert(1)}\n',
  '\r\nimport "//elsewhere.example/x.js"',
  '\u2028alert(1)',
  "$&$`$'$1",
  ':global(*){}',
  '\ud800',
  '\0',
];
const typed = fc.oneof(
  fc.constantFrom(...breakouts),
  fc
    .tuple(fc.constantFrom('red', '4px', 'serif', ''), fc.constantFrom(...breakouts))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'<>/"\'`{}()$&\\@;:*!-= a\n\r'), maxLength: 20 }),
);
const page = fc.oneof(
  typed,
  typed.map((end) => `https://a.example/${end}`),
);
const height = fc.record({ width: fc.nat(2000), height: fc.integer({ min: 1, max: 50_000 }) });

/** What the page holds beside the choice: switches, and how high the feed makes the element. */
const around = fc.record({
  page,
  pin: fc.boolean(),
  hint: fc.boolean(),
  reserve: fc.boolean(),
  measured: fc.array(height, { maxLength: 2 }),
  isFollowing: fc.boolean(),
  isKnown: fc.boolean(),
});

const releaseOf = ({ isFollowing, isKnown }, { tag }) => ({
  version: '1.2.3',
  pinned: 'https://cdn.example/v/1.2.3/',
  following: isFollowing ? 'https://cdn.example/v/1/' : undefined,
  manifest: isKnown
    ? {
        elements: { [tag]: [['event-list-12345678.js', 'sha256-x']] },
        files: Object.fromEntries(
          ['embed.js', 'frames.js', 'frame-12345678.js'].map((file) => [
            file,
            { integrity: 'sha256-x' },
          ]),
        ),
      }
    : undefined,
});

/** Parameters of the address: any that the element takes, those of the fallback, and some that it never takes. */
const parametersFor = ({ attributes, tokens }) =>
  fc.dictionary(
    fc.oneof(
      fc.constantFrom(...namesOf(attributes)),
      fc.constantFrom(...namesOf(tokens)),
      fc.constantFrom(
        'fallback-address',
        'fallback-text',
        'onclick',
        'style',
        '--other',
        '__proto__',
      ),
    ),
    fc.oneof(typed, page),
    { maxKeys: 6 },
  );

/** What was chosen: by the address, and then by typing, which is not checked before. */
const choiceOf = ({ tag, attributes, tokens }, { byAddress, byHand }) => {
  const query = new URLSearchParams({ ...byAddress, element: tag });
  const { choice } = readChoice(query, offer, 'https://cdn.example/builder/');
  const taken = (names) => Object.entries(byHand).filter(([name]) => names.includes(name));
  return {
    tag,
    attributes: { ...choice.attributes, ...Object.fromEntries(taken(namesOf(attributes))) },
    tokens: { ...choice.tokens, ...Object.fromEntries(taken(namesOf(tokens))) },
    fallback: {
      address: byHand['fallback-address'] ?? choice.fallback.address,
      text: byHand['fallback-text'] ?? choice.fallback.text,
    },
  };
};

describe('what the builder writes', () => {
  for (const element of offer.elements) {
    const parameters = parametersFor(element);
    const inputs = fc.record({ byAddress: parameters, byHand: parameters, state: around });
    for (const [form, check] of Object.entries(checks)) {
      it(`holds the element, its attributes and nothing else: ${element.tag}, ${form}`, () => {
        fc.assert(
          fc.property(inputs, ({ state, ...given }) => {
            const choice = choiceOf(element, given);
            const plan = planOf({ ...state, choice, release: releaseOf(state, element) }, element);
            const snippets = snippetsOf(form, plan, state.page);
            check(
              snippets.map(({ text }) => text),
              plan,
            );
          }),
          { numRuns: 200 },
        );
      });
    }
  }
});
