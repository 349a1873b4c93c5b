/** How figures arrive on a partner's page: by the built files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith } from '../../support/hosts.mjs';
import { started } from '../../support/started.mjs';
import { shown, visit } from '../../support/visit.mjs';

const isRare = (url) => /\/rare-[\w-]{8}\.js/.test(url);
const isLater = (url) => /\/later-[\w-]{8}\.js/.test(url);

/** Keeps the feed back until what few figures need has been asked for, for five seconds at most. */
const holdingFeed = (order) => async (page) => {
  let letGo;
  const asked = new Promise((resolve) => (letGo = resolve));
  const timer = setTimeout(letGo, 5000);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = request.url();
    if (isRare(url)) {
      order.push('rare');
      clearTimeout(timer);
      letGo();
    }
    if (isLater(url)) order.push('later');
    if (url.endsWith('feed.json')) {
      await asked;
      order.push('feed');
    }
    await request.continue();
  });
};

describe('figures on a page', () => {
  const on = started('chromium');

  it('ask for what some of them need while the feed is on its way, and for the rest after it', async () => {
    const { feeds, origin } = on.hosts;
    const counter = `<wmb-statistics-counter feed="${feeds}/feed.json"></wmb-statistics-counter>`;
    on.hosts.show(pageWith(counter, { feeds }));
    const order = [];
    const { page, heard } = await visit(on.browser, origin, { prepare: holdingFeed(order) });
    await heard(1);
    assert.match((await shown(page, 'wmb-statistics-counter')).text, /an estimated \$592 billion/);
    await page.waitForFunction(() =>
      document.querySelector('wmb-statistics-counter').shadowRoot.querySelector('[part=copy]'),
    );
    assert.deepEqual(order, ['rare', 'feed', 'later']);
    await page.close();
  });
});
