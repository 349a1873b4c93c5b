/** What docs/accessibility.md claims of all four elements at once, on a page that is dark only. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { feedHost, pageHost } from '../../scripts/serve/hosts.mjs';
import { launch } from '../support/browser.mjs';
import { visit } from '../support/visit.mjs';

/** Runs in the page: the elements of all shadow roots. */
const helpers = () => {
  globalThis.everyElement = () =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('wmb-'))
      .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')])
      .filter((one) => one.checkVisibility());
};

/** Runs in the page: controls whose name does not hold the words that are seen on them. */
const misnamed = () => {
  const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const seen = (control) => {
    const copy = control.cloneNode(true);
    copy.querySelectorAll('.visually-hidden, svg, [aria-hidden]').forEach((one) => one.remove());
    return plain(copy.textContent);
  };
  return globalThis
    .everyElement()
    .filter((one) => one.matches('button[aria-label], a[aria-label], summary[aria-label]'))
    .filter((one) => !plain(one.ariaLabel).includes(seen(one)))
    .map((one) => `${seen(one)}: ${one.ariaLabel}`);
};

/** Runs in the page: text as wide as WCAG 2.2 SC 1.4.12 asks for, or as it was. */
const spaceOut = (isSpaced) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  for (const { shadowRoot } of document.querySelectorAll(':not(:not(:defined))')) {
    if (!shadowRoot) continue;
    const { adoptedStyleSheets: sheets } = shadowRoot;
    if (isSpaced) sheets.push(sheet);
    else sheets.pop();
  }
};

/** Runs in the page: what is cut off, and what stands wider than the page. */
const cutOff = () => {
  const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
  const faults = globalThis
    .everyElement()
    .filter((one) => !one.closest('.visually-hidden, [inert], svg, .portrait'))
    .filter((one) => {
      const style = getComputedStyle(one);
      // Quotes are cut at eight lines on purpose: the opened story has them whole.
      if (style.webkitLineClamp !== 'none') return false;
      const isWide = hides(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
      return (
        isWide ||
        (hides(style.overflowY) &&
          style.overflowX === style.overflowY &&
          one.scrollHeight > one.clientHeight + 1)
      );
    })
    .map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`);
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [...faults, `the page is ${scrollWidth} wide`] : faults;
};

/** Runs in the page: texts that are not dark, by their element and colour. */
const pale = () => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const isPale = (color) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 150;
  };
  return globalThis
    .everyElement()
    .filter((one) => !one.closest('svg'))
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((one) => isPale(getComputedStyle(one).color))
    .map((one) => `${one.localName}.${one.className} ${getComputedStyle(one).color}`);
};

describe('a page of all four elements, in chromium', () => {
  let feeds;
  let host;
  let browser;
  let page;
  before(async () => {
    feeds = await feedHost(0);
    host = await pageHost(0, { feeds: feeds.origin });
    browser = await launch('chromium');
    const visited = await visit(browser, `${host.origin}/`, { width: 1280, height: 3000 });
    ({ page } = visited);
    await visited.heard(4);
    await page.waitForNetworkIdle({ idleTime: 500 });
    await page.evaluate(helpers);
  });
  after(async () => {
    await browser.close();
    await feeds.close();
    await host.close();
  });

  it('names no control without the words that are seen on it [2.5.3]', async () => {
    assert.ok((await page.evaluate(() => globalThis.everyElement().length)) > 100);
    assert.deepEqual(await page.evaluate(misnamed), []);
  });

  it('names what is opened and kept by the words on it, too [2.5.3]', async () => {
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('wmb-organisation-finder');
      shadowRoot.querySelector('.row button').click();
    });
    await page.waitForFunction(() => globalThis.everyElement().some((one) => one.matches('.keep')));
    await page.evaluate(() =>
      globalThis
        .everyElement()
        .find((one) => one.matches('.keep'))
        .click(),
    );
    await page.waitForFunction(() =>
      globalThis.everyElement().some((one) => one.matches('.keep[aria-pressed="true"]')),
    );
    assert.deepEqual(await page.evaluate(misnamed), []);
  });

  it('prints dark on white, though the page is dark only', async () => {
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
    assert.notDeepEqual(await page.evaluate(pale), [], 'on screen, the text is pale');
    await page.emulateMediaType('print');
    assert.deepEqual(await page.evaluate(pale), []);
    // The page's own dark background is printed too, where a reader asks for backgrounds.
    const backgrounds = await page.evaluate(() =>
      globalThis
        .everyElement()
        .filter((one) => one.matches('.widget'))
        .map((box) => getComputedStyle(box).backgroundColor),
    );
    assert.deepEqual(backgrounds, Array(4).fill('rgb(255, 255, 255)'));
    await page.emulateMediaType(undefined);
  });

  for (const width of [320, 1080]) {
    it(`loses nothing at ${width} px where text is spaced out [1.4.12]`, async () => {
      await page.setViewport({ width, height: 3000 });
      await page.evaluate(spaceOut, true);
      assert.deepEqual(await page.evaluate(cutOff), []);
      await page.evaluate(spaceOut, false);
      await page.setViewport({ width: 1280, height: 3000 });
    });
  }

  it('gives more contrast to who asks for it', async () => {
    const colours = () =>
      page.evaluate(() => {
        const muted = globalThis.everyElement().find((one) => one.matches('.muted'));
        const box = muted.closest('.widget');
        return [getComputedStyle(muted).color, getComputedStyle(box).color];
      });
    const [muted, text] = await colours();
    assert.notEqual(muted, text);
    // Puppeteer's own method does not know this feature.
    const session = await page.createCDPSession();
    const features = [{ name: 'prefers-contrast', value: 'more' }];
    await session.send('Emulation.setEmulatedMedia', { media: '', features });
    const [mutedNow, textNow] = await colours();
    assert.equal(mutedNow, textNow);
  });
});
