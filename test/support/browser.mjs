import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium, installedFirefox } from '../../scripts/browsers.mjs';

const wanted = process.env.WMB_ENGINES?.split(',');

/** Whether `WMB_ENGINES`, a list parted by commas, names an engine. Without it, all are wanted. */
export const isWanted = (engine) => !wanted || wanted.includes(engine);

/** The engines that page tests run in here: Chromium, and Firefox where it is installed. */
export const engines = ['chromium', ...(installedFirefox() ? ['firefox'] : [])].filter(isWanted);

/** Starts an engine, headless. */
export const launch = async (engine) =>
  engine === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath: installedFirefox(), headless: true })
    : puppeteer.launch({ executablePath: await findChromium(), args: chromiumArguments });
