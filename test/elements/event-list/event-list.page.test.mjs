import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../../scripts/browsers.mjs';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('data/event-list/schema-org-event.schema.json'));

const feedOf = (events) => ({ version: '1.0', language: 'en', events });

const pageOf = (feed, attributes) => `<!doctype html><html lang="en-GB"><meta charset="utf-8">
<wmb-event-list ${attributes} loading="eager" as-of="2013-10-01"></wmb-event-list>
<script type="module">
  import '/event-list.js';
  document.querySelector('wmb-event-list').data = ${JSON.stringify(feed).replaceAll('<', '\\u003c')};
</script>`;

let files;
let server;
let executablePath;
let html = '';
const asked = [];
/** Settles when a file is to be answered; files that it does not name are at once. */
let hold = () => undefined;

before(async () => {
  executablePath = await findChromium();
  const { outputFiles } = await build({
    entryPoints: ['src/define/event-list.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    conditions: ['production'],
  });
  files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  server = createServer(async ({ url }, response) => {
    const script = files.get(url);
    asked.push(url);
    await hold(url);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? html);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});

after(() => server.close());

/** Something of the list is there. By the clock: a page that is not in front draws no frames to wait for. */
const shown = (page, selector) =>
  page.waitForFunction(
    (wanted) => document.querySelector('wmb-event-list')?.shadowRoot?.querySelector(wanted),
    { polling: 50 },
    selector,
  );

/** Opens a list while files of a name are on their way, until `look` releases them. */
const whileHeld = async (name, { events, attributes = '' }, look) => {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  hold = (url) => (name.test(url) ? released : undefined);
  asked.length = 0;
  html = pageOf(feedOf(events), attributes);
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await look(page, release);
  } finally {
    release();
    hold = () => undefined;
    await browser.close();
  }
};

/** Opens a list in a browser whose machine stands in `zone`. */
const inBrowser = async ({ zone = 'UTC', events, attributes = '' }, look) => {
  const browser = await puppeteer.launch({
    executablePath,
    args: chromiumArguments,
    env: { ...process.env, TZ: zone },
  });
  try {
    html = pageOf(feedOf(events), attributes);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await shown(page, '[role=status]');
    await page.$eval('wmb-event-list', ({ parts }) => parts.controls.load());
    return await look(page);
  } finally {
    await browser.close();
  }
};

const texts = (page, selector) =>
  page.$eval(
    'wmb-event-list',
    (element, wanted) =>
      [...element.shadowRoot.querySelectorAll(wanted)].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );

/** Where each card begins. */
const tops = (page) =>
  page.$eval('wmb-event-list', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.event')].map((one) => one.getBoundingClientRect().top),
  );

describe('event list in a page', () => {
  const zones = {
    'Pacific/Kiritimati': 14,
    'America/Los_Angeles': -8,
    UTC: 0,
    'Asia/Kolkata': 5.5,
    'Pacific/Pago_Pago': -11,
  };
  for (const [zone, offset] of Object.entries(zones)) {
    it(`18 December is 18 December in ${zone} [A1]`, async () => {
      const events = [{ id: 'a', title: 'Migrants Day', start: '2013-12-18' }];
      await inBrowser({ zone, events }, async (page) => {
        const hours = await page.evaluate(
          () => new Date(2013, 11, 18).getTimezoneOffset() / -60 + 0,
        );
        assert.equal(hours, offset, 'the browser stands in that zone');
        assert.deepEqual(await texts(page, '.when'), ['Wednesday, 18 December 2013']);
        assert.deepEqual(await texts(page, '.day'), ['18']);
        assert.deepEqual(await texts(page, '.month-heading'), ['December 2013']);
      });
    });
  }

  it('keeps every card where it is when the controls come, in columns of any width', async () => {
    const place = { name: 'Hall', address: 'Street 1, Geneva' };
    const url = 'https://a.example/';
    const events = [
      { id: 'a', title: 'Day', start: '2013-11-01', place, url },
      { id: 'b', title: 'Range', start: '2013-11-01', end: '2013-11-03', place },
      { id: 'c', title: 'Month', start: '2013-12', url },
      { id: 'd', title: 'Weekly', start: '2013-11-02', recurrence: 'FREQ=WEEKLY', place },
    ];
    for (const size of ['240px', '320px', '640px']) {
      const attributes = `style="inline-size: ${size}" lang="ru"`;
      await whileHeld(/controls/, { events, attributes }, async (page, release) => {
        await shown(page, '.event');
        const before = await tops(page);
        assert.equal(before.length, 8);
        release();
        await page.$eval('wmb-event-list', ({ parts }) => parts.controls.load());
        assert.deepEqual(await tops(page), before, size);
      });
    }
  });

  it('loads code for actions when the reader points at the list or focuses it', async () => {
    const events = [{ id: 'a', title: 'Day', start: '2013-11-01', url: 'https://a.example/' }];
    for (const turn of [(page) => page.mouse.move(200, 60), (page) => page.keyboard.press('Tab')])
      await whileHeld(/none/, { events }, async (page) => {
        await shown(page, '.event');
        await page.$eval('wmb-event-list', ({ parts }) => parts.page.load());
        assert.equal(asked.filter((url) => /controls/.test(url)).length, 0);
        await turn(page);
        await page.waitForFunction(
          () => document.querySelector('wmb-event-list').parts.controls.current,
        );
      });
  });

  it('opens what was pressed before the controls had loaded', async () => {
    const events = [{ id: 'a', title: 'Day', start: '2013-11-01' }];
    await whileHeld(/controls/, { events }, async (page, release) => {
      await shown(page, '.event');
      await page.$eval('wmb-event-list', ({ shadowRoot }) =>
        shadowRoot.querySelector('.links button').click(),
      );
      assert.deepEqual(await texts(page, '.menu'), []);
      release();
      await shown(page, '.menu');
      assert.match((await texts(page, '.menu'))[0], /Google Calendar/);
    });
  });

  it('prints every event, whole addresses, and no controls [A33]', async () => {
    const events = [...Array(60).keys()].map((index) => ({
      id: String(index),
      title: `Event ${index}`,
      start: '2013-11-01',
      url: `https://a.example/${index}`,
    }));
    await inBrowser({ events }, async (page) => {
      assert.equal((await texts(page, '.event')).length, 20);
      await page.evaluate(() => {
        addEventListener('beforeprint', () => {
          const root = document.querySelector('wmb-event-list').shadowRoot;
          globalThis.printed = root.querySelectorAll('.event').length;
        });
      });
      const pdf = await page.pdf({ format: 'A4' });
      assert.equal(await page.evaluate(() => globalThis.printed), 60);
      assert.equal((await texts(page, '.event')).length, 20);
      const pages = Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page[^s]/g);
      assert.ok(pages.length > 3, `${pages.length} pages`);
      await page.emulateMediaType('print');
      const shown = await page.$eval('wmb-event-list', (element) => {
        const style = (selector, pseudo) =>
          getComputedStyle(element.shadowRoot.querySelector(selector), pseudo);
        return {
          controls: style('.tools').display,
          button: style('.links .button').display,
          address: style('.links .link', '::after').content,
          split: style('.event').breakInside,
        };
      });
      assert.deepEqual(shown, {
        controls: 'none',
        button: 'none',
        address: '" https://a.example/0\u200e"',
        split: 'avoid',
      });
    });
  });

  it('describes events to search engines once, in the page, only when asked [A7, A16, A32]', async () => {
    const place = { name: 'Hall', address: 'Street 1' };
    const events = [
      { id: 'a', title: 'Off </script><b>', start: '2013-10-03', status: 'cancelled', place },
      { id: 'b', title: 'Later', start: '2013-10-04', status: 'postponed', place },
      {
        id: 'c',
        title: 'Both',
        start: '2013-10-05T10:00:00+02:00',
        timeZone: 'Europe/Berlin',
        attendance: 'hybrid',
        joinUrl: 'https://j.example/',
        rsvpUrl: 'https://r.example/',
        price: 'free',
        registration: { state: 'open', until: '2013-10-04' },
        place,
      },
    ];
    const scripts = (page) =>
      page.$$eval('wmb-event-list > script', (found) =>
        found.map(({ textContent }) => textContent),
      );
    await inBrowser({ events }, async (page) => assert.deepEqual(await scripts(page), []));
    await inBrowser({ events, attributes: 'json-ld' }, async (page) => {
      await page.waitForFunction(() => document.querySelector('wmb-event-list > script'), {
        polling: 50,
      });
      const [text, ...more] = await scripts(page);
      assert.equal(more.length, 0);
      assert.ok(!text.includes('</script'));
      const described = JSON.parse(text);
      const validate = new Ajv({ strict: false }).compile(schema);
      assert.ok(validate(described), JSON.stringify(validate.errors));
      const [off, both, later] = described['@graph'];
      assert.equal(off.eventStatus, 'https://schema.org/EventCancelled');
      assert.equal(later.eventStatus, 'https://schema.org/EventPostponed');
      assert.equal(later.previousStartDate, '2013-10-04');
      assert.equal(both.startDate, '2013-10-05T10:00:00+02:00');
      assert.equal(both.eventAttendanceMode, 'https://schema.org/MixedEventAttendanceMode');
      assert.equal(both.isAccessibleForFree, true);
      assert.deepEqual(both.offers, {
        '@type': 'Offer',
        url: 'https://r.example/',
        price: 0,
        availability: 'https://schema.org/InStock',
        validThrough: '2013-10-04',
      });
      assert.equal(off.offers, undefined);
      assert.deepEqual(
        both.location.map((one) => one['@type']),
        ['Place', 'VirtualLocation'],
      );
      await page.$eval('wmb-event-list', async (element) => {
        element.data = {
          version: '1.0',
          language: 'en',
          events: [{ id: 'z', title: 'New', start: '2013-10-09' }],
        };
        await element.updateComplete;
      });
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('wmb-event-list > script')].some(({ textContent }) =>
            textContent.includes('New'),
          ),
        { polling: 50 },
      );
      assert.equal((await scripts(page)).length, 1);
    });
  });
});
