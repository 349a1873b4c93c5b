/** Pages whose elements a server has drawn, with the loader: each element takes over what stands there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, launch } from '../support/browser.mjs';
import { pageWith, startHosts } from '../support/hosts.mjs';
import { visit } from '../support/visit.mjs';

const { renderElement, elementTags, styleSheetOf } =
  await import('../../dist/npm/server/render-element.js');
const data = JSON.parse(readFileSync('data/feed.json', 'utf8'));

/** Runs before all else: keeps the text of the element at each change, and what the page moved by. */
const record = () => {
  const kept = { texts: [], shift: 0 };
  Object.defineProperty(window, 'kept', { value: kept });
  document.addEventListener('DOMContentLoaded', () => {
    const { shadowRoot } = document.querySelector('main > *');
    const note = () => {
      const drawings = [...shadowRoot.querySelectorAll('[part~="base"]')];
      const skeletons = shadowRoot.querySelectorAll('[part~="skeleton"]').length;
      kept.texts.push(`${drawings.length} drawn, ${skeletons} grey`);
    };
    note();
    new MutationObserver(note).observe(shadowRoot, { childList: true, subtree: true });
  });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) kept.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const servedPage = async (tag, feeds, { language = 'en', attributes = {}, ...options } = {}) => {
  const element = await renderElement(tag, {
    data,
    language,
    attributes: { feed: `${feeds}/feed.json`, heading: 'Here', ...attributes },
    content: '<a href="https://campaign.example/">Moving stories</a>',
    ...options,
  });
  return pageWith(`<main>${element}</main>`, { feeds });
};

for (const engine of engines) {
  describe(`HTML from a server, taken over by the loader in ${engine}`, () => {
    let browser;
    let on;
    before(async () => {
      on = await startHosts();
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await on?.close();
    });

    const open = (prepare = (page) => page.evaluateOnNewDocument(record)) =>
      visit(browser, on.origin, { prepare });

    for (const tag of elementTags) {
      for (const language of ['en', 'ar']) {
        it(`${tag} shows its content once, and no skeleton, in ${language}`, async () => {
          on.show(await servedPage(tag, on.feeds, { language }));
          const { page, heard, seen } = await open();
          const [event] = await heard(1);
          assert.equal(event.type, 'wmb-load');
          const { texts, shift } = await page.evaluate(() => window.kept);
          assert.deepEqual([...new Set(texts)], ['1 drawn, 0 grey']);
          assert.ok(shift <= 0.01, `the page moved by ${shift}`);
          assert.deepEqual((await seen()).errors, []);
          await page.close();
        });
      }

      it(`${tag} keeps what was served where the feed can't be had, and says so by its event`, async () => {
        on.show(await servedPage(tag, on.feeds, { attributes: { feed: `${on.feeds}/gone.json` } }));
        const { page, heard } = await open();
        assert.equal((await heard(1))[0].type, 'wmb-error');
        const { texts } = await page.evaluate(() => window.kept);
        assert.deepEqual([...new Set(texts)], ['1 drawn, 0 grey']);
        await page.close();
      });
    }

    it('figures that were served are not counted up: a reader has seen them', async () => {
      on.show(await servedPage('wmb-statistics-counter', on.feeds));
      const { page, heard } = await open(async (opened) => {
        await opened.evaluateOnNewDocument(() => {
          window.counts = 0;
          addEventListener('wmb-count-start', () => (window.counts += 1));
        });
      });
      await heard(1);
      // The copy buttons come with the code that counts.
      await page.waitForFunction(() =>
        document.querySelector('main > *').shadowRoot.querySelector('[part~="copy"]'),
      );
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      assert.equal(await page.evaluate('counts'), 0);
      await page.close();
    });

    it('focus and open details stay', async () => {
      on.show(await servedPage('wmb-event-list', on.feeds, { attributes: { loading: 'lazy' } }));
      const { page, heard } = await open(async (opened) => {
        await opened.evaluateOnNewDocument(() => {
          document.addEventListener('DOMContentLoaded', () => {
            const { shadowRoot } = document.querySelector('main > *');
            shadowRoot.querySelector('details')?.setAttribute('open', '');
            shadowRoot.querySelector('a[href]').focus();
            window.focused = shadowRoot.activeElement.textContent;
          });
        });
      });
      await heard(1);
      const found = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('main > *');
        return {
          isSame: shadowRoot.activeElement?.textContent === window.focused,
          isOpen: shadowRoot.querySelector('details')?.open ?? true,
        };
      });
      assert.deepEqual(found, { isSame: true, isOpen: true });
      await page.close();
    });

    it('what was typed before the code was there is searched for', async () => {
      on.show(await servedPage('wmb-organisation-finder', on.feeds));
      const { page, heard } = await open(async (opened) => {
        await opened.evaluateOnNewDocument(() => {
          document.addEventListener('DOMContentLoaded', () => {
            document.querySelector('main > *').shadowRoot.querySelector('input').value =
              'red cross';
          });
        });
      });
      await heard(1);
      await page.waitForFunction(() => {
        const { shadowRoot } = document.querySelector('main > *');
        const input = shadowRoot.querySelector('input');
        const [first] = shadowRoot.querySelectorAll('[part~="name"]');
        return input.value === 'red cross' && /Red Cross/.test(first?.textContent);
      });
      await page.close();
    });

    it('by a linked style sheet, a policy without inline styles is kept', async () => {
      const tag = 'wmb-story-carousel';
      const styleSheet = `data:text/css,${encodeURIComponent(styleSheetOf(tag).text)}`;
      on.show(await servedPage(tag, on.feeds, { styleSheet }), {
        'content-security-policy': `default-src 'none'; script-src ${on.feeds}; connect-src ${on.feeds}; img-src ${on.feeds}; style-src data:`,
      });
      const { page, heard, seen } = await open();
      await heard(1);
      const { violations } = await seen();
      assert.deepEqual(
        violations.filter((one) => !one.endsWith('/favicon.ico')),
        [],
      );
      await page.close();
    });
  });
}
