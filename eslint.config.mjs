import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';
import typescript from 'typescript-eslint';

const elements = ['story-carousel', 'statistics-counter', 'event-list', 'organisation-finder'];

/** Forbids `files` to import from these rooms. */
const wall = (files, rooms, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: rooms.flatMap((room) => [`**/${room}`, `**/${room}/**`]), message }] },
    ],
  },
});

/** The rooms of src/, each with what it may not import: see docs/rooms.md. */
const above = ['server', 'publisher', 'check', 'embed', 'define', 'elements'];
const rooms = [
  wall(
    ['src/time/**'],
    [...above, 'widget', 'locale', 'feed', 'model', 'lit'],
    'time/ imports nothing.',
  ),
  wall(
    ['src/model/**'],
    [...above, 'widget', 'locale', 'feed', 'lit'],
    'model/ imports time/ alone.',
  ),
  wall(
    ['src/feed/**'],
    [...above, 'widget', 'locale', 'lit'],
    'feed/ imports model/, time/ and a format’s parser.',
  ),
  wall(
    ['src/locale/**'],
    [...above, 'widget', 'feed', 'model'],
    'locale/ imports @lit/localize and lit alone.',
  ),
  wall(['src/widget/**'], above, 'widget/ imports feed/, model/, locale/, time/ and lit.'),
  wall(
    ['src/define/**'],
    ['feed', 'model', 'time', 'locale', 'widget', 'embed', 'check', 'publisher', 'server'],
    'define/ imports elements/ alone.',
  ),
  ...elements.map((element) =>
    wall(
      [`src/elements/${element}/**`],
      [
        'define',
        'embed',
        'check',
        'publisher',
        'server',
        ...elements.filter((other) => other !== element),
      ],
      'An element imports widget/ and what widget/ may import, never a sibling.',
    ),
  ),
];

const noOptionalMessages = {
  selector: 'CallExpression > MemberExpression[optional=true][property.name="msg"]',
  message: 'Such a message is not found, and said in English everywhere: call msg(…).',
};

const noFocusedTests = {
  files: ['test/**'],
  rules: {
    'no-restricted-properties': [
      'error',
      ...['describe', 'it', 'test', 'suite'].map((object) => ({
        object,
        property: 'only',
        message: 'A focused test leaves all others out.',
      })),
    ],
  },
};

/** Prototype and MooTools put others in place of these. */
const noReplacedBuiltIns = [
  {
    selector: 'ClassDeclaration[superClass.name="Event"]',
    message: 'Prototype has an `Event` of its own: extend CustomEvent.',
  },
  {
    selector: 'CallExpression[arguments.length=0] > MemberExpression[property.name="entries"]',
    message: 'Prototype and MooTools replace `entries` of arrays: use forEach, or count.',
  },
];

/** `<img name="hidden">` of a page hides `document.hidden`. */
const noNamesOfMarkup = {
  files: ['src/{elements,widget,locale}/**', 'src/embed/embed.ts', 'src/embed/loader/**'],
  rules: {
    'no-restricted-syntax': [
      'error',
      noOptionalMessages,
      ...noReplacedBuiltIns,
      {
        selector: 'MemberExpression[object.name="document"][computed=false]',
        message: 'Markup may take its name: native(document, …), listen(…) of widget/native.ts.',
      },
    ],
  },
};

const noReplacedInPureRooms = {
  files: ['src/{feed,model,time}/**'],
  rules: { 'no-restricted-syntax': ['error', noOptionalMessages, ...noReplacedBuiltIns] },
};

/** On pages of MooTools More it gives a `Date`, and null for what it can't read. */
const noParsedDates = {
  files: ['src/**'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'parse', message: 'MooTools More replaces it: +new Date(text).' },
    ],
  },
};

export default typescript.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'storybook-static/',
      'site-static/',
      'pictures/',
      '.mutants/',
      'src/**/generated/',
      // Checked by the compilers of their frameworks.
      'test/frameworks/*/',
      'test/frameworks/*.mts',
    ],
  },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // Classic scripts, joined into one by the bench: each uses what those before it declare.
  {
    files: ['bench/first-content/by-hand/*.js'],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  // What page tests hand to the page runs there.
  {
    files: ['test/**/*.mjs', 'scripts/**/*.mjs', 'scripts/build/css-tag.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.recommendedTypeChecked, lit['flat/recommended']],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'scripts/build/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', noOptionalMessages],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai's assertions are expressions, and things that can be awaited.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  noFocusedTests,
  noParsedDates,
  noReplacedInPureRooms,
  noNamesOfMarkup,
  ...rooms,
);
