import { after, afterEach, before, describe, it } from 'node:test';
import { engines, launch } from './drivers.mjs';
import { startOrigins } from './origins.mjs';

const fallback = '<a class="fallback" href="/elsewhere">Fallback</a>';

/** A tag with a feed and a fallback. */
export const element = (tag, feed, attributes = '') =>
  `<${tag} feed="${feed}" ${attributes}>${fallback}</${tag}>`;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until `question` has an answer that is true. */
const untilTrue = async (question, timeout, what) => {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const answer = await question();
    if (answer) return answer;
    await pause(50);
  }
  throw new Error(`Waited ${timeout} ms in vain for ${what}`);
};

/** Firefox's driver can't hand elements over, and answers nothing in their place. */
const truthOf = (act) => new Function('...given', `return !!(${act})(...given);`);

/** What a reader sees of an element. */
const look = (selector) => {
  const one = document.querySelector(selector);
  const root = one.shadowRoot;
  const widget = root?.querySelector('.widget');
  const own = one.querySelector('.fallback');
  const { width = 0, height = 0 } = own?.getBoundingClientRect() ?? {};
  return {
    text: (widget?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    isStyled: widget ? window.getComputedStyle(widget).paddingTop === '16px' : false,
    isFallback: width > 0 && height > 0,
  };
};

const visit = async (browser, url, { width = 1000, height = 800, prepare } = {}) => {
  const tab = await browser.open(url, { width, height, prepare });
  const seen = () => tab.run(() => document[window.Symbol.for('seen')]);
  const until = (act, given = [], { timeout = 15_000, what = String(act) } = {}) =>
    untilTrue(() => tab.run(truthOf(act), ...given), timeout, what);
  return {
    ...tab,
    seen,
    until,
    look: (selector) => tab.run(look, selector),
    /** Waits until so many events of elements were heard. */
    heard: async (count, timeout) => {
      await until(
        (wanted) => document[window.Symbol.for('seen')].events.length >= wanted,
        [count],
        {
          timeout,
          what: `${count} events`,
        },
      );
      return (await seen()).events;
    },
  };
};

/** A page of A, with our script from B unless `loader` is another, or ''. */
const pageOf = (origins, body, options) => {
  const { head = '', lang = 'en', doctype = '<!doctype html>' } = options;
  const { nonce = '', loader = `<script async src="${origins.files}/embed.js"></script>` } =
    options;
  return `${doctype}<html lang="${lang}" ${options.html ?? ''}><head><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="${origins.feed.origin}/icon.png"><script ${nonce} src="${origins.code.origin}/record.js"></script>${head}
${loader}</head><body>${body}</body></html>`;
};

const isPart = process.env.WMB_MATRIX === 'part';

/**
 * `npm test` leaves the engines but Chromium to `npm run test:hostile`, which takes as long as all
 * the rest: but for how elements arrive, where engines differ most.
 */
const isRun = (about, engine) =>
  !isPart || engine === 'chromium' || (engine === 'firefox' && about === 'arriving');

/**
 * Tests of some lines of the acceptance, in every engine. `tests` is given `line(name, title, test,
 * options)`; each test is given the four origins and `open(body, options)`, which visits a page.
 * The title carries line and engine: the guards and the published matrix find them there.
 */
export const inEveryEngine = (about, tests) => {
  for (const engine of engines.filter((name) => isRun(about, name))) {
    describe(`${about}, in ${engine}`, () => {
      let origins;
      let browser;
      let tabs = [];
      before(async () => {
        origins = await startOrigins();
        browser = await launch(engine);
      });
      after(async () => {
        await browser?.close();
        await origins?.close();
      });
      afterEach(async () => {
        await Promise.all(tabs.map((tab) => tab.close().catch(() => {})));
        tabs = [];
        origins.reset();
      });
      const visitPage = async (url, options) => {
        const tab = await visit(browser, url, options);
        tabs.push(tab);
        return tab;
      };
      const open = (body, { headers, ...options } = {}) =>
        visitPage(origins.show(pageOf(origins, body, options), headers), options);
      const line = (name, title, test, { skip, todo } = {}) => {
        const options = {
          skip: skip?.includes(engine),
          // A string holds for every engine.
          todo: typeof todo === 'string' ? todo : todo?.[engine],
          timeout: 120_000,
        };
        it(`${title} [${name}] [${engine}]`, options, () =>
          test({ origins, open, visitPage, engine, feed: `${origins.feed.origin}/feed.json` }),
        );
      };
      tests(line, engine);
    });
  }
};

/** All four, with the section that each shows. */
export const tags = {
  'wmb-story-carousel': 'stories',
  'wmb-statistics-counter': 'statistics',
  'wmb-event-list': 'events',
  'wmb-organisation-finder': 'organisations',
};

/** All four of one feed. They ask at once, however long the page. */
export const allFour = (feed) =>
  Object.keys(tags)
    .map((tag) => element(tag, feed, 'loading="eager"'))
    .join('');

/** Asks that all four are there, drawn and styled. */
export const allRender = async (page) => {
  const events = await page.heard(4);
  const wrong = events.filter(({ type }) => type !== 'wmb-load');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  for (const tag of Object.keys(tags)) {
    const { isStyled, isFallback, text } = await page.look(tag);
    if (!isStyled || isFallback || !text)
      throw new Error(`${tag}: ${isStyled}, ${isFallback}, ${text}`);
  }
};

export { engines };
