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

/** As a page requires Trusted Types, and knows Lit's policy by the name that it has in the sources. */
export const trustedTypes = {
  'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html",
};

const html = (body) => `<!doctype html><html lang="en"><meta charset="utf-8">
<script type="module" src="/stdin.js"></script><body>${body}`;

/**
 * Opens pages that hold `feed` at `/feed.json`, and run `script`: a module, seen from the root of
 * the project.
 *
 * `late` is a module that the page waits for: it is served when the page asks for `/release`.
 *
 * @returns `open(body, options)`, which resolves with a page of that body, and `close()`.
 */
export const browsing = async (feed, { script = define, splitting = true, late } = {}) => {
  const files = await bundle(script, splitting);
  const lateText = late && (await bundle(late, false)).get('/stdin.js');
  let release;
  const released = new Promise((resolve) => (release = resolve));
  let body = '';
  let headers = {};
  const server = createServer(async ({ url }, response) => {
    if (url === '/release') release();
    if (url === '/late.js') await released;
    const script = url === '/late.js' ? lateText : files.get(url);
    const [type, text] =
      url === '/feed.json'
        ? ['application/json', JSON.stringify(feed)]
        : script
          ? ['text/javascript', script]
          : ['text/html', html(body)];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch({ executablePath: await findChromium(), args: chromiumArguments });
  const open = async (markup, { features = [], before, policies = {} } = {}) => {
    body = late ? `${markup}<script type="module" src="/late.js"></script>` : markup;
    headers = policies;
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
