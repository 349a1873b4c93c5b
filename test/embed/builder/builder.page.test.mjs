/** The page that builds snippets, as it is served with the files for any page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { engines } from '../../support/browser.mjs';
import { started } from '../../support/started.mjs';
import { withoutFavicon } from '../../support/visit.mjs';
import { openBuilder } from './builder-page.mjs';

const manifest = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8'));
const declarations = manifest.modules
  .flatMap((module) => module.declarations)
  .filter(({ tagName }) => tagName);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const engine of engines) {
  describe(`the builder, in ${engine}`, () => {
    const on = started(engine);

    const open = (query, options) => openBuilder(on.browser, on.hosts.feeds, query, options);

    it('offers every element, attribute and token of the manifest, and no other', async () => {
      const { page, choose } = await open();
      const offered = [];
      for (const { tagName } of declarations) {
        await choose('element', tagName);
        offered.push(
          await page.evaluate((tag) => {
            const after = (selector, start) =>
              [...document.querySelectorAll(selector)].map(({ id }) => id.slice(start));
            return {
              tag,
              attributes: after('[id^=option-]:is(input, select)', 7).sort(),
              tokens: after('[id^="token--"]:is(input)', 5).sort(),
            };
          }, tagName),
        );
      }
      const names = (items) => items.map(({ name }) => name).sort();
      const apart = ['feed', 'heading', 'lang'];
      assert.deepEqual(
        offered,
        declarations.map(({ tagName, attributes, cssProperties }) => ({
          tag: tagName,
          attributes: names(attributes).filter((name) => !apart.includes(name)),
          tokens: names(cssProperties),
        })),
      );
      await page.close();
    });

    it('shows the element live, keeps to its policy, and says nothing on the console', async () => {
      const { page, seen, words, untilVerdict, fill } = await open();
      await untilVerdict(/fine/);
      await fill('heading', 'Figures <b>bold</b>');
      await fill('token--wmb-color-accent', 'rebeccapurple');
      const shown = await page.$eval('iframe', ({ contentDocument }) => {
        const element = contentDocument.querySelector('wmb-statistics-counter');
        return {
          heading: element.heading,
          accent: element.style.getPropertyValue('--wmb-color-accent'),
        };
      });
      assert.deepEqual(shown, { heading: 'Figures <b>bold</b>', accent: 'rebeccapurple' });
      const { violations, errors } = await seen();
      assert.deepEqual([violations, errors, withoutFavicon(words)], [[], [], []]);
      await page.close();
    });

    it('shows it at the width of a phone, of a column, and of all there is', async () => {
      const { page, choose, untilVerdict } = await open();
      await untilVerdict(/fine/);
      const widths = [];
      for (const view of ['phone', 'column', 'full']) {
        await choose('view', view);
        widths.push(await page.$eval('iframe', (frame) => Math.round(frame.offsetWidth)));
      }
      assert.deepEqual(widths.slice(0, 2), [360, 320]);
      assert.ok(widths[2] > 600);
      await page.close();
    });

    it('asks for a feed when typing pauses, once, and drops what is asked for no longer', async () => {
      const { page, requests, untilVerdict } = await open({ feed: '' });
      await untilVerdict(/No feed/);
      await page.focus('#feed');
      await page.keyboard.type('not yet');
      await untilVerdict(/no address/);
      await page.$eval('#feed', (input) => input.select());
      await page.keyboard.type(`${on.hosts.feeds}/feed.json?fault=hang`);
      await untilVerdict(/Asking/);
      await page.waitForFunction(() =>
        document.querySelector('iframe').contentDocument.querySelector('[feed*=hang]'),
      );
      const hanging = requests.filter((url) => url.includes('hang'));
      assert.deepEqual(new Set(hanging), new Set([`${on.hosts.feeds}/feed.json?fault=hang`]));
      await page.$eval('#feed', (input) => input.select());
      await page.keyboard.type(`${on.hosts.feeds}/feed.json`);
      await untilVerdict(/fine/);
      assert.deepEqual(
        requests.filter((url) => /feed\.jso?$|feed\.j?$/.test(url)),
        [],
        'nothing half typed',
      );
      await page.close();
    });

    for (const [fault, pattern] of Object.entries({
      'html-with-status-200': /can’t be shown[^]*feed-not-json[^]*JSON file itself/,
      'unknown-major-version': /feed-version/,
      'status-404': /feed-status[^]*404/,
    })) {
      it(`says what is wrong with a feed, and what helps: ${fault}`, async () => {
        const { page, untilVerdict } = await open({
          feed: `${on.hosts.feeds}/feed.json?fault=${fault}`,
        });
        await untilVerdict(pattern);
        await page.close();
      });
    }

    it('says what is wrong in all sections of a feed, as wmb check does', async () => {
      const { page, untilVerdict } = await open({
        feed: `${on.hosts.feeds}/feed.json?fault=one-bad-item-of-ten`,
      });
      await untilVerdict(/holds nothing for this element/);
      await page.waitForSelector('.report');
      const report = await page.$eval('.report', ({ textContent }) => textContent);
      assert.match(report, /Mend the errors before you publish: 1\./);
      assert.match(report, /line \d+, column \d+\s+stories\[\d\]\./);
      await page.close();
    });

    it('checks a text that is pasted, in the page’s language, and sends it nowhere', async () => {
      const { page, requests, untilVerdict, fill } = await open({ 'page-language': 'fr' });
      await untilVerdict(/./);
      await page.waitForSelector('#feed-text');
      // What the preview shows comes of its own.
      await page.waitForNetworkIdle();
      const before = requests.length;
      await fill('feed-text', '{ "version": "1.0", "language": "en", "stories": [],\n}');
      const report = () => page.$$eval('.report', (all) => all.at(-1).textContent);
      assert.match(await report(), /Une virgule après la dernière entrée/);
      assert.match(await report(), /ligne 1, colonne 52/);
      await fill('feed-text', '<!doctype html>');
      assert.match(await report(), /une page web, pas du JSON/);
      assert.equal(requests.length, before);
      await page.close();
    });

    it('checks a file that is dropped', async () => {
      const { page, untilVerdict } = await open();
      await untilVerdict(/fine/);
      await page.waitForSelector('.drop');
      await page.$eval('.drop', (zone) => {
        const data = new DataTransfer();
        data.items.add(new File(['id,name,headline\n1,Amina,H\n'], 'stories.csv'));
        zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
      });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.report')].some(({ textContent }) =>
          textContent.includes('This is a table (CSV)'),
        ),
      );
      await page.close();
    });

    it('asks again when it is told to', async () => {
      const { page, requests, untilVerdict } = await open();
      await untilVerdict(/fine/);
      const before = requests.filter((url) => url.endsWith('feed.json')).length;
      await page.click('.verdict button');
      await untilVerdict(/fine/);
      assert.ok(requests.filter((url) => url.endsWith('feed.json')).length > before);
      await page.close();
    });

    it('tells in words where colours come too close, and in which scheme', async () => {
      const { page, fill } = await open();
      const warnings = () =>
        page.$eval('.warnings', ({ textContent }) =>
          textContent.replaceAll(/[\u2060\u2066\u2069]/g, ''),
        );
      await fill('token--wmb-color-text', '#777');
      assert.match(
        await warnings(),
        /light page, --wmb-color-text and --wmb-color-surface stand 4\.4 : 1/,
      );
      assert.match(await warnings(), /dark page, --wmb-color-text/);
      await fill('token--wmb-color-text', 'light-dark(black, white)');
      assert.equal((await warnings()).trim(), '');
      await fill('token--wmb-color-text', 'no colour');
      assert.match(await page.$eval('.token .error', ({ textContent }) => textContent), /CSS/);
      await page.close();
    });

    it('works by keyboard alone', async () => {
      const { page, untilVerdict, snippets } = await open();
      await untilVerdict(/fine/);
      await page.focus('input[name=element]:checked');
      await page.keyboard.press('ArrowRight');
      const tag = await page.$eval('input[name=element]:checked', ({ value }) => value);
      assert.notEqual(tag, 'wmb-statistics-counter');
      assert.match((await snippets())[0], new RegExp(`<${tag} feed=`));
      const focused = await page.evaluate(() => document.activeElement.name);
      assert.equal(focused, 'element');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'feed');
      await page.close();
    });

    it('says whether it could copy', async () => {
      const { page } = await open();
      const copied = page.waitForFunction(() =>
        document.querySelector('.copied').textContent.trim(),
      );
      await page.click('.code button');
      assert.match(await (await copied).jsonValue(), /Copied|yourself/);
      await page.close();
    });

    for (const language of 'en ar de es fa fr it pt ru tr uk zh'.split(' ')) {
      it(`fits 320 px and passes axe, in ${language}`, async () => {
        const query = { 'page-language': language };
        const { page } = await open(query, { width: 320, height: 700 });
        await page.waitForSelector('#verdict');
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        const found = await page.evaluate(() => ({
          language: document.documentElement.lang,
          direction: document.documentElement.dir,
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        const direction = /^(?:ar|fa)$/.test(language) ? 'rtl' : 'ltr';
        assert.deepEqual(found, { language, direction, overflow: 0 });
        await page.evaluate(axe);
        const faults = await page.evaluate(async () => {
          const { violations } = await window.axe.run({ exclude: ['iframe'] });
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
          );
        });
        assert.deepEqual(faults, []);
        await page.close();
      });
    }
  });
}
