import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium, installedFirefox } from '../../scripts/browsers.mjs';

/** The engines that page tests run in here: Chromium always, Firefox where it is installed. */
export const engines = [
  'chromium',
  ...(installedFirefox() && process.env.WMB_ENGINES !== 'chromium' ? ['firefox'] : []),
];

/** Starts an engine, headless. */
export const launch = async (engine) =>
  engine === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath: installedFirefox(), headless: true })
    : puppeteer.launch({ executablePath: await findChromium(), args: chromiumArguments });
