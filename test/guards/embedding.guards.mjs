/** What breaks each line of the embedding's acceptance: see prove.mjs. */
const frame = {
  line: 'E35',
  test: 'test/embed/frame/frame.page.test.mjs',
  build: 'scripts/build/only.mjs pages',
};

const frameworks = { line: 'E38', test: 'test/frameworks/frameworks.mjs' };

export default [
  {
    ...frameworks,
    build: 'scripts/build/react-types.mjs',
    file: 'scripts/build/react-types.mjs',
    find: "type?.text ?? 'unknown'",
    put: "'unknown'",
  },
  {
    ...frameworks,
    build: 'node_modules/typescript/bin/tsc -p scripts/build/declarations.tsconfig.json',
    file: 'src/elements/story-carousel/story-carousel.ts',
    find: "'wmb-story-carousel': StoryCarousel;",
    put: "'wmb-other': StoryCarousel;",
  },
  {
    ...frameworks,
    build: 'scripts/build/only.mjs npm',
    file: 'src/widget/events/load-event.ts',
    find: 'count: items.length, omitted',
    put: 'count: 0, omitted',
    // Each page waits for the number that it was to be told.
    hangs: true,
  },
  {
    ...frame,
    file: 'src/embed/frame/frames.ts',
    find: ' && origin === originOf(frame)',
    put: '',
  },
  {
    ...frame,
    file: 'src/embed/frame/frames.ts',
    find: '=== source)',
    put: '!== undefined)',
  },
  {
    ...frame,
    file: 'src/embed/frame/message.ts',
    find: 'Object.keys(data).join() === keys.join()',
    put: 'keys.every((key) => key in data)',
  },
  {
    ...frame,
    file: 'src/embed/frame/report-size.ts',
    find: 'source !== parent || ',
    put: '',
  },
  {
    ...frame,
    file: 'src/embed/frame/report-size.ts',
    find: ' || !isQuestion(data)',
    put: '',
  },
  {
    ...frame,
    file: 'src/embed/frame/report-size.ts',
    find: 'new ResizeObserver(tell).observe(box)',
    put: 'tell()',
  },
  {
    ...frame,
    file: 'src/embed/frame/frame.ts',
    find: 'return settled(box)',
    put: 'return undefined',
  },
  {
    ...frame,
    file: 'src/embed/configuration/configuration.ts',
    find: 'if (isAddress(name) && !isWebAddress(value, base)) return false;',
    put: '',
  },
  {
    ...frame,
    file: 'src/embed/configuration/token-value.ts',
    find: '!/[;{}\\\\]|url\\(|image/i.test(value) && CSS.supports(propertyOf(token), value)',
    put: 'propertyOf(token) !== value',
  },
  {
    ...frame,
    file: 'src/embed/frame/frame.html',
    find: '<base target="_blank" />',
    put: '',
  },
];
