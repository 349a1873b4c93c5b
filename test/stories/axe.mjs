/**
 * `npm run test:stories`: axe over every story, light, dark and in Arabic, in Chromium, from the built
 * Storybook (`npm run build-storybook`). Words as arguments choose among stories by their ids.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { serve } from '../../scripts/contact-sheets/serve.mjs';
import { launch } from '../support/browser.mjs';

const site = 'storybook-static';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['language:en;scheme:light', 'language:en;scheme:dark', 'language:ar;scheme:light'];

/** A story alone is no page: these ask for what is the page's. */
const ofThePage = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'heading-order',
  'document-title',
  'bypass',
];

/** Runs in the page: what is against WCAG, up to 2.2 AA, and good practice. */
const examine = async (disabled) => {
  const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]));
  const { violations } = await globalThis.axe.run('#storybook-root', { rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.flat().join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`,
    ),
  );
};

const storiesOf = () => {
  if (!existsSync(`${site}/index.json`))
    throw new Error('There is no Storybook: run `npm run build-storybook`.');
  const wanted = process.argv.slice(2);
  return Object.values(JSON.parse(readFileSync(`${site}/index.json`, 'utf8')).entries)
    .filter(
      ({ id, type }) =>
        type === 'story' && (!wanted.length || wanted.some((word) => id.includes(word))),
    )
    .map(({ id }) => id);
};

const look = async (page, origin, story, globals) => {
  await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=${globals}`, {
    waitUntil: 'load',
  });
  await page.waitForSelector('.frame .place > *', { timeout: 30_000 });
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 10_000 }).catch(() => {});
  await page.evaluate(axe);
  return page.evaluate(examine, ofThePage);
};

const { origin, close } = await serve(site);
const browser = await launch('chromium');
const counts = { passed: 0, failed: 0 };
try {
  for (const story of storiesOf()) {
    // One page for all of them was lost after a hundred or so.
    const page = await browser.newPage();
    await page.setViewport({ width: 900, height: 900 });
    for (const globals of pages) {
      const faults = await look(page, origin, story, globals).catch((fault) => [String(fault)]);
      counts[faults.length ? 'failed' : 'passed'] += 1;
      for (const fault of faults) console.log(`${story} ${globals}\n  ${fault}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
