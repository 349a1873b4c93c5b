import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../../scripts/browsers.mjs';

const types = {
  js: 'text/javascript',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Bundles modules in memory, as a path-to-text map. */
export const bundled = async (entryPoints) => {
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    conditions: ['production'],
    outdir: '/js',
    entryNames: '[name]',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
};

/** Serves files of a map on a free port of this machine. */
export const serve = async (files) => {
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const text = files.get(path);
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader(
      'content-type',
      types[path.includes('.') ? path.split('.').at(-1) : 'html'] ?? 'text/plain',
    );
    // Pages change from test to test under one address; what they load does not.
    response.setHeader('cache-control', path.includes('.') ? 'max-age=600' : 'no-store');
    response.end(text ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
};

export const launch = async () =>
  puppeteer.launch({ executablePath: await findChromium(), args: chromiumArguments });

/** A page that holds one finder, with attributes, in a host of its own. */
export const hostPage = (attributes = '', body = '') => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script type="module" src="/js/organisation-finder.js"></script>
<h1>Host</h1>${body}
<wmb-organisation-finder feed="/feed.json" loading="eager" ${attributes}></wmb-organisation-finder></html>`;

/** Waits until something in the finder's shadow root is there. */
export const shown = (page, selector) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('wmb-organisation-finder')?.shadowRoot?.querySelector(wanted),
    {},
    selector,
  );

/** Runs a function with the finder's shadow root. */
export const inside = (page, act, ...rest) =>
  page.evaluate(
    (source, more) =>
      // The function comes from the test itself.
      new Function('root', 'more', `return (${source})(root, ...more)`)(
        document.querySelector('wmb-organisation-finder').shadowRoot,
        more,
      ),
    act.toString(),
    rest,
  );

/** Types as a reader does, key by key. */
export const typeText = async (page, text) => {
  await inside(page, (root) => root.querySelector('.field').focus());
  await page.keyboard.type(text);
};
