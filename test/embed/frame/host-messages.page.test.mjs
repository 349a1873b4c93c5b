/** Frames of ours in pages whose scripts are not: they hear the height in their own words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { engines } from '../../support/browser.mjs';
import { started } from '../../support/started.mjs';
import { visit } from '../../support/visit.mjs';
import { asWordPressPrints } from '../../support/wordpress.mjs';

const heard =
  '<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';

for (const engine of engines) {
  describe(`a frame in another host's page, in ${engine}`, () => {
    const on = started(engine);

    const addressOf = (more = {}) =>
      `${on.hosts.feeds}/wmb/frame.html?${new URLSearchParams({
        element: 'wmb-statistics-counter',
        feed: `${on.hosts.feeds}/feed.json`,
        ...more,
      })}`;

    const frame = (address, attributes = '') =>
      `<iframe title="Figures" width="600" height="150" ${attributes} src="${address.replaceAll('&', '&amp;')}"></iframe>`;

    const open = async (body) => {
      on.hosts.show(
        `<!doctype html><html lang="en"><title>A page</title>${heard}<body>${body}</body></html>`,
      );
      return visit(on.browser, on.hosts.origin);
    };

    const untilHeard = (page) =>
      page.waitForFunction(() => window.heard.length > 0, { timeout: 15_000 });
    const allHeard = (page) => page.evaluate(() => window.heard);

    /** The height of what is in the frame. */
    const contentHeight = async (page) => {
      const inner = await (await page.$('iframe')).contentFrame();
      return inner.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height));
    };

    it(`tells WordPress its height by the secret of its address, also while it is hidden [E35] [${engine}]`, async () => {
      const html = `<blockquote><a href="${on.hosts.feeds}/">Figures</a></blockquote>${frame(addressOf())}`;
      const { page } = await open(asWordPressPrints(html));
      await untilHeard(page);
      const height = await contentHeight(page);
      assert.ok(height > 200, String(height));
      const message = { message: 'height', value: height, secret: 'a1B2c3D4e5' };
      assert.deepEqual((await allHeard(page)).at(-1), message);
      await page.evaluate(() => (window.heard.length = 0));
      await page.evaluate(() =>
        document
          .querySelector('iframe')
          .contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*'),
      );
      await untilHeard(page);
      assert.deepEqual(await allHeard(page), [message]);
      await page.close();
    });

    it(`tells Pym its height by the name of its address [E35] [${engine}]`, async () => {
      const { page } = await open(
        frame(
          addressOf({ initialWidth: '600', childId: 'figures-1', parentUrl: 'https://a.example/' }),
        ),
      );
      await untilHeard(page);
      assert.equal(
        (await allHeard(page)).at(-1),
        `pymxPYMxfigures-1xPYMxheightxPYMx${await contentHeight(page)}`,
      );
      await page.close();
    });

    it(`tells AMP its height where the address says that it is there [E35] [${engine}]`, async () => {
      const { page } = await open(frame(`${addressOf()}#amp=1`, 'sandbox="allow-scripts"'));
      await untilHeard(page);
      assert.deepEqual((await allHeard(page)).at(-1), {
        sentinel: 'amp',
        type: 'embed-size',
        height: await contentHeight(page),
      });
      await page.close();
    });

    for (const [what, hash] of [
      ['nobody who has not asked', ''],
      ['nobody whose secret is none', '#?secret=<b>'],
    ]) {
      it(`tells ${what} anything [E35] [${engine}]`, async () => {
        const { page } = await open(frame(addressOf() + hash));
        const inner = await (await page.waitForSelector('iframe')).contentFrame();
        await inner.waitForFunction(
          () => document.querySelector('main > *')?.shadowRoot?.querySelector('[part~=item]'),
          { timeout: 15_000 },
        );
        await inner.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        assert.deepEqual(await allHeard(page), []);
        await page.close();
      });
    }

    it(`stands on the ground of a page of another colour scheme [E35] [${engine}]`, async () => {
      const { page } = await open(
        `<style>:root { color-scheme: dark; background: rgb(10 90 30) } iframe { border: 0; background: none }</style>${frame(addressOf({ '--wmb-radius': '32px' }))}`,
      );
      const inner = await (await page.waitForSelector('iframe')).contentFrame();
      await inner.waitForFunction(
        () => document.querySelector('main > *')?.shadowRoot?.querySelector('[part~=item]'),
        { timeout: 15_000 },
      );
      const { x, y } = await (await page.$('iframe')).boundingBox();
      // The corner, which the element's own round surface leaves free.
      const png = await page.screenshot({ clip: { x: x + 1, y: y + 1, width: 2, height: 2 } });
      const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      assert.deepEqual([...data.subarray(0, 3)], [10, 90, 30]);
      await page.close();
    });
  });
}
