/** Runs in the page before its own scripts: records events of elements, and errors. */
const record = () => {
  const seen = { events: [], errors: [], violations: [] };
  Object.defineProperty(document, Symbol.for('seen'), { value: seen });
  for (const type of ['wmb-load', 'wmb-error', 'wmb-stale']) {
    addEventListener(type, ({ target, detail }) => {
      const { code, count, omitted, issues, message } = detail;
      seen.events.push({ type, tag: target.localName, code, count, omitted, issues, message });
    });
  }
  addEventListener('error', ({ message }) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.violations.push(`${violatedDirective} ${blockedURI}`),
  );
};

/**
 * Opens `url` and records requests, console messages, events of elements, and errors.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export const visit = async (browser, url, { width = 1000, height = 800, prepare } = {}) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const requests = [];
  const words = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => words.push(message.text()));
  page.on('pageerror', (error) => words.push(String(error)));
  await page.evaluateOnNewDocument(record);
  await prepare?.(page);
  await page.goto(url, { waitUntil: 'load' });
  const seen = () => page.evaluate(() => document[Symbol.for('seen')]);
  return {
    page,
    requests,
    words,
    seen,
    /** Waits until elements have dispatched so many events. */
    heard: async (count, timeout = 15_000) => {
      await page.waitForFunction(
        (wanted) => document[Symbol.for('seen')].events.length >= wanted,
        { timeout },
        count,
      );
      return (await seen()).events;
    },
  };
};

/** The text that a reader sees of an element: of its shadow root and of its slotted fallback. */
export const shown = (page, selector) =>
  page.$eval(selector, (element) => {
    const slot = element.shadowRoot?.querySelector('slot:not([name])');
    return {
      text: element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      fallback:
        !element.shadowRoot ||
        Boolean(slot && slot.assignedElements().some((node) => node.checkVisibility())),
    };
  });

/** Console messages, except that about the page's missing icon. */
export const withoutFavicon = (words) => words.filter((text) => !/favicon|404/.test(text));
