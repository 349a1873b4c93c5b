/** Feeds of other formats, over HTTP: the feed's host serves the file, the element shows it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { feedHost } from '../../../scripts/serve/hosts.mjs';
import { listen } from '../../../scripts/serve/listen.mjs';
import { engines, launch } from '../../support/browser.mjs';
import { shown, visit } from '../../support/visit.mjs';

const bundle = async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/define/all.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    conditions: ['production'],
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
};

for (const engine of engines) {
  describe(`a feed of another format, in ${engine}`, () => {
    let feeds;
    let host;
    let browser;
    let body = '';
    before(async () => {
      const files = await bundle();
      feeds = await feedHost(0);
      host = await listen(({ url }, response) => {
        const script = files.get(url);
        // A file that only joins others is empty.
        const type = files.has(url) ? 'text/javascript' : 'text/html; charset=utf-8';
        response
          .writeHead(200, { 'content-type': type })
          .end(
            script ??
              `<!doctype html><html lang="en-GB"><title>A page</title>${body}<script type="module" src="/all.js"></script>`,
          );
      }, 0);
      browser = await launch(engine);
    });
    after(async () => {
      await browser.close();
      await Promise.all([feeds.close(), host.close()]);
    });

    /** Opens a page with one element, and tells what it heard and showed. */
    const open = async (tag, file, attributes = '') => {
      body = `<${tag} loading="eager" feed="${feeds.origin}/${file}" ${attributes}></${tag}>`;
      const { page, heard, requests, seen } = await visit(browser, host.origin);
      const [event] = await heard(1, 30_000);
      const { errors } = await seen();
      const { text } = await shown(page, tag);
      await page.close();
      const parsers = requests.filter((url) => /read-calendar|read-hsds|read-json-feed/.test(url));
      return { event, errors, text, parsers };
    };

    const list = (name) => open('wmb-event-list', `formats/${name}.ics`, 'as-of="2013-10-01"');

    it('shows a calendar of Google, and loads no other parser [A36]', async () => {
      const { event, errors, text, parsers } = await list('google');
      assert.equal(event.type, 'wmb-load');
      assert.deepEqual([event.count, event.omitted, errors], [3, 0, []]);
      assert.match(text, /High-level Dialogue/);
      assert.ok(parsers.length > 0 && parsers.every((url) => url.includes('read-calendar')));
    });

    it('shows a calendar of Outlook with Windows names of zones [A36]', async () => {
      const { event, text } = await list('outlook');
      assert.deepEqual([event.type, event.count, event.omitted], ['wmb-load', 3, 0]);
      assert.match(text, /Sprechstunde/);
    });

    it('shows the complete events of a calendar of Apple that is cut off, and reports the rest [A36]', async () => {
      const { event, text, errors } = await list('apple');
      assert.deepEqual([event.count, event.omitted, errors], [2, 2, []]);
      assert.match(text, /Floating evening/);
      assert.match(event.issues.map(({ found }) => found).join(), /9A2C-CUT from line/);
    });

    it('loads no parser for a feed of the contract [A36]', async () => {
      const { event, parsers } = await open('wmb-event-list', 'feed.json');
      assert.equal(event.type, 'wmb-load');
      assert.deepEqual(parsers, []);
    });

    it('shows a directory of Open Referral in the finder', async () => {
      const { event, errors, text } = await open('wmb-organisation-finder', 'formats/hsds.json');
      assert.deepEqual([event.type, event.count, event.omitted, errors], ['wmb-load', 2, 1, []]);
      assert.match(text, /Welcome House/);
    });

    it('shows the items of a JSON Feed as stories', async () => {
      const { event, errors, text } = await open('wmb-story-carousel', 'formats/json-feed.json');
      assert.deepEqual([event.type, event.count, event.omitted, errors], ['wmb-load', 2, 1, []]);
      assert.match(text, /A doctor, and a child who asks why/);
    });
  });
}
