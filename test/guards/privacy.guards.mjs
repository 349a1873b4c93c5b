/** Changes that break the reader's privacy, or let a frame accept messages from strangers: see prove.mjs. */
const feed = {
  test: 'test/hostile/feed.test.mjs',
  build: 'scripts/build/rebuild-part.mjs elements',
};

/** The page in an iframe, and the page around it. */
const frame = (file, find, put) => ({
  line: 'E35',
  test: 'test/embed/frame/frame.page.test.mjs',
  build: 'scripts/build/rebuild-part.mjs pages',
  file: `src/embed/${file}`,
  find,
  put,
});

const guard = (line, test, file, find, put) => ({ line, test, file, find, put });

const watching = '  watchers.add(callback);\n';

export default [
  {
    line: 'E33',
    ...feed,
    file: 'src/widget/templates/link.ts',
    find: '        rel="noopener"\n',
    put: '',
  },
  {
    line: 'E33',
    ...feed,
    file: 'src/feed/client.ts',
    find: '      ...requestInit(url),\n',
    put: "      ...requestInit(url),\n      headers: { 'x-campaign': '1' },\n",
  },
  {
    line: 'E34',
    ...feed,
    file: 'src/locale/language-watcher.ts',
    find: watching,
    put: `${watching}  localStorage.setItem('wmb', '1');\n`,
  },
  frame('frame/frames.ts', ' && origin === originOf(frame)', ''),
  frame('frame/frames.ts', '=== source)', '!== undefined)'),
  frame(
    'frame/message.ts',
    'Object.keys(data).join() === keys.join()',
    'keys.every((key) => key in data)',
  ),
  frame('frame/report-size.ts', 'if (source !== parent) return;', ''),
  frame('frame/report-size.ts', ' && isQuestion(data)', ''),
  frame(
    'configuration/configuration.ts',
    'if (isAddress(name) && !isWebAddress(value, base)) return false;',
    '',
  ),
  frame(
    'configuration/token-value.ts',
    'characters.test(value) &&\n  !comment.test(value) &&\n  !functions.test(value) &&\n  isClosed(value) &&\n  CSS.supports(propertyOf(token), value)',
    'propertyOf(token) !== value',
  ),
  guard(
    'A36',
    'test/elements/story-carousel/page.page.test.mjs',
    'src/elements/story-carousel/full-story/share.ts',
    'const text = attributed(quotation);',
    "const text = attributed(quotation); void fetch('https://count.example/').catch(() => {});",
  ),
  guard(
    'B11',
    'test/elements/organisation-finder/finder.page.test.mjs',
    'src/elements/organisation-finder/url-state/url-state.ts',
    'replaceState(history.state,',
    'pushState(history.state,',
  ),
  guard(
    'B24',
    'test/elements/organisation-finder/finder.page.test.mjs',
    'src/elements/organisation-finder/results/outcome.ts',
    'hasText: text.trim()',
    'hasText: void fetch(`/log?${text}`) !== text.trim()',
  ),
  guard(
    'B24',
    'test/elements/organisation-finder/finder-controller.test.ts',
    'src/elements/organisation-finder/results/outcome.ts',
    'settings.tellQuery ? text : undefined',
    'text',
  ),
  guard(
    'B24',
    'test/elements/organisation-finder/map/finder-map.test.ts',
    'src/elements/organisation-finder/map/finder-map.ts',
    '(this.#baseLayer.isOutline || !view)',
    'true',
  ),
  guard(
    'B26',
    'test/elements/organisation-finder/finder.page.test.mjs',
    'src/elements/organisation-finder/quick-exit/quick-exit.ts',
    'location.replace(address)',
    'location.assign(address)',
  ),
  guard(
    'B32',
    'test/elements/organisation-finder/details/details.test.ts',
    'src/elements/organisation-finder/details/directions.ts',
    '/^https?:\\/\\//.test(url)',
    'true',
  ),
];
