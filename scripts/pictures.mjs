/**
 * Takes screenshots of every element in every state (three widths, light and dark, Latin and Arabic
 * script) from the built Storybook, and puts them on one contact sheet for each element:
 * `pictures/*.png`. Arguments name the elements to take. With `--pages`, screenshots come from the built
 * files instead: the sample campaign at five widths, light, dark, in Arabic, in German, in forced
 * colours and in print.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from './browsers.mjs';
import { elements, planOf } from './contact-sheets/plan.mjs';
import { pagePlan, shootPages } from './contact-sheets/page-shots.mjs';
import { serve } from './contact-sheets/serve.mjs';
import { sheet } from './contact-sheets/sheet.mjs';
import { shootAll } from './contact-sheets/shoot.mjs';

const site = 'storybook-static';
const target = 'pictures';

const layOut = async (browser, { element, plan, folder, name = element }) => {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, sheet(element, plan));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  const { width, height } = await (await page.$('body')).boundingBox();
  await page.setViewport({ width: Math.ceil(width), height: Math.ceil(height) });
  await page.screenshot({ path: join(target, `${name}.png`), fullPage: true });
  await page.close();
};

const takePictures = async (chosen, index, { browsers, origin, folder }) => {
  for (const element of chosen) {
    const plan = planOf(index, element);
    const shots = [...plan.states.flatMap((state) => state.shots), ...plan.others];
    await shootAll(browsers, origin, shots, folder);
    await layOut(browsers[0], { element, plan, folder });
    console.log(`${target}/${element}.png: ${shots.length} pictures`);
  }
};

const takePages = async (chosen, browser, folder) => {
  for (const element of chosen) {
    const states = pagePlan(element);
    const name = `${element}-pages`;
    await shootPages(browser, states, folder);
    await layOut(browser, { element, name, plan: { states, others: [] }, folder });
    console.log(`${target}/${name}.png`);
  }
};

const takeStories = async (chosen, browsers, folder) => {
  if (!existsSync(join(site, 'index.json'))) {
    throw new Error('There is no Storybook to take pictures of: run `npm run build-storybook`.');
  }
  const index = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
  const { origin, close } = await serve(site);
  try {
    await takePictures(chosen, index, { browsers, origin, folder });
  } finally {
    close();
  }
};

const main = async () => {
  const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const chosen = elements.filter((name) => asked.length === 0 || asked.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(target, { recursive: true });
  const executablePath = await findChromium();
  const launch = () => puppeteer.launch({ executablePath, args: chromiumArguments });
  const browsers = await Promise.all([launch(), launch()]);
  try {
    if (process.argv.includes('--pages')) await takePages(chosen, browsers[0], folder);
    else await takeStories(chosen, browsers, folder);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    rmSync(folder, { recursive: true });
  }
};

await main();
