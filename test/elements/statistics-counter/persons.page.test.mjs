/** From a figure to a person: figures and a carousel on one page. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { browsing } from './page.mjs';

const source = { name: 'UN DESA' };
const story = (id, more) => ({
  id,
  name: id,
  headline: `About ${id}`,
  illustrative: true,
  ...more,
});
const figure = (id, stories) => ({ id, label: 'migrants', value: 5, year: 2013, source, stories });
const feed = {
  version: '1.0',
  language: 'en',
  stories: [
    story('ana'),
    story('vera', { body: ['Her whole story.'], url: '/vera' }),
    story('pablo', { url: '/pablo' }),
  ],
  statistics: [figure('a', ['vera'])],
};
const script = `
  import './src/define/statistics-counter.ts';
  import './src/define/story-carousel.ts';
`;
const figures =
  '<wmb-statistics-counter feed="/feed.json" loading="eager" lang="en"></wmb-statistics-counter>';
const carousel =
  '<wmb-story-carousel feed="/feed.json" loading="eager" lang="en"></wmb-story-carousel>';

let browser;
before(async () => {
  browser = await browsing(feed, { script });
});
after(() => browser.close());

/** Asks for the story of a figure. Resolves with the one that the page hears of. */
const meet = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('wmb-statistics-counter');
    let heard;
    window.addEventListener('wmb-story-request', ({ detail }) => (heard = detail.id), {
      once: true,
    });
    shadowRoot.querySelector('[part=story]').click();
    return heard;
  });
const offered = (page) =>
  page.waitForFunction(() =>
    document.querySelector('wmb-statistics-counter').shadowRoot?.querySelector('[part=story]'),
  );

it('a figure’s story is shown by a carousel on the page [B40]', async () => {
  const page = await browser.open(figures + carousel);
  await offered(page);
  // The carousel listens once it can move.
  await page.waitForFunction(() =>
    document.querySelector('wmb-story-carousel').shadowRoot?.querySelector('[part~=controls]'),
  );
  const address = page.url();
  assert.equal(await meet(page), 'vera');
  await page.waitForFunction(() =>
    /Her whole story/.test(
      document.querySelector('wmb-story-carousel').shadowRoot.querySelector('dialog[open]')
        ?.textContent,
    ),
  );
  assert.equal(page.url().split('#')[0], address);
});

it('a figure’s story links to its page if there is no carousel [B40]', async () => {
  const page = await browser.open(figures);
  await offered(page);
  await Promise.all([page.waitForNavigation(), meet(page)]);
  assert.equal(new URL(page.url()).pathname, '/vera');
});
