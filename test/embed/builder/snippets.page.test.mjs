/** What the builder gives to copy, pasted into an empty file, renders. */
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listen } from '../../../scripts/serve/listen.mjs';
import { engines, launch } from '../../support/browser.mjs';
import { visit, withoutFavicon } from '../../support/visit.mjs';
import { feedHost } from '../../../scripts/serve/hosts.mjs';
import { openBuilder } from './builder-page.mjs';

/** What the build makes of the page's own module, with the package as a site has it installed. */
const bundled = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  return outputFiles[0].text;
};

const tags = [
  'wmb-story-carousel',
  'wmb-statistics-counter',
  'wmb-event-list',
  'wmb-organisation-finder',
];

for (const engine of engines) {
  describe(`a snippet of the builder, in ${engine}`, () => {
    let feeds;
    let host;
    let browser;
    let files = {};
    before(async () => {
      feeds = await feedHost(0);
      host = await listen((request, response) => {
        const { pathname } = new URL(request.url, 'http://localhost');
        const file = files[pathname];
        const type = pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
        response
          .writeHead(file === undefined ? 404 : 200, { 'content-type': type })
          .end(file ?? '');
      }, 0);
      browser = await launch(engine);
    });
    after(async () => {
      await browser.close();
      await Promise.all([feeds.close(), host.close()]);
    });

    /** Builds one with everything that can be awkward in it. */
    const build = async (form, { tag = 'wmb-statistics-counter', act = async () => {} } = {}) => {
      const builder = await openBuilder(browser, feeds.origin, { element: tag });
      await builder.untilVerdict(/fine|mend/);
      await builder.page.waitForFunction(() =>
        document.querySelector('.code pre').textContent.includes('integrity'),
      );
      await builder.fill('heading', 'Aujourd’hui {a} "b" <i> & ${c} @d');
      await builder.fill('token--wmb-color-accent', 'rgb(1, 2, 3)');
      await builder.fill('fallback-text', 'More & <more>');
      await builder.fill('fallback-address', 'https://campaign.example/?a=1&b=2');
      await builder.choose('form', form);
      await act(builder);
      const snippets = await builder.snippets();
      await builder.page.close();
      return snippets;
    };

    const open = async (html) => {
      files['/'] = html;
      return visit(browser, `${host.origin}/`);
    };

    const found = (page, tag) =>
      page.$eval(tag, (element) => ({
        heading: element.getAttribute('heading'),
        accent: getComputedStyle(element).getPropertyValue('--wmb-color-accent').trim(),
        link: element.querySelector('a').getAttribute('href'),
        text: element.querySelector('a').textContent,
      }));

    const wanted = {
      heading: 'Aujourd’hui {a} "b" <i> & ${c} @d',
      accent: 'rgb(1, 2, 3)',
      link: 'https://campaign.example/?a=1&b=2',
      text: 'More & <more>',
    };

    for (const tag of tags) {
      it(`as a script tag, pinned and checked: ${tag}`, async () => {
        const [snippet] = await build('script', { tag });
        assert.match(snippet, /v\/0\.1\.0\/embed\.js" integrity="sha256-/);
        assert.match(snippet, /rel="preload" as="script"[^>]+integrity="sha256-/);
        assert.match(snippet, /min-block-size: \d+0px/);
        const { page, heard, requests, words } = await open(snippet);
        const [{ type }] = await heard(1);
        assert.equal(type, 'wmb-load');
        assert.deepEqual(await found(page, tag), wanted);
        const feedRequests = requests.filter((url) => url.endsWith('/feed.json'));
        const chunks = requests.filter((url) => /\/wmb-|shared-[\w-]{8}\.js$/.test(url));
        assert.equal(feedRequests.length, 1, 'what is asked for early is not asked for twice');
        assert.equal(chunks.length, 1);
        assert.deepEqual(withoutFavicon(words), []);
        await page.close();
      });
    }

    it('as a script tag that follows the major version, without hashes', async () => {
      const act = ({ choose }) => choose('version', 'follow');
      const [snippet] = await build('script', { act });
      assert.match(snippet, /v\/0\/embed\.js"><\/script>/);
      assert.doesNotMatch(snippet, /integrity|as="script"/);
      const { page, heard } = await open(snippet);
      assert.equal((await heard(1))[0].type, 'wmb-load');
      await page.close();
    });

    it('as an iframe, as high as its content', async () => {
      const [snippet] = await build('frame');
      const { page, words } = await open(snippet);
      const given = await page.$eval('iframe', ({ clientHeight }) => clientHeight);
      await page.waitForFunction(() => document.querySelector('iframe').style.height, {
        timeout: 20_000,
      });
      const frame = await (await page.$('iframe')).contentFrame();
      const element = await frame.waitForSelector('wmb-statistics-counter');
      await frame.waitForFunction(
        (one) => one.shadowRoot?.textContent.includes('232'),
        { timeout: 20_000 },
        element,
      );
      assert.ok(given > 100);
      assert.deepEqual(await found(frame, 'wmb-statistics-counter'), wanted);
      assert.equal(await page.$eval('iframe', ({ title }) => title), wanted.heading);
      assert.deepEqual(withoutFavicon(words), []);
      await page.close();
    });

    it('as an import from npm, bundled', async () => {
      const [snippet] = await build('npm');
      const [, code] = /<script type="module">([^]*?)<\/script>/.exec(snippet);
      const html = snippet.replace(code, () => '\n{{code}}\n');
      const js = (await bundled(code)).replaceAll('</script', '<\\/script');
      const { page, heard } = await open(html.replace('{{code}}', () => js));
      assert.equal((await heard(1))[0].type, 'wmb-load');
      assert.deepEqual(await found(page, 'wmb-statistics-counter'), wanted);
      await page.close();
    });

    it('as a page and a document for oEmbed: what a host finds by the page is a frame of it', async () => {
      const act = ({ fill }) => fill('page-address', `${host.origin}/figures.html`);
      const [html, json] = await build('oembed', { act });
      files['/figures.html'] = html;
      files['/figures.oembed.json'] = json;
      const { page, heard } = await visit(browser, `${host.origin}/figures.html`);
      assert.equal((await heard(1))[0].type, 'wmb-load');
      assert.equal((await found(page, 'wmb-statistics-counter')).heading, wanted.heading);
      const address = await page.$eval('link[type="application/json+oembed"]', ({ href }) => href);
      await page.close();
      const document = await (await fetch(address)).json();
      assert.equal(document.version, '1.0');
      assert.equal(document.type, 'rich');
      assert.ok(document.height > 100 && document.width > 100);
      const embedding = await open(document.html);
      const frame = await (await embedding.page.$('iframe')).contentFrame();
      await frame.waitForFunction(
        () => document.querySelector('main > *')?.shadowRoot?.textContent.includes('232'),
        { timeout: 20_000 },
      );
      await embedding.page.close();
    });
  });
}
