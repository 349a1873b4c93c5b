/** How figures arrive on a partner's page: by the built files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith } from '../../support/hosts.mjs';
import { started } from '../../support/started.mjs';
import { shown, visit } from '../../support/visit.mjs';

const isInteractions = (url) => /\/statistics-counter-interactions-[\w-]{8}\.js/.test(url);

const withoutInteractions = async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    isInteractions(request.url()) ? request.abort() : request.continue(),
  );
};

describe('figures on a page', () => {
  const on = started('chromium');

  const open = (prepare) => {
    const { feeds, origin } = on.hosts;
    const counter = `<wmb-statistics-counter feed="${feeds}/feed.json"></wmb-statistics-counter>`;
    on.hosts.show(pageWith(counter, { feeds }));
    return visit(on.browser, origin, { prepare });
  };

  // First, so that no copy in the browser's memory serves it.
  it('are complete if the chunk of their interactions fails to load [B38]', async () => {
    const { page, heard, seen } = await open(withoutInteractions);
    const events = await heard(2);
    const { text, fallback } = await shown(page, 'wmb-statistics-counter');
    assert.match(text, /232 million international migrants/);
    assert.match(text, /an estimated \$592 billion/);
    assert.match(text, /about 50,000 years/);
    assert.equal(fallback, false);
    assert.deepEqual(events.map(({ type, code }) => code ?? type).sort(), [
      'code-unavailable',
      'wmb-load',
    ]);
    assert.deepEqual((await seen()).errors, []);
    await page.close();
  });

  it('get their interactions in one chunk', async () => {
    const scripts = [];
    const listen = (page) => page.on('request', (request) => scripts.push(request.url()));
    const { page, heard } = await open(listen);
    await heard(1);
    await page.waitForFunction(() =>
      document.querySelector('wmb-statistics-counter').shadowRoot.querySelector('[part=copy]'),
    );
    assert.equal(scripts.filter(isInteractions).length, 1);
    await page.close();
  });
});
