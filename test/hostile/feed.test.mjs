/** The feed as an attacker or an accident: lines 26 to 30 and 32 to 34 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allFour, allRender, element, inEveryEngine, tags } from './lines.mjs';

const carouselTag = 'wmb-story-carousel';
const ofFeed = (asked) => asked.filter(({ path }) => /\.json/.test(path));
const open404 = { 'access-control-allow-origin': '*' };

/** Adds keys such as `__proto__` to every object of a feed. */
const poisoned = (value) => {
  if (Array.isArray(value)) return `[${value.map(poisoned).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}:${poisoned(one)}`,
  );
  const bad = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
  return `{${[...fields, bad].join()}}`;
};

inEveryEngine('the feed', (line) => {
  line('E27', 'twenty elements of one feed: one request', async ({ origins, open, feed }) => {
    const page = await open(
      Object.keys(tags)
        .flatMap((tag) => Array(5).fill(element(tag, feed, 'loading="eager"')))
        .join(''),
    );
    const events = await page.heard(20);
    assert.ok(events.every(({ type }) => type === 'wmb-load'));
    assert.equal(ofFeed(origins.feed.asked).length, 1);
  });

  line('E27', 'a rejection is never kept: what failed once is had by reload()', async (test) => {
    const { origins, open } = test;
    let isDown = true;
    const sample = readFileSync('data/feed.json');
    origins.feed.answers.set('/down.json', (_request, response) =>
      isDown
        ? response.writeHead(404, open404).end()
        : response.writeHead(200, open404).end(sample),
    );
    const page = await open(element(carouselTag, `${origins.feed.origin}/down.json`));
    const [{ type, code }] = await page.heard(1);
    assert.deepEqual([type, code], ['wmb-error', 'feed-status']);
    isDown = false;
    await page.run(() => document.querySelector('wmb-story-carousel').reload());
    const events = await page.heard(2);
    assert.equal(events[1].type, 'wmb-load');
    assert.equal((await page.look(carouselTag)).isFallback, false);
  });

  line('E28', 'removing the element aborts its request', async ({ origins, open }) => {
    let closed = false;
    origins.feed.answers.set('/hang.json', (request, response) => {
      response.on('close', () => (closed = true));
    });
    const page = await open(element(carouselTag, `${origins.feed.origin}/hang.json`));
    await page.until(() => document.querySelector('wmb-story-carousel').matches(':defined'));
    await page.run(() => new Promise((done) => setTimeout(() => done(true), 200)));
    assert.equal(closed, false);
    await page.run(() => document.querySelector('wmb-story-carousel').remove());
    // Well before the time limit of a request.
    for (let turn = 0; turn < 40 && !closed; turn += 1) {
      await new Promise((done) => setTimeout(done, 50));
    }
    assert.equal(closed, true);
    assert.deepEqual((await page.seen()).errors, []);
  });

  line(
    'E29',
    'one bad item of a hundred: ninety-nine render, and the report says why',
    async (test) => {
      const { origins, open } = test;
      const sample = await origins.sampleFeed();
      const stories = Array.from({ length: 100 }, (_, index) => ({
        ...sample.stories[0],
        id: `s${index}`,
      }));
      delete stories[41].headline;
      const page = await open(element(carouselTag, origins.publish({ ...sample, stories })));
      const [{ type, count, omitted, issues }] = await page.heard(1);
      assert.deepEqual([type, count, omitted], ['wmb-load', 99, 1]);
      assert.match(JSON.stringify(issues), /stories\/?\.?\[?41\]?.*headline/);
    },
  );

  line('E30', 'a refresh with a 304, or with equal content, draws nothing anew', async (test) => {
    const { origins, open, feed } = test;
    const page = await open(allFour(feed));
    await allRender(page);
    const changes = await page.run(async () => {
      const all = [
        ...document.querySelectorAll(
          'wmb-story-carousel, wmb-statistics-counter, wmb-event-list, wmb-organisation-finder',
        ),
      ];
      await new Promise((done) => setTimeout(done, 3000));
      const seen = [];
      const observer = new MutationObserver((records) =>
        seen.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)),
      );
      for (const { shadowRoot } of all) {
        observer.observe(shadowRoot, {
          childList: true,
          subtree: true,
          attributes: true,
          characterData: true,
        });
      }
      await Promise.all(all.map((one) => one.reload()));
      await new Promise((done) => setTimeout(done, 300));
      return seen;
    });
    assert.deepEqual(changes, []);
    assert.equal(ofFeed(origins.feed.asked).length, 2);
    assert.equal((await page.seen()).events.length, 4, 'nothing told anew');
  });

  line('E32', '__proto__ and constructor at every level: no prototype changes', async (test) => {
    const { origins, open } = test;
    const body = poisoned(await origins.sampleFeed());
    const page = await open(allFour(origins.publish(body)));
    await allRender(page);
    const polluted = await page.run(() => [
      'polluted' in {},
      'polluted' in [],
      'polluted' in Function.prototype,
    ]);
    assert.deepEqual(polluted, [false, false, false]);
    assert.deepEqual((await page.seen()).errors, []);
  });

  line(
    'E33',
    'requests carry no credentials and no header of ours; links out are safe',
    async (test) => {
      const { origins, open, feed } = test;
      const head = '<script>document.cookie = "secret=1; path=/";</script>';
      const page = await open(allFour(feed), { head });
      await allRender(page);
      await page.run(async () => {
        await document.querySelector('wmb-story-carousel').reload();
        document.cookie = 'secret=; max-age=0; path=/';
      });
      const usual =
        /^(host|connection|accept|accept-.*|user-agent|origin|referer|sec-.*|cache-control|pragma|if-none-match|priority|te|dnt)$/;
      for (const { headers, method } of ofFeed(origins.feed.asked)) {
        assert.equal(method, 'GET');
        assert.deepEqual(
          Object.keys(headers).filter((name) => !usual.test(name)),
          [],
        );
      }
      const unsafe = await page.run(() =>
        [
          ...document.querySelectorAll(
            'wmb-story-carousel, wmb-statistics-counter, wmb-event-list, wmb-organisation-finder',
          ),
        ]
          .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('a[href]')])
          .filter(
            ({ protocol, origin }) => /^https?:$/.test(protocol) && origin !== location.origin,
          )
          .filter(
            ({ relList, referrerPolicy }) =>
              !relList.contains('noopener') || referrerPolicy !== 'no-referrer',
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 200)),
      );
      assert.deepEqual(unsafe, []);
    },
  );

  line(
    'E34',
    'nothing is stored; nobody is asked but the script’s host and the feed’s',
    async (test) => {
      const { origins, open, feed } = test;
      const page = await open(allFour(feed), { height: 3000 });
      await allRender(page);
      await page.run(() => new Promise((done) => setTimeout(() => done(true), 1000)));
      const { kept, hosts } = await page.run(() => ({
        kept: [localStorage.length, sessionStorage.length, document.cookie],
        hosts: [
          ...new Set(
            performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
          ),
        ],
      }));
      assert.deepEqual(kept, [0, 0, '']);
      const known = [origins.code.origin, origins.feed.origin, 'null'];
      assert.deepEqual(
        hosts.filter((origin) => !known.includes(origin)),
        [],
      );
      assert.deepEqual(origins.stranger.asked, []);
    },
  );
});
