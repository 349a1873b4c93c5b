/** Names of 100,000 characters in every text and as ids: line 31 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { feedOf } from './corpora.mjs';
import { element, inEveryEngine, tags } from './lines.mjs';

const longest = 100_000;
/** In one word, in many, without letters, of what stands above and below a line, and of many code units. */
const names = ['W', 'Tea house ', '. ', 'e\u0301\u0323\u0308', '👩‍👩‍👧‍👦'].map((one) =>
  one.repeat(longest / one.length),
);

/** Runs in the page: how wide each part is that is wider than its element. */
const tooWide = (tag) => {
  const { shadowRoot, clientWidth } = document.querySelector(tag);
  const all = [...shadowRoot.querySelectorAll('*')];
  return all
    .filter((one) => !one.closest('.scroller, .visually-hidden, .map'))
    .filter((one) => one.getBoundingClientRect().width > clientWidth + 1)
    .map(({ localName, className }) => `${localName}.${className}`);
};

inEveryEngine('long names', (line) => {
  for (const [tag, section] of Object.entries(tags)) {
    line(
      'E31',
      `names of 100,000 characters in every field of ${section}: nothing is thrown, or wider than its place`,
      async (test) => {
        const { origins, open } = test;
        const feed = feedOf(section, names);
        feed[section].forEach((item, index) => index > 0 && (item.id = `${index}${names[index]}`));
        const page = await open(element(tag, origins.publish(feed)));
        const [{ type, count }] = await page.heard(1, 60_000);
        assert.deepEqual([type, count], ['wmb-load', names.length]);
        // What comes after the first content.
        await page.until(
          (name) => document.querySelector(name).shadowRoot.querySelector('button, [part~=next]'),
          [tag],
        );
        assert.deepEqual(await page.run(tooWide, tag), []);
        assert.deepEqual((await page.seen()).errors, []);
      },
    );
  }
});
