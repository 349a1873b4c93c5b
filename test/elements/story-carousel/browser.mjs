/** A real page with carousels in a real Chromium: for what a test page inside a runner can't do. */
import { build } from 'esbuild';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../../scripts/browsers.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const types = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };

/** Messages in other languages are written by a build step, and are not what these pages are about. */
const withoutTranslations = {
  name: 'without-translations',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/generated\/.*\.js$/ }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({
      contents: 'export const templates = {};',
    }));
  },
};

let bundled;

const options = {
  tsconfig: `${root}tsconfig.json`,
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  plugins: [withoutTranslations],
};

const hydration = `
  import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
  await import('${root}src/define/story-carousel.ts');
`;

const withHydration = {
  name: 'with-hydration',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^hydrating$/ }, ({ path }) => ({ path, namespace: 'own' }));
    onLoad({ filter: /.*/, namespace: 'own' }, () => ({ contents: hydration, resolveDir: root }));
  },
};

/** A carousel as a server draws it, with its shadow root declared. */
export const drawOnServer = async (feed) => {
  const contents = `
    import { render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    import '${root}src/define/story-carousel.ts';
    export const drawn = (feed) => collectResult(
      render(html\`<wmb-story-carousel lang="en" .data=\${feed}></wmb-story-carousel>\`));
  `;
  const folder = await mkdtemp(`${root}node_modules/.cache-`);
  const outfile = `${folder}/server.mjs`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ ...options, stdin, outfile, write: true, platform: 'node', packages: 'external' });
  try {
    return await (await import(outfile)).drawn(feed);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const bundle = async () => {
  const { outputFiles } = await build({
    ...options,
    entryPoints: {
      'story-carousel': `${root}src/define/story-carousel.ts`,
      hydrating: 'hydrating',
    },
    outdir: '/bundle',
    splitting: true,
    conditions: ['production'],
    plugins: [withoutTranslations, withHydration],
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]));
};

const listening = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });

/** So many stories, each with a portrait of its own address. */
export const feedOf = (count, more = {}) => ({
  version: '1.0',
  language: 'en',
  stories: [...Array(count).keys()].map((index) => ({
    id: `s${index}`,
    name: `Person ${index}`,
    headline: `What person ${index} brought with them`,
    quote: `I packed ${index} things, and left the rest behind.`,
    summary: 'A short account of a long way.',
    body: ['The first paragraph of the story.', 'And the second.'],
    from: 'KE',
    to: 'DE',
    url: `https://campaign.example/stories/${index}`,
    image: { src: `/portrait-${index}.jpg`, width: 320, height: 400, alt: '' },
    ...more,
  })),
});

/**
 * Serves one page and opens it.
 *
 * @param {{ body: string, feed?: unknown, headers?: Record<string, string>, hash?: string, script?: boolean,
 *   define?: boolean, before?: (page: import('puppeteer-core').Page) => unknown }} options
 */
export const openPage = async (
  browser,
  {
    body,
    feed = feedOf(8),
    headers = {},
    hash = '',
    script = true,
    define = true,
    before = () => {},
  },
) => {
  const files = await (bundled ??= bundle());
  const portrait = await readFile(`${root}data/portraits/katie-nguyen-320.jpg`);
  const requests = [];
  const feedText = JSON.stringify(feed);
  const answer = (path) => {
    if (path === '/') {
      const load = define ? '<script type="module" src="/bundle/story-carousel.js"></script>' : '';
      return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><body>${load}${body}`;
    }
    if (path === '/feed.json') return feedText;
    return path.startsWith('/portrait-') ? portrait : files.get(path);
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    requests.push(path);
    const content = answer(path);
    const extension = path === '/' ? 'html' : path.split('.').at(-1);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[extension] ?? 'image/jpeg',
      ...(path === '/' ? headers : {}),
    });
    response.end(content);
  });
  const port = await listening(server);
  server.unref();
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(script);
  await before(page);
  await page.goto(`http://127.0.0.1:${port}/${hash}`);
  return {
    page,
    requests,
    close: async () => {
      await page.close();
      server.closeAllConnections();
      server.close();
    },
  };
};

/** Waits until every carousel of a page can be moved. */
export const whenReady = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('wmb-story-carousel');
    for (const element of document.querySelectorAll('wmb-story-carousel')) {
      while (!element.shadowRoot.querySelector('[part="next"]')) {
        await new Promise(requestAnimationFrame);
      }
      await element.goTo('nobody');
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

export const startBrowser = async () =>
  puppeteer.launch({ executablePath: await findChromium(), args: chromiumArguments });

/** Pretends that the reader's system asks for something, such as `prefers-reduced-motion: reduce`. */
export const emulate = async (page, features, media = '') => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};
