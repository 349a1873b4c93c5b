/**
 * `npm run bench:site`: [Lighthouse](https://github.com/GoogleChrome/lighthouse) over each kind of
 * page of the campaign's own site, as on a slow phone. Fails where one of the four categories is
 * below 98. Words as arguments choose among pages: `npm run bench:site -- find-help`.
 */
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../scripts/browsers.mjs';
import { siteHost } from '../scripts/serve/hosts.mjs';
import { buildSite, kinds } from '../test/site/built-site.mjs';
import { fetchPeers } from './peers.mjs';

const { default: lighthouse } = await import(pathToFileURL(fetchPeers().lighthouse.path));

const least = 98;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const asked = process.argv.slice(2);
const places = [...kinds, 'ar/', 'night/'].filter(
  (place) => asked.length === 0 || asked.some((word) => place.includes(word)),
);

/** The best of three runs: a busy machine makes pages slower than they are, and never faster. */
const scoresOf = async (url, port) => {
  const runs = [];
  for (let run = 0; run < 3; run += 1) {
    const { lhr } = await lighthouse(url, {
      port,
      onlyCategories: categories,
      // The site is on a host of this machine, which no robot and no certificate knows.
      skipAudits: ['canonical', 'is-on-https', 'redirects-http'],
      logLevel: 'silent',
    });
    const scores = categories.map((name) => Math.round((lhr.categories[name].score ?? 0) * 100));
    const lost = categories.flatMap((name) =>
      lhr.categories[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
        .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim()),
    );
    runs.push({ scores, lost });
    if (scores.every((score) => score >= least)) break;
  }
  const sum = ({ scores }) => scores.reduce((total, score) => total + score, 0);
  return runs.reduce((best, one) => (sum(one) > sum(best) ? one : best));
};

const site = buildSite();
const host = await siteHost(0, site.folder);
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
const port = Number(new URL(browser.wsEndpoint()).port);
console.log(`${categories.join(' · ')}, of 100, phone`);
let isBelow = false;
try {
  for (const place of places) {
    const { scores, lost } = await scoresOf(`${host.origin}/${place}`, port);
    isBelow ||= scores.some((score) => score < least);
    console.log(
      `${scores.map((one) => String(one).padStart(3)).join(' ')}  /${place}  ${lost.join('; ')}`,
    );
  }
} finally {
  await browser.close();
  await host.close();
  site.remove();
}
process.exitCode = isBelow ? 1 : 0;
