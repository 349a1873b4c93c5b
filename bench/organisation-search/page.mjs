/* global window */
/**
 * How long a reader waits in a directory of 10,000 realistic organisations, compared with a plain page
 * with MiniSearch: for the first rows, for the longest task that blocks the page, and from a keystroke
 * to its rows. `node bench/organisation-search/page.mjs [10000] [30000]`
 */
import { fileURLToPath } from 'node:url';
import { bundled, launch, serve } from '../../test/elements/organisation-finder/serving.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

const files = await bundled([
  here('../../src/define/organisation-finder.ts'),
  here('page-entry.ts'),
  here('feed-entry.ts'),
]);
const page = (body) =>
  `<!doctype html><html lang="en"><title>Search</title><link rel="icon" href="data:,">${body}`;
files.set(
  '/finder',
  page(
    '<script type="module" src="/js/organisation-finder.js"></script><wmb-organisation-finder feed="/feed.json" loading="eager"></wmb-organisation-finder>',
  ),
);
files.set(
  '/plain',
  page('<input><ul></ul><script type="module" src="/js/page-entry.js"></script>'),
);
files.set('/', page(''));

const server = await serve(files);
const browser = await launch();

/** The feed is made once, by the same code that tests use. */
const makeFeed = async (size) => {
  const maker = await browser.newPage();
  await maker.goto(`${server.origin}/`);
  const feeds = await maker.evaluate(
    async (count) => (await import('/js/feed-entry.js')).feedOf(count),
    size,
  );
  await maker.close();
  for (const [address, text] of Object.entries(feeds)) files.set(address, text);
};

const contestants = {
  'this finder': {
    path: '/finder',
    root: "document.querySelector('wmb-organisation-finder')?.shadowRoot",
    field: '.field',
    row: '.row',
  },
  MiniSearch: { path: '/plain', root: 'document', field: 'input', row: 'li' },
};

/** Words typed one after the other, letter by letter. */
const typed = ['legal berlin', 'refugee', 'москва', 'housing lon'];

const watchTasks = () => {
  globalThis.tasks = [];
  new PerformanceObserver((list) =>
    globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });
};

const percentile = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

const play = async ({ path, root, field, row }, slowdown) => {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(watchTasks);
  await tab.emulateCPUThrottling(slowdown);
  await tab.goto(`${server.origin}${path}`, { waitUntil: 'domcontentloaded' });
  const first = await tab.evaluate(
    (where, what) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const scope = new Function(`return ${where}`)();
          if (scope?.querySelector(what)) resolve(performance.now());
          else if (performance.now() > 60_000) reject(new Error('No row is shown after a minute'));
          else window.requestAnimationFrame(look);
        };
        look();
      }),
    root,
    row,
  );
  await new Promise((resolve) => setTimeout(resolve, 2500 * Math.sqrt(slowdown)));
  const loadTask = await tab.evaluate(() => Math.max(0, ...globalThis.tasks.splice(0)));
  const run = (act, ...more) =>
    tab.evaluate(`(${act})(${root}, ${more.map((each) => JSON.stringify(each)).join(',')})`);
  await run((scope, what) => scope.querySelector(what).focus(), field);
  await new Promise((resolve) => setTimeout(resolve, 2500 * Math.sqrt(slowdown)));
  const buildTask = await tab.evaluate(() => Math.max(0, ...globalThis.tasks.splice(0)));
  const times = [];
  for (const text of typed) {
    for (let length = 2; length <= text.length; length += 1) {
      times.push(
        await run(
          async (scope, what, value, isFinder) => {
            const input = scope.querySelector(what);
            const answered =
              isFinder &&
              new Promise((resolve) =>
                scope.host.addEventListener('wmb-search', resolve, { once: true }),
              );
            const start = performance.now();
            input.value = value;
            input.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
            await answered;
            await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
            return performance.now() - start;
          },
          field,
          text.slice(0, length),
          path === '/finder',
        ),
      );
    }
  }
  const typingTask = await tab.evaluate(() => Math.max(0, ...globalThis.tasks.splice(0)));
  await tab.close();
  return {
    first,
    load: loadTask,
    build: buildTask,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    typing: typingTask,
  };
};

const heads = [
  'first rows',
  'longest, load',
  'longest, build',
  'key p50',
  'key p95',
  'longest, keys',
];
for (const size of sizes.length > 0 ? sizes : [10_000]) {
  await makeFeed(size);
  for (const slowdown of [1, 4]) {
    console.log(
      `\n${size} organisations, CPU ${slowdown}×`.padEnd(36) +
        heads.map((head) => head.padStart(16)).join(''),
    );
    for (const [who, contestant] of Object.entries(contestants)) {
      const rounds = [];
      for (let round = 0; round < 2; round += 1) rounds.push(await play(contestant, slowdown));
      // Other load on the machine only adds time.
      const least = (name) => Math.min(...rounds.map((round) => round[name]));
      const cells = ['first', 'load', 'build', 'p50', 'p95', 'typing'].map((name) =>
        `${least(name).toFixed(0)} ms`.padStart(16),
      );
      console.log(who.padEnd(35) + cells.join(''));
    }
  }
}
await browser.close();
server.close();
