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

const withoutRare = async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => (isRare(request.url()) ? request.abort() : request.continue()));
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
  it('B38: stand, as far as they are plain, where what others need can’t be had', async () => {
    const { page, heard, seen } = await open(withoutRare);
    const events = await heard(2);
    const { text, fallback } = await shown(page, 'wmb-statistics-counter');
    assert.match(text, /^232 million international migrants.* 151 member states/);
    assert.doesNotMatch(text, /592|50,000/);
    assert.equal(fallback, false);
    assert.deepEqual(events.map(({ type, code }) => code ?? type).sort(), [
      'code-unavailable',
      'wmb-load',
    ]);
    assert.deepEqual((await seen()).errors, []);
    await page.close();
  });

  it('ask for what some of them need while the feed is on its way, and for the rest after it', async () => {
    const order = [];
    const { page, heard } = await open(holdingFeed(order));
    await heard(1);
    assert.match((await shown(page, 'wmb-statistics-counter')).text, /an estimated \$592 billion/);
    await page.waitForFunction(() =>
      document.querySelector('wmb-statistics-counter').shadowRoot.querySelector('[part=copy]'),
    );
    assert.deepEqual(order, ['rare', 'feed', 'later']);
    await page.close();
  });
});
