import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium, installedFirefox } from '../../scripts/browsers.mjs';

const wanted = process.env.WMB_ENGINES?.split(',');

/** Whether `WMB_ENGINES`, a list separated by commas, names an engine. Without it, all engines are used. */
export const isWanted = (engine) => !wanted || wanted.includes(engine);

/** The engines that page tests run in: Chromium, and Firefox if it is installed. */
export const engines = ['chromium', ...(installedFirefox() ? ['firefox'] : [])].filter(isWanted);

/** Starts a headless browser. */
export const launch = async (engine) =>
  engine === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath: installedFirefox(), headless: true })
    : puppeteer.launch({ executablePath: await findChromium(), args: chromiumArguments });
