import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawOnServer, emulate, feedOf, openPage, startBrowser, whenReady } from './browser.mjs';

const carousel = (attributes = '') =>
  `<wmb-story-carousel feed="/feed.json" loading="eager" ${attributes}><a href="/stories">Moving stories</a></wmb-story-carousel>`;

/** Runs a function in the page with the carousel's shadow root. */
const inside = (page, body) =>
  page.evaluate(
    `(${body})(document.querySelector('wmb-story-carousel').shadowRoot, document.querySelector('wmb-story-carousel'))`,
  );

/** Milliseconds of processor time of each task of the page while something is done: not of the clock, which a busy machine makes longer. */
const recordTasks = async (page, action) => {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('this page'));
  await action();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const { pid, tid } = traceEvents.find(({ name }) => name === 'this page');
  return traceEvents
    .filter((event) => event.pid === pid && event.tid === tid && /RunTask$/.test(event.name))
    .map(({ tdur = 0 }) => tdur / 1000);
};

/** Counts, before anything runs, how many slides and how many cards are drawn at one go. */
const countSlides = () => {
  globalThis.drawn = [];
  globalThis.cards = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const slides = added.flatMap((node) => [
        ...(node.matches?.('.slide[data-story]') ? [node] : []),
        ...(node.querySelectorAll?.('.slide[data-story]') ?? []),
      ]);
      if (slides.length === 0) return;
      globalThis.drawn.push(slides.length);
      globalThis.cards.push(slides.filter((slide) => slide.querySelector('.card')).length);
    }).observe(root, { childList: true, subtree: true });
    return root;
  };
};

describe('story carousel, in a page', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('fetches portraits only near the view, and each at most once [A20]', async () => {
    const { page, requests, close } = await openPage(browser, {
      body: carousel(),
      feed: feedOf(60),
      before: (opened) => opened.setViewport({ width: 360, height: 700 }),
    });
    await whenReady(page);
    await inside(
      page,
      `async (root, element) => { await element.goTo('s1'); await element.goTo('s0'); }`,
    );
    await page.waitForNetworkIdle({ idleTime: 300 });
    const portraits = requests.filter((path) => path.startsWith('/portrait-'));
    assert.equal(new Set(portraits).size, portraits.length);
    assert.ok(portraits.includes('/portrait-0.jpg'));
    // A card is 328 px wide; Chromium loads lazy pictures that are up to 2,500 px away.
    assert.ok(portraits.length <= 12, `${portraits.length} fetched`);
    await close();
  });

  it('renders 300 stories with at most twelve cards at a time, all of which the browser’s search finds [A21]', async () => {
    const { page, close } = await openPage(browser, {
      body: carousel(),
      feed: feedOf(300),
      before: (opened) => opened.evaluateOnNewDocument(countSlides),
    });
    await page.waitForFunction(
      () =>
        document
          .querySelector('wmb-story-carousel')
          ?.shadowRoot?.querySelectorAll('.slide[data-story]').length === 300,
      { timeout: 60_000 },
    );
    const { drawn, cards } = await page.evaluate(() => ({
      drawn: globalThis.drawn,
      cards: globalThis.cards,
    }));
    assert.ok(Math.max(...cards) <= 12, `at one go: ${Math.max(...cards)}`);
    assert.equal(
      drawn.reduce((sum, count) => sum + count),
      300,
      'each once',
    );
    assert.equal(await page.evaluate(() => window.find('Person 287')), true);
    await close();
  });

  it('renders 10,000 stories in short tasks, as whole cards only near the view [A21]', async () => {
    const count = 10_000;
    const { page, close } = await openPage(browser, {
      body: carousel(),
      feed: feedOf(count),
      before: (opened) => opened.setViewport({ width: 1080, height: 900 }),
    });
    await page.waitForFunction(
      () => document.querySelector('wmb-story-carousel')?.matches(':state(ready)'),
      { timeout: 60_000 },
    );
    // To read the feed is the feed's own task, and is over.
    const tasks = await recordTasks(page, async () => {
      await page.waitForFunction(
        (all) =>
          document
            .querySelector('wmb-story-carousel')
            .shadowRoot.querySelectorAll('.slide[data-story]').length === all,
        { timeout: 60_000, polling: 300 },
        count,
      );
      await inside(
        page,
        `async (root, element) => { await element.next(); await element.goTo('s9000'); }`,
      );
    });
    // They take up to 50 ms on a quiet machine; drawn at once, seconds.
    assert.ok(Math.max(...tasks) <= 200, `${Math.max(...tasks)} ms of processor time`);
    const seen = await inside(
      page,
      `(root) => {
        const slide = root.querySelector('[data-story="s9000"]');
        const row = root.querySelector('.scroller').getBoundingClientRect();
        return {
          isAligned: Math.abs(slide.getBoundingClientRect().left - row.left - 6) < 1,
          hasCard: slide.querySelector('.card') !== null,
          cards: root.querySelectorAll('.card').length,
        };
      }`,
    );
    assert.deepEqual(
      { ...seen, cards: seen.cards < 150 },
      { isAligned: true, hasCard: true, cards: true },
    );
    assert.equal(await page.evaluate(() => window.find('Person 9753')), true);
    await close();
  });

  for (const scale of [0.67]) {
    it(`ends at the last story at a zoom of ${scale} [A19]`, async () => {
      const { page, close } = await openPage(browser, {
        body: `<div style="inline-size: 611.37px">${carousel()}</div>`,
        before: (opened) =>
          opened.setViewport({ width: 1000, height: 900, deviceScaleFactor: scale }),
      });
      await whenReady(page);
      await inside(
        page,
        `async (root, element) => { for (let step = 0; step < 8; step += 1) await element.next(); }`,
      );
      const next = await inside(page, `(root) => root.querySelector('[part="next"]').ariaDisabled`);
      assert.equal(next, 'true');
      await close();
    });
  }

  describe('that is linked by #wmb-story=ID far down its page', () => {
    const far = `<p style="height: 6000px"></p><wmb-story-carousel feed="/feed.json"></wmb-story-carousel><p style="height: 3000px"></p>`;

    /** Opens the page at a hash. */
    const linkedPage = async (hash, before = () => {}) => {
      const opened = await openPage(browser, { body: far, hash, before });
      return opened;
    };
    const place = (page) =>
      inside(
        page,
        `(root, element) => {
          const { top } = element.getBoundingClientRect();
          const slide = root.querySelector('[data-story="s5"]')?.getBoundingClientRect();
          const row = root.querySelector('.scroller')?.getBoundingClientRect();
          return {
            isInView: top >= 0 && top < innerHeight,
            isAligned: Math.abs(slide?.left - row?.left - 6) < 1,
          };
        }`,
      );

    it('is loaded and scrolled into view, at the story [A22]', async () => {
      const { page, close } = await linkedPage('#wmb-story=s5');
      await whenReady(page);
      await page.waitForFunction(() => scrollY > 0);
      assert.deepEqual(await place(page), { isInView: true, isAligned: true });
      await close();
    });

    it('leaves the page where it is for other hashes, and for a story that it does not have [A22]', async () => {
      for (const hash of ['', '#wmb-story=nobody']) {
        const { page, close } = await linkedPage(hash);
        if (hash) await whenReady(page);
        await page.waitForNetworkIdle({ idleTime: 200 });
        assert.equal(await page.evaluate(() => scrollY), 0, hash);
        await close();
      }
    });

    it('leaves the page where its reader has scrolled to meanwhile [A22]', async () => {
      const { page, close } = await linkedPage('#wmb-story=s5', (opened) =>
        opened.evaluateOnNewDocument(() =>
          document.addEventListener('DOMContentLoaded', () => scrollTo(0, 400)),
        ),
      );
      await whenReady(page);
      assert.equal(await page.evaluate(() => scrollY), 400);
      await close();
    });

    it('is scrolled into view when the hash changes [A22]', async () => {
      const { page, close } = await linkedPage('#wmb-story=s1');
      await whenReady(page);
      await page.evaluate(() => scrollTo(0, 0));
      await page.evaluate(() => (location.hash = 'wmb-story=s5'));
      await page.waitForFunction(() => scrollY > 0);
      await inside(page, `(root, element) => element.goTo('s5')`);
      assert.deepEqual(await place(page), { isInView: true, isAligned: true });
      await close();
    });
  });

  it('is collected when it is removed right after it was ready, also with autoplay [A8]', async () => {
    const { page, close } = await openPage(browser, { body: carousel('autoplay="5"') });
    await whenReady(page);
    const session = await page.createCDPSession();
    await page.evaluate(async () => {
      globalThis.removed = [];
      for (let count = 0; count < 40; count += 1) {
        const element = document.createElement('wmb-story-carousel');
        element.autoplay = 5;
        element.loading = 'eager';
        element.feed = '/feed.json';
        const loaded = new Promise((resolve) => element.addEventListener('wmb-load', resolve));
        document.body.append(element);
        await loaded;
        if (count % 2) await element.play();
        globalThis.removed.push(new WeakRef(element));
        element.remove();
      }
    });
    for (let tries = 0; tries < 20; tries += 1) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await session.send('HeapProfiler.collectGarbage');
      const left = await page.evaluate(
        () => globalThis.removed.filter((one) => one.deref()).length,
      );
      if (left <= 1) break;
      assert.ok(tries < 19, `${left} of 40 are kept`);
    }
    await close();
  });

  it('prints each story once, one under the other, with its address and without controls [A26]', async () => {
    const { page, close } = await openPage(browser, {
      body: carousel('autoplay="9"'),
      feed: feedOf(40),
      // Never idle: what is not drawn by now is drawn because paper asks for it.
      before: (opened) =>
        opened.evaluateOnNewDocument(() => {
          globalThis.requestIdleCallback = () => 0;
        }),
    });
    await whenReady(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await emulate(page, {}, 'print');
    const paper = await inside(
      page,
      `(root) => {
        const slides = [...root.querySelectorAll('.slide')];
        const boxes = slides.map((slide) => slide.getBoundingClientRect());
        const link = root.querySelector('a[part="story-link"]');
        return {
          count: slides.length,
          isStacked: boxes.every((box, index) => !index || box.top >= boxes[index - 1].bottom),
          isWhole: slides.every((slide) => getComputedStyle(slide).breakInside === 'avoid'),
          quote: root.querySelector('.quote').checkVisibility(),
          written: getComputedStyle(link, '::after').content,
          address: link.href,
          controls: [...root.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
        };
      }`,
    );
    assert.deepEqual(
      { ...paper, written: paper.written.includes(paper.address) },
      {
        count: 40,
        isStacked: true,
        isWhole: true,
        quote: true,
        written: true,
        address: 'https://campaign.example/stories/0',
        controls: 0,
      },
    );
    await close();
  });

  it('shows the fallback in the slot without script [A27]', async () => {
    const { page, close } = await openPage(browser, { body: carousel(), script: false });
    const snapshot = await page.accessibility.snapshot();
    assert.ok(JSON.stringify(snapshot).includes('Moving stories'));
    await close();
  });

  it('shows each story with its link, and no dead controls, when drawn by a server and without script [A27]', async () => {
    const { page, close } = await openPage(browser, {
      body: await drawOnServer(feedOf(2, { image: undefined })),
      define: false,
      script: false,
    });
    const seen = await inside(
      page,
      `(root) => [...root.querySelectorAll('.name, .headline, .portrait, .controls, button, a')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.className || one.part.value)`,
    );
    assert.deepEqual(seen, ['name', 'headline', 'link', 'name', 'headline', 'link']);
    await close();
  });

  it('shifts the layout by at most 0.02 from undefined to loaded [A28]', async () => {
    for (const [width, attributes] of [
      [360, ''],
      [680, 'autoplay="9"'],
      [1080, 'heading="Moving stories"'],
    ]) {
      const { page, close } = await openPage(browser, {
        body: `<style>wmb-story-carousel { display: block; min-block-size: 780px; --wmb-min-block-size: 780px }</style><h1>Page</h1>${carousel(attributes)}<p>What comes after</p>`,
        before: async (opened) => {
          await opened.setViewport({ width, height: 1000 });
          await opened.evaluateOnNewDocument(() => {
            globalThis.shift = 0;
            new PerformanceObserver((list) => {
              for (const { value } of list.getEntries()) globalThis.shift += value;
            }).observe({ type: 'layout-shift', buffered: true });
          });
        },
      });
      await whenReady(page);
      await page.waitForNetworkIdle({ idleTime: 300 });
      const shift = await page.evaluate(() => globalThis.shift);
      assert.ok(shift <= 0.02, `${shift} at ${width} px`);
      await close();
    }
  });

  it('hydrates declarative shadow markup without redrawing or moving a slide [A28]', async () => {
    const feed = feedOf(5);
    const { page, close } = await openPage(browser, {
      body: await drawOnServer(feed),
      define: false,
    });
    const faults = [];
    page.on('pageerror', (fault) => faults.push(String(fault)));
    const kept = await page.evaluate(async (data) => {
      const element = document.querySelector('wmb-story-carousel');
      const slides = () => [...element.shadowRoot.querySelectorAll('.slide')];
      const placesOf = () => slides().map((slide) => slide.getBoundingClientRect().left);
      const [before, places] = [slides(), placesOf()];
      element.data = data;
      await import('/bundle/hydrating.js');
      await element.updateComplete;
      await element.goTo('nobody');
      await new Promise(requestAnimationFrame);
      return {
        count: before.length,
        same: slides().every((slide, index) => slide === before[index]),
        still: String(placesOf()) === String(places),
        next: Boolean(element.shadowRoot.querySelector('[part="next"]')),
      };
    }, feed);
    assert.deepEqual(faults, []);
    assert.deepEqual(kept, { count: 5, same: true, still: true, next: true });
    await close();
  });

  it('violates no strict Content Security Policy, also open and playing [A34]', async () => {
    const { page, close } = await openPage(browser, {
      body: carousel('autoplay="9" picker="portraits"'),
      headers: {
        'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'",
      },
      before: (opened) =>
        opened.evaluateOnNewDocument(() => {
          globalThis.violations = [];
          document.addEventListener(
            'securitypolicyviolation',
            ({ violatedDirective, sourceFile }) =>
              globalThis.violations.push(`${violatedDirective} ${sourceFile}`),
          );
        }),
    });
    await whenReady(page);
    await inside(page, `(root, element) => element.openStory('s2')`);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    const surface = await inside(
      page,
      `(root) => getComputedStyle(root.querySelector('dialog')).backgroundColor`,
    );
    assert.equal(surface, 'rgb(255, 253, 249)');
    await close();
  });

  it('sends no request to another host, whatever a reader does [A36, A37]', async () => {
    const asked = new Set();
    const { page, close } = await openPage(browser, {
      body: carousel('autoplay="9" picker="portraits"'),
      before: (opened) => opened.on('request', (request) => asked.add(new URL(request.url()).host)),
    });
    await whenReady(page);
    await inside(
      page,
      `async (root, element) => {
        await element.next();
        await element.openStory('s1');
        root.querySelector('[part="share"]').click();
        await new Promise((resolve) => element.addEventListener('wmb-story-view', resolve));
      }`,
    );
    assert.equal(asked.size, 1, [...asked].join());
    await close();
  });

  it('follows custom properties for gap and colours [A34]', async () => {
    const { page, close } = await openPage(browser, {
      body: `<style>wmb-story-carousel { --wmb-gap: 7px; --wmb-color-accent: rgb(1, 2, 3) }</style>${carousel()}`,
    });
    await whenReady(page);
    const look = await inside(
      page,
      `(root) => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d');
        canvas.fillStyle = getComputedStyle(root.querySelector('.open')).color;
        canvas.fillRect(0, 0, 1, 1);
        const [...channels] = canvas.getImageData(0, 0, 1, 1).data;
        return [getComputedStyle(root.querySelector('.scroller')).columnGap, channels];
      }`,
    );
    assert.deepEqual(look, ['7px', [1, 2, 3, 255]]);
    await close();
  });

  for (const width of [240, 320]) {
    it(`clips nothing and shows focus and buttons at ${width} px in forced colours [A39]`, async () => {
      const { page, close } = await openPage(browser, {
        body: carousel('autoplay="9" heading="Moving stories"'),
        before: async (opened) => {
          await opened.setViewport({ width, height: 640 });
          await emulate(opened, { 'forced-colors': 'active' });
        },
      });
      await whenReady(page);
      await page.keyboard.press('Tab');
      const seen = await inside(
        page,
        `(root, element) => {
          const room = element.getBoundingClientRect();
          const controls = [...root.querySelectorAll('[part="controls"] button')];
          return {
            isCut: controls.some((one) => one.getBoundingClientRect().right > room.right),
            isWide: document.documentElement.scrollWidth > innerWidth,
            outline: getComputedStyle(root.activeElement).outlineStyle,
            next: root.querySelector('[part="next"]').checkVisibility(),
            chevron: getComputedStyle(root.querySelector('.chevron')).borderTopStyle,
          };
        }`,
      );
      assert.deepEqual(seen, {
        isCut: false,
        isWide: false,
        outline: 'solid',
        next: true,
        chevron: 'solid',
      });
      await close();
    });
  }
});
