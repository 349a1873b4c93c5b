/** What a keyboard comes by in each element, there and back, in Chromium and Firefox. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundled, serve } from '../elements/organisation-finder/serving.mjs';
import { engines, launch } from '../support/browser.mjs';
import { visit } from '../support/visit.mjs';
import { smallCampaign } from './walks/small-campaign.mjs';
import { said, walk } from './walks/walk.mjs';

const page = (element) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script type="module" src="/js/all.js"></script>
<button id="before">Before</button>
<wmb-${element} loading="eager" feed="/feed.json" quick-exit="https://elsewhere.example/"></wmb-${element}>
<button id="after">After</button></html>`;

/** Something that comes last, by which the element is known to be whole. */
const last = {
  'story-carousel': '[part=next]',
  'statistics-counter': '[part=copy]',
  'event-list': '[part~=card] button, button',
  'organisation-finder': '.chips',
};

const sizes = [
  [900, 640],
  [320, 400],
];

for (const engine of engines) {
  describe(`by keyboard, in ${engine}`, () => {
    let files;
    let server;
    let browser;
    before(async () => {
      files = await bundled([fileURLToPath(new URL('../../src/define/all.ts', import.meta.url))]);
      files.set('/feed.json', JSON.stringify(smallCampaign));
      for (const element of Object.keys(last)) files.set(`/${element}`, page(element));
      server = await serve(files);
      browser = await launch(engine);
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    const open = async (element, size) => {
      const visited = await visit(browser, `${server.origin}/${element}`, size);
      await visited.heard(1);
      await visited.page.waitForFunction(
        (tag, wanted) => document.querySelector(tag).shadowRoot.querySelector(wanted),
        {},
        `wmb-${element}`,
        last[element],
      );
      await visited.page.waitForNetworkIdle({ idleTime: 300 });
      return visited.page;
    };

    for (const element of Object.keys(last)) {
      for (const [width, height] of sizes) {
        it(`${element} at ${width} × ${height}: every stop has a name, is seen and ringed, and back is the same way [2.1.2 2.4.3 2.4.7 2.4.11 4.1.2]`, async () => {
          const opened = await open(element, { width, height });
          await opened.focus('#before');
          const there = await walk(opened, 'after');
          if (process.env.WMB_SHOW) console.log(said(there));
          assert.ok(there.length > 3, `${there.length} stops`);
          assert.deepEqual(
            there.filter((one) => !one?.name),
            [],
          );
          assert.deepEqual(
            there.filter(({ isSeen }) => !isSeen),
            [],
          );
          assert.deepEqual(
            there.filter(({ hasRing }) => !hasRing),
            [],
          );
          const back = await walk(opened, 'before', { back: true });
          assert.deepEqual(said(back).reverse(), said(there));
          assert.deepEqual(
            back.filter(({ isSeen }) => !isSeen),
            [],
          );
          await opened.close();
        });
      }
    }
  });
}
