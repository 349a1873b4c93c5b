/** The campaign's own site in browsers: what its readers see, and what it asks for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { siteHost } from '../../scripts/serve/hosts.mjs';
import { engines, launch } from '../support/browser.mjs';
import { visit } from '../support/visit.mjs';
import { said, walk } from '../pages/walks/walk.mjs';
import { buildSite, kinds } from './built-site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site;
let host;
before(async () => {
  site = buildSite();
  host = await siteHost(0, site.folder);
});
after(async () => {
  await host.close();
  site.remove();
});

/** Runs in the page: what axe finds, each with its place. */
const examine = async () => {
  const { violations } = await globalThis.axe.run(document);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`,
    ),
  );
};

const settled = (page) => page.waitForNetworkIdle({ idleTime: 250, timeout: 5000 }).catch(() => {});

describe('every kind of page, in chromium', () => {
  let browser;
  before(async () => {
    browser = await launch('chromium');
  });
  after(() => browser.close());

  const open = async (place, { scheme = 'light', ...options } = {}) => {
    const prepare = (page) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    const visited = await visit(browser, `${host.origin}/${place}`, { prepare, ...options });
    await settled(visited.page);
    return visited;
  };

  const arabic = kinds.filter((path) => !/^(about|press|privacy|figures|stories\/adr)/.test(path));
  const looks = [
    { theme: '', language: '', scheme: 'light', paths: kinds },
    { theme: '', language: 'ar/', scheme: 'dark', paths: arabic },
  ];
  const all = [
    ...looks.flatMap(({ paths, ...look }) => paths.map((path) => ({ ...look, path }))),
    ...['', 'stories/carlos/', 'programme/', 'find-help/'].map((path) => ({
      theme: 'night/',
      language: 'ru/',
      scheme: 'light',
      path,
    })),
  ];

  for (const { theme, language, scheme, path } of all) {
    const place = `${theme}${language}${path}`;
    it(`/${place}, ${scheme}: axe finds nothing, the console is quiet, nothing is wider than 240 px, no other host is asked`, async () => {
      const { page, words, requests, seen } = await open(place, { scheme, width: 240 });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(await width(), 240);
      await page.setViewport({ width: 1280, height: 1600 });
      await settled(page);
      assert.equal(await width(), 1280);
      assert.deepEqual(words, []);
      const { errors, violations } = await seen();
      assert.deepEqual([...errors, ...violations], []);
      const others = requests.filter((url) => !url.startsWith(host.origin));
      assert.deepEqual(
        others.filter((url) => !/^(data|blob):/.test(url)),
        [],
      );
      // Last: axe writes a style of its own, which the page's policy refuses.
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(examine), []);
      await page.close();
    });
  }

  it('an address that is not there: 404, in six languages, from any folder', async () => {
    const { page } = await open('stories/nobody/at/all');
    const response = await page.reload();
    assert.equal(response.status(), 404);
    const links = await page.$$eval('.lost a', (all) => all.map((one) => one.pathname));
    assert.deepEqual(links, ['/', '/fr/', '/es/', '/ar/', '/zh/', '/ru/']);
    const weight = await page.$eval('h1', (one) => getComputedStyle(one).fontWeight);
    assert.equal(weight, '650', 'its style sheet is found');
    await page.close();
  });

  it('shows stories and events in their places without scripts, as a browser draws them', async () => {
    const { page } = await open('', { prepare: (one) => one.setJavaScriptEnabled(false) });
    const tree = await page.accessibility.snapshot();
    const names = [];
    const visit = ({ name, children = [] }) => (names.push(name), children.forEach(visit));
    visit(tree);
    for (const words of ['Adrienne Clarkson', 'Language café', 'international migrants']) {
      assert.ok(
        names.some((name) => name?.includes(words)),
        words,
      );
    }
    await page.close();
  });
});

describe('taglines, in chromium', () => {
  let browser;
  before(async () => {
    browser = await launch('chromium');
  });
  after(() => browser.close());

  const open = async (motion) => {
    const prepare = (page) =>
      page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
    return (await visit(browser, `${host.origin}/`, { prepare })).page;
  };
  const lines = (page) =>
    page.$$eval('.taglines li', (all) =>
      all.map((one) => {
        const { animationName, animationPlayState, opacity } = getComputedStyle(one);
        return { animationName, animationPlayState, opacity, top: one.offsetTop };
      }),
    );

  it('take turns in one place, and stop where a reader says so [WCAG 2.2.2]', async () => {
    const page = await open('no-preference');
    const moving = await lines(page);
    assert.equal(moving.length, 5);
    assert.equal(new Set(moving.map(({ top }) => top)).size, 1);
    assert.ok(moving.every(({ animationName }) => animationName === 'tagline'));
    await page.click('#still');
    const still = await lines(page);
    assert.ok(still.every(({ animationPlayState }) => animationPlayState === 'paused'));
    await page.close();
  });

  it('stand below each other, all of them, for who wants less motion', async () => {
    const page = await open('reduce');
    const still = await lines(page);
    assert.equal(new Set(still.map(({ top }) => top)).size, 5);
    assert.ok(
      still.every(({ animationName, opacity }) => animationName === 'none' && opacity === '1'),
    );
    assert.equal(await page.$eval('.still', (one) => one.checkVisibility()), false);
    await page.close();
  });
});

for (const engine of engines) {
  describe(`the site by keyboard, in ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser.close());

    const open = async (place, size) => {
      const { page } = await visit(browser, `${host.origin}/${place}`, size);
      await settled(page);
      return page;
    };

    for (const [place, least] of [
      ['', 70],
      ['ar/stories/carlos/', 20],
    ]) {
      it(`/${place}: begins with the way past the menu; every stop has a name, is seen and ringed [2.4.1 2.4.7 2.4.11 4.1.2]`, async () => {
        const page = await open(place, { width: 1280, height: 800 });
        const stops = await walk(page, 'theme', { most: 200 });
        if (process.env.WMB_SHOW) console.log(said(stops));
        assert.ok(stops.length > least, `${stops.length} stops`);
        assert.equal(stops[0].role, 'link');
        assert.equal(stops[0].name, await page.$eval('.skip', (one) => one.textContent));
        assert.deepEqual(
          stops.filter((one) => !one?.name),
          [],
        );
        assert.deepEqual(
          stops.filter(({ isSeen }) => !isSeen),
          [],
        );
        assert.deepEqual(
          stops.filter(({ hasRing }) => !hasRing),
          [],
        );
        await page.close();
      });
    }

    it('skips to the content', async () => {
      const page = await open('about/', { width: 1280, height: 800 });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => Boolean(document.activeElement.closest('main'))));
      await page.close();
    });

    it('opens the menu of a narrow page, closes it by Escape, and gives back the focus', async () => {
      const page = await open('about/', { width: 360, height: 700 });
      const isOpen = () => page.$eval('#menu', (one) => one.checkVisibility());
      assert.equal(await isOpen(), false);
      await page.focus('.menu-button');
      await page.keyboard.press('Enter');
      assert.equal(await isOpen(), true);
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.href), /\/stories\/$/);
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(), false);
      assert.equal(await page.evaluate(() => document.activeElement.className), 'menu-button');
      await page.close();
    });
  });
}
