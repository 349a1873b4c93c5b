import puppeteer from 'puppeteer-core';
import {
  chromiumArguments,
  findChromium,
  installedFirefox,
  installedWebKit,
} from '../../scripts/browsers.mjs';
import { isWanted } from '../support/browser.mjs';
import { launchWebKit } from './webdriver.mjs';

/** Every engine that is installed here and wanted. */
export const engines = [
  'chromium',
  ...(installedFirefox() ? ['firefox'] : []),
  ...(installedWebKit() ? ['webkit'] : []),
].filter(isWanted);

/** What a test does with a page: `page` is puppeteer's, where there is one. */
const puppeteerTab = async (browser, url, { width, height, prepare }) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await prepare?.(page);
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    run: (act, ...given) => page.evaluate(act, ...given),
    goto: (address) => page.goto(address, { waitUntil: 'load' }),
    shoot: (clip) => page.screenshot({ clip, encoding: 'base64' }),
    close: () => page.close(),
  };
};

const launchPuppeteer = async (engine) => {
  const browser =
    engine === 'firefox'
      ? await puppeteer.launch({
          browser: 'firefox',
          executablePath: installedFirefox(),
          headless: true,
        })
      : await puppeteer.launch({ executablePath: await findChromium(), args: chromiumArguments });
  return {
    version: await browser.version(),
    open: (url, options) => puppeteerTab(browser, url, options),
    close: () => browser.close(),
  };
};

const webKitTab = async (command, url) => {
  const run = async (act, ...given) => {
    const script = `const done = arguments[arguments.length - 1];
      window.Promise.resolve().then(() => (${act})(...${JSON.stringify(given)}))
        .then((value) => ({ value }), (error) => ({ error: \`\${error}\` }))
        .then((told) => done(window.JSON.stringify(told)));`;
    // As text: the driver trips over what a page has put on prototypes.
    const told = await command('POST', '/execute/async', { script, args: [] });
    const { value, error } = JSON.parse(told);
    if (error) throw new Error(error);
    return value;
  };
  const isThere = () => {
    // An `<img name="readyState">` of the page may stand in its place, and MooTools replaces `Document`.
    let owner = Object.getPrototypeOf(document);
    while (!Object.hasOwn(owner, 'readyState')) owner = Object.getPrototypeOf(owner);
    const { get } = Object.getOwnPropertyDescriptor(owner, 'readyState');
    return get.call(document) === 'complete' && !document[window.Symbol.for('left')];
  };
  const goto = async (address) => {
    await run(() => void (document[window.Symbol.for('left')] = true)).catch(() => {});
    await command('POST', '/url', { url: address });
    const end = Date.now() + 30_000;
    // Between two pages there is none to ask.
    while (!(await run(isThere).catch(() => false))) {
      if (Date.now() > end) throw new Error(`${address} did not load within 30 s`);
    }
  };
  await goto(url);
  return {
    run,
    goto,
    /** The whole window. */
    shoot: () => command('GET', '/screenshot'),
    close: () => goto('about:blank'),
  };
};

const launchWebKitBrowser = async () => {
  const { version, command, stop } = await launchWebKit(installedWebKit());
  const size = ({ width, height }) =>
    command('POST', '/window/rect', { width, height: height + 100 });
  return {
    version,
    open: async (url, options) => {
      await size(options);
      return webKitTab(command, url);
    },
    close: async () => {
      await command('DELETE', '').catch(() => {});
      stop();
    },
  };
};

/** Starts an engine. */
export const launch = (engine) =>
  engine === 'webkit' ? launchWebKitBrowser() : launchPuppeteer(engine);
