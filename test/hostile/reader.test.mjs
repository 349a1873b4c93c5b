/** However the reader reads: line 21 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { illegible } from './legible.mjs';
import { allFour, allRender, inEveryEngine } from './lines.mjs';

/** Only Chromium's driver sets what a reader prefers. */
const skip = ['firefox', 'webkit'];

const media = {
  'in the dark': [{ name: 'prefers-color-scheme', value: 'dark' }],
  'in forced colours': [{ name: 'forced-colors', value: 'active' }],
  'in forced colours, dark': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
  'with reduced motion': [{ name: 'prefers-reduced-motion', value: 'reduce' }],
};

/** By the protocol itself: puppeteer knows of no forced colours. */
const preferring = (features) => async (page) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
};

/** Nothing of the feed is left out: as many stories and figures as it has. */
const countShown = () => {
  const within = (tag, part) =>
    document.querySelector(tag).shadowRoot.querySelectorAll(`[part~=${part}]`).length;
  return [within('wmb-story-carousel', 'card'), within('wmb-statistics-counter', 'item')];
};

/** Once figures no longer count, and what comes after the first content is there. */
const assertLegible = async (page, frame) => {
  let found;
  for (let turn = 0; turn < 30; turn += 1) {
    found = await page.run(illegible, frame);
    if (found.texts > 100 && found.faults.length === 0) return;
    await new Promise((done) => setTimeout(done, 300));
  }
  assert.deepEqual(found.faults, []);
  assert.fail(`only ${found.texts} texts were looked at`);
};

inEveryEngine('however the reader reads', (line) => {
  for (const [how, features] of Object.entries(media)) {
    line(
      'E21',
      `${how}: all that is shown can be read`,
      async ({ open, feed }) => {
        const prepare = preferring(features);
        const page = await open(allFour(feed), { prepare, height: 3000 });
        await allRender(page);
        await assertLegible(page);
      },
      { skip },
    );
  }

  line(
    'E21',
    'with reduced motion: nothing moves, and figures are there at once',
    async ({ open, feed }) => {
      const prepare = preferring(media['with reduced motion']);
      const page = await open(allFour(feed), { prepare, height: 3000 });
      const textOf = () =>
        page.run(
          () =>
            document
              .querySelector('wmb-statistics-counter')
              .shadowRoot.querySelector('[part~=number]').textContent,
        );
      await allRender(page);
      const [first, moving] = [
        await textOf(),
        await page.run(() =>
          [...document.querySelectorAll('*')]
            .flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? [])
            .map(({ animationName, transitionProperty }) => animationName ?? transitionProperty),
        ),
      ];
      await page.run(() => new Promise((done) => setTimeout(() => done(true), 500)));
      assert.equal(await textOf(), first);
      assert.deepEqual(moving, []);
    },
    { skip },
  );

  line(
    'E21',
    'printed: every story and figure, nothing cut off',
    async ({ open, feed, origins }) => {
      const page = await open(allFour(feed), { height: 3000 });
      await allRender(page);
      // What listens for printing comes with the controls.
      await page.until(() =>
        document.querySelector('wmb-story-carousel').shadowRoot.querySelector('[part~=next]'),
      );
      await page.page.emulateMediaType('print');
      // As printing does, and what the emulation of its style does not.
      await page.run(() => void dispatchEvent(new Event('beforeprint')));
      const { stories, statistics } = await origins.sampleFeed();
      await page.until(() =>
        document.querySelector('wmb-story-carousel').shadowRoot.querySelector('[part~=card]'),
      );
      await page.run(() => document.querySelector('wmb-story-carousel').updateComplete);
      assert.deepEqual(await page.run(countShown), [stories.length, statistics.length]);
      await assertLegible(page);
    },
    { skip },
  );

  // 1,280 by 1,024 pixels at 400 %: WCAG 2.2 SC 1.4.10. In a frame, since windows have a least width.
  line(
    'E21',
    'at 400 %: all that is shown can be read, and nothing scrolls sideways',
    async (test) => {
      const { open, origins, feed } = test;
      const inner = `<!doctype html><html lang="en"><meta charset="utf-8">
      <script src="${origins.code.origin}/record.js"></script><script async src="${origins.files}/embed.js"></script>
      <body style="margin: 0">${allFour(feed)}`;
      origins.show(inner, { path: '/inner.html' });
      const frame =
        '<iframe src="/inner.html" style="width: 320px; height: 256px; border: 0"></iframe>';
      const page = await open(frame, { loader: '' });
      await page.until(() => {
        const { contentDocument } = document.querySelector('iframe');
        return contentDocument[Symbol.for('seen')]?.events.length === 4;
      });
      await assertLegible(page, 'iframe');
    },
  );
});
