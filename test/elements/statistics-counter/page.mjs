/** Real pages in a real Chromium, with the element bundled in memory. */
import { build } from 'esbuild';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../../scripts/browsers.mjs';

const define = `import './src/define/statistics-counter.ts';`;
const root = new URL('../../../', import.meta.url).pathname;

const bundle = async (contents, splitting) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    splitting,
    format: 'esm',
    outdir: '/',
    write: false,
    conditions: ['production'],
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
};

const html = (body) => `<!doctype html><html lang="en"><meta charset="utf-8">
<script type="module" src="/stdin.js"></script><body>${body}`;

/**
 * Opens pages that hold `feed` at `/feed.json`, and run `script`: a module, seen from the root of
 * the project.
 *
 * @returns `open(body, options)`, which resolves with a page of that body, and `close()`.
 */
export const browsing = async (feed, { script = define, splitting = true } = {}) => {
  const files = await bundle(script, splitting);
  let body = '';
  const server = createServer(({ url }, response) => {
    const script = files.get(url);
    const [type, text] =
      url === '/feed.json'
        ? ['application/json', JSON.stringify(feed)]
        : script
          ? ['text/javascript', script]
          : ['text/html', html(body)];
    response.setHeader('content-type', type).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch({ executablePath: await findChromium(), args: chromiumArguments });
  const open = async (markup, { features = [], before } = {}) => {
    body = markup;
    const page = await browser.newPage();
    await page.emulateMediaFeatures(features);
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return page;
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { open, close };
};
