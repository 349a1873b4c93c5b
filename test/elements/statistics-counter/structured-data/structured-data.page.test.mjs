/** Structured data on pages of their own kind: of React, and with Trusted Types. */
import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { browsing, trustedTypes } from '../page.mjs';

const label = 'migrants</script><img src=x onerror="window.isBroken = true">';
const statistic = { id: 'a', label, value: 5, year: 2013, source: { name: 'UN DESA' } };
const feed = { version: '1.0', language: 'en', statistics: [statistic] };
const attributes = { feed: '/feed.json', loading: 'eager', lang: 'en', 'json-ld': '' };
const counter = createElement('wmb-statistics-counter', attributes);

const script = `
  import './src/define/statistics-counter.ts';
  document.addEventListener('wmb-load', () => fetch('/release'), { once: true });
`;

/** The application of the page, which arrives after the figures are on screen. */
const late = `
  import { createElement } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  window.faults = [];
  window.served = document.querySelector('wmb-statistics-counter');
  hydrateRoot(
    document.querySelector('#root'),
    createElement('wmb-statistics-counter', ${JSON.stringify(attributes)}),
    { onRecoverableError: ({ message }) => window.faults.push(message) },
  );
`;

/** A browser that is closed also when its test fails. */
const opened = async (...options) => {
  const browser = await browsing(...options);
  after(() => browser.close());
  return browser;
};

const structuredData = (page) =>
  page
    .waitForFunction(() => document.querySelector('wmb-statistics-counter > script')?.text)
    .then((text) => text.jsonValue());

it('waits until React has hydrated the page, which otherwise renders all of it again [B35]', async () => {
  const browser = await opened(feed, { script, late });
  const page = await browser.open(`<div id="root">${renderToString(counter)}</div>`);
  const text = await structuredData(page);
  assert.equal(JSON.parse(text).name, label);
  assert.deepEqual(await page.evaluate('window.faults'), []);
  assert.ok(await page.evaluate('window.served.isConnected'));
});

it('violates no policy of a page that requires Trusted Types [B35]', async () => {
  const browser = await opened(feed);
  const page = await browser.open(renderToString(counter), {
    policies: trustedTypes,
    before: () => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ sample }) =>
        window.violations.push(sample),
      );
    },
  });
  assert.equal(JSON.parse(await structuredData(page)).name, label);
  assert.deepEqual(await page.evaluate('window.violations'), []);
});

it('stays data where a page parses its own HTML again [B35]', async () => {
  const browser = await opened(feed);
  const page = await browser.open(renderToString(counter));
  await structuredData(page);
  const pictures = await page.evaluate(() => {
    const parsed = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    return parsed.querySelectorAll('img').length;
  });
  assert.equal(pictures, 0);
});
