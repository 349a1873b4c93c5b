/**
 * `npm run test:frameworks`: builds the sites of docs/frameworks.md with their own toolchains, and
 * opens them in a browser, built and in development. `WMB_SITES=vite,next` takes some. Fetches
 * toolchains; needs a built `dist`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listen } from '../../scripts/serve/listen.mjs';
import { sendFile } from '../../scripts/serve/static-files.mjs';
import { engines, launch } from '../support/browser.mjs';
import { visit, withoutFavicon } from '../support/visit.mjs';
import { makeSite, pack, runScript, startScript } from './site-folders.mjs';

/** `public`: the folder that its build makes. `servers`: scripts that serve, with their ports. */
const sites = {
  vite: { scripts: ['build'], public: 'dist', servers: { dev: 8120 } },
  webpack: { scripts: ['build', 'dev'], public: '.' },
  rollup: { scripts: ['build'], public: '.' },
  esbuild: { scripts: ['build', 'single'], public: '.' },
  parcel: { scripts: ['build'], public: 'dist', servers: { dev: 8124 } },
  'import-map': { scripts: [], public: '.' },
  vue: { scripts: ['build'], public: 'dist', servers: { dev: 8121 } },
  sveltekit: { scripts: ['build'], public: 'build', servers: { dev: 8126 } },
  next: { scripts: ['build'], servers: { start: 8125, dev: 8125 } },
  astro: { scripts: ['build'], public: 'dist', servers: { dev: 8127 } },
  angular: { scripts: ['build'], public: 'dist/site/browser', servers: { dev: 8128 } },
  eleventy: { scripts: ['build'], public: '_site' },
};

const wanted = process.env.WMB_SITES?.split(',') ?? Object.keys(sites);

const feed = readFileSync('data/feed.json', 'utf8');

/** Each site serves the same feed, without pictures. */
const withFeed = async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/feed.json')
      void request.respond({ contentType: 'application/json', body: feed });
    else if (pathname.startsWith('/portraits/')) void request.respond({ status: 404 });
    else void request.continue();
  });
};

/** Console messages of development servers, which do not count. */
const isOfDevelopment = (text) =>
  /\[vite\]|lit\.dev\/msg|\[HMR\]|\[Fast Refresh\]|React DevTools|Lit is in dev mode|Angular is running in dev/.test(
    text,
  );

const checkPage = async (browser, origin) => {
  const { page, heard, words, seen } = await visit(browser, origin, { prepare: withFeed });
  const events = await heard(2, 60_000);
  assert.deepEqual(events.map(({ type, tag }) => `${tag} ${type}`).sort(), [
    'wmb-organisation-finder wmb-load',
    'wmb-story-carousel wmb-load',
  ]);
  const drawn = await page.$eval('wmb-story-carousel', ({ shadowRoot }) => ({
    boxes: shadowRoot.querySelectorAll('[part~="base"]').length,
    first: shadowRoot.querySelector('[part~="name"]').textContent.trim(),
  }));
  assert.deepEqual(drawn, { boxes: 1, first: 'Adrienne Clarkson' });
  await findsPlace(page);
  assert.deepEqual(
    withoutFavicon(words).filter((text) => !isOfDevelopment(text)),
    [],
  );
  assert.deepEqual((await seen()).errors, []);
  await page.close();
};

/** Types a town that no organisation is in: only the gazetteer knows it. */
const findsPlace = async (page) => {
  // Pressed again in case its code had not loaded yet.
  const open = ({ shadowRoot }) => {
    const isOpen = shadowRoot.querySelector('[part~="place"]') !== null;
    if (!isOpen) shadowRoot.querySelector('[data-facet="near"]')?.click();
    return isOpen;
  };
  const finder = await page.$('wmb-organisation-finder');
  await finder.scrollIntoView();
  await finder.evaluate(({ shadowRoot }) => shadowRoot.querySelector('#field').focus());
  await page.waitForFunction(open, { polling: 1000, timeout: 60_000 }, finder);
  const field = await page.waitForSelector('wmb-organisation-finder >>> [part~="place"]');
  await field.type('Clermont-Ferrand');
  await page.waitForFunction(
    () =>
      /Clermont-Ferrand/.test(
        document
          .querySelector('wmb-organisation-finder')
          .shadowRoot.querySelector('[role="listbox"]')?.textContent,
      ),
    { timeout: 30_000 },
  );
};

const tarball = pack();

for (const name of wanted) {
  const { scripts, public: folderName, servers = {} } = sites[name];
  describe(name, () => {
    let folder;
    const browsers = new Map();
    before(async () => {
      folder = makeSite(name, tarball);
      for (const engine of engines) browsers.set(engine, await launch(engine));
    });
    after(async () => {
      for (const browser of browsers.values()) await browser.close();
    });

    /** Visits a running site in every engine. */
    const visitAll = async ({ origin, close }) => {
      try {
        for (const browser of browsers.values()) await checkPage(browser, origin);
      } finally {
        await close();
      }
    };

    const serveFolder = () =>
      listen((request, response) => {
        const path = new URL(request.url, 'http://localhost').pathname.slice(1);
        return sendFile(request, response, { folder: join(folder, folderName), path });
      }, 0);

    for (const script of folderName && scripts.length === 0 ? [''] : scripts) {
      it(`${script || 'as it is'}: shows stories, and finds a place, in a browser`, async () => {
        const { status, said } = script ? runScript(folder, script) : { status: 0 };
        assert.equal(status, 0, said);
        if (folderName) await visitAll(await serveFolder());
      });
    }

    for (const [script, port] of Object.entries(servers)) {
      it(`${script}: shows stories, and finds a place, in a browser`, async () =>
        visitAll(await startScript(folder, script, port)));
    }
  });
}
