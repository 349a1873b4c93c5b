import { puppeteerLauncher } from '@web/test-runner-puppeteer';

/** Firefox, over WebDriver BiDi. */
export const firefox = (executablePath) =>
  puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath, headless: true } });
