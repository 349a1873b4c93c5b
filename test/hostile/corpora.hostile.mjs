/** Public lists of hostile and naughty strings: line 31 of the embedding’s acceptance. Fetched by run.mjs. */
import assert from 'node:assert/strict';
import { corpora, feedOf } from './corpora.mjs';
import { element, inEveryEngine, tags } from './lines.mjs';

/** Shows all items without "Show more". */
const showAll = { 'wmb-event-list': 'page-size="100"', 'wmb-organisation-finder': 'limit="100"' };

/** Runs in the page: everything that a string may have caused, at first and after all is opened. */
const inspect = async (tag) => {
  const one = document.querySelector(tag);
  const { shadowRoot } = one;
  const schemes = /^(https?|mailto|tel|webcal|blob):$/;
  const found = { strangers: [], handlers: [], hrefs: [], sources: [], wide: [] };
  const beginningOf = ({ outerHTML }) => outerHTML.slice(0, 100);
  const look = () => {
    const all = [...shadowRoot.querySelectorAll('*')];
    const strangers = all.filter((each) =>
      each.matches('script, iframe, object, embed, style, link, base, meta, form[action]'),
    );
    found.strangers.push(...strangers.map(beginningOf));
    const attributes = all.flatMap((each) => [...each.attributes]);
    found.handlers.push(...attributes.map(({ name }) => name).filter((name) => /^on/i.test(name)));
    const hrefs = all.filter((each) => each.matches('a[href]') && !schemes.test(each.protocol));
    found.hrefs.push(...hrefs.map(beginningOf));
    const sources = all.flatMap((each) => [each.getAttribute('src'), each.getAttribute('srcset')]);
    found.sources.push(...sources.filter((text) => text && !/^https?:/.test(text.trim())));
    const { scrollWidth, clientWidth } = shadowRoot.querySelector('.widget');
    if (scrollWidth > clientWidth + 1) found.wide.push(`${scrollWidth} > ${clientWidth}`);
  };
  look();
  for (let index = 0; one.openStory && index < 100; index += 1) {
    await one.openStory(`i${index}`);
    look();
  }
  const closed = () => [...shadowRoot.querySelectorAll('[part~=row] [aria-expanded=false]')];
  for (const button of closed()) button.click();
  await new Promise((done) => setTimeout(done, 500));
  look();
  return { ...found, closed: closed().length, ran: document.documentElement.dataset.ran ?? '' };
};

const spies = `<script>for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
  window[name] = () => (document.documentElement.dataset.ran = name);
}</script>`;
const clean = {
  strangers: [],
  handlers: [],
  hrefs: [],
  sources: [],
  wide: [],
  closed: 0,
  ran: '',
};

inEveryEngine('corpora', (line) => {
  for (const [name, list] of Object.entries(corpora(''))) {
    const todo = list ? undefined : 'this list could not be fetched where this ran';
    for (const [tag, section] of Object.entries(tags)) {
      line(
        'E31',
        `${name}, in every field of ${section}`,
        async ({ origins, open }) => {
          const strings = corpora(origins.stranger.origin)[name];
          assert.ok(strings, 'the list could be fetched');
          for (let start = 0; start < strings.length; start += 100) {
            const feed = feedOf(section, strings.slice(start, start + 100));
            const address = origins.publish(feed, `/own-${start}.json`);
            const page = await open(element(tag, address, showAll[tag]), { head: spies });
            const [{ type }] = await page.heard(1, 30_000);
            assert.equal(type, 'wmb-load');
            await page.run(() => new Promise((done) => setTimeout(() => done(true), 500)));
            assert.deepEqual(await page.run(inspect, tag), clean);
            // A picture that a string names may be requested; scripts and style sheets may not.
            const asked = origins.stranger.asked.filter(
              ({ path }) => !path.startsWith('/relative'),
            );
            assert.deepEqual(asked, [], 'the canary is never asked');
            assert.deepEqual((await page.seen()).errors, []);
            await page.close();
          }
        },
        { todo },
      );
    }
  }
});
