/**
 * `npm run test:frameworks`, line 38: in each framework, a small page sets properties of an element,
 * receives its events, and type-checks against `dist/npm`. Fetches the frameworks; needs a built `dist`.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listen } from '../../scripts/serve/listen.mjs';
import { engines, launch } from '../support/browser.mjs';
import { visit, withoutFavicon } from '../support/visit.mjs';
import { bundle } from './bundle.mjs';
import { prepare, runIn } from './workspace.mjs';

prepare();

const tsc = (folder) => runIn('typescript/bin/tsc', '-p', folder);

/** For each framework: how its page is type-checked, and its entry module. */
const frameworks = {
  'React 19': { check: () => tsc('react'), entry: 'react/page.tsx' },
  'Vue 3': {
    check: () => runIn('vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'vue'),
    entry: 'vue/page.ts',
  },
  'Svelte 5': {
    check: () =>
      runIn(
        'svelte-check/bin/svelte-check',
        '--workspace',
        'svelte',
        '--tsconfig',
        './tsconfig.json',
      ),
    entry: 'svelte/page.ts',
  },
  // Types only: its templates need Babel to run.
  Solid: { check: () => tsc('solid') },
  // Its compiler checks types and writes the modules to bundle.
  Angular: {
    check: () => runIn('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular'),
    entry: 'built/angular/angular/page.js',
  },
  'HTML from a server': { check: () => tsc('server'), entry: 'server/page.ts', onServer: true },
};

/** The element as a server writes it: with its content in a declarative shadow root. */
const serverMarkup = async () => {
  const { campaign } = await import('./campaign.mjs');
  await import('../../dist/npm/define/story-carousel.js');
  return collectResult(
    render(html`<wmb-story-carousel
        lang="en"
        heading="Stories"
        heading-level="3"
        limit="1"
        picker="portraits"
        .data=${campaign}
        ><a href="https://campaign.example/">Moving stories</a></wmb-story-carousel
      ><output></output><button>Two</button>`),
  );
};

const pageOf = (body, script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title></head>
<body><div id="page">${body}</div><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`;

for (const [name, { check, entry, onServer }] of Object.entries(frameworks)) {
  describe(name, () => {
    it('type-checks, and mistakes are found [E38]', () => assert.equal(check(), ''));

    for (const engine of entry ? engines : []) {
      describe(engine, () => {
        let browser;
        let host;
        let text = '';
        before(async () => {
          text = pageOf(onServer ? await serverMarkup() : '', await bundle(entry));
          browser = await launch(engine);
          host = await listen((request, response) => {
            const still = text.replace(/<script type="module">[^]*<\/script>/, '');
            const found = { '/': text, '/still': still }[request.url];
            response
              .writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
              .end(found);
          }, 0);
        });
        after(async () => {
          await browser?.close();
          await host?.close();
        });

        it('sets properties of any type, and receives events [E38]', async () => {
          const { page, words, seen } = await visit(browser, host.origin);
          await page.waitForFunction(
            () => document.querySelector('output')?.textContent === '3 read',
            { timeout: 15_000 },
          );
          const given = () =>
            page.$eval('wmb-story-carousel', ({ data, heading, headingLevel, limit, picker }) => ({
              stories: data.stories.length,
              heading,
              headingLevel,
              limit,
              picker,
            }));
          const first = {
            stories: 3,
            heading: 'Stories',
            headingLevel: 3,
            limit: 1,
            picker: 'portraits',
          };
          assert.deepEqual(await given(), first);
          await page.click('button');
          await page.waitForFunction(
            () => document.querySelector('wmb-story-carousel').limit === 2,
          );
          assert.deepEqual(await given(), { ...first, limit: 2 });
          assert.deepEqual([withoutFavicon(words), (await seen()).errors], [[], []]);
          await page.close();
        });

        it('keeps the content between the tags [E38]', async () => {
          const { page } = await visit(browser, host.origin);
          const link = await page.waitForSelector('wmb-story-carousel > a');
          assert.equal(await link.evaluate(({ textContent }) => textContent), 'Moving stories');
          await page.close();
        });

        if (onServer) {
          it('shows its content before a script runs, and hydrates it [E38]', async () => {
            const page = await browser.newPage();
            await page.goto(`${host.origin}/still`);
            const shown = await page.$eval('wmb-story-carousel', ({ shadowRoot }) =>
              shadowRoot?.textContent.includes('What Amina brought'),
            );
            assert.equal(shown, true);
            await page.goto(host.origin);
            await page.waitForFunction(() => document.documentElement.dataset.kept);
            assert.equal(await page.evaluate(() => document.documentElement.dataset.kept), 'true');
            await page.close();
          });
        }
      });
    }
  });
}
