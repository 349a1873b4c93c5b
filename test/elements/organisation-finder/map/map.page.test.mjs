import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundled, hostPage, inside, launch, serve, shown } from '../serving.mjs';

const definition = fileURLToPath(
  new URL('../../../../src/define/organisation-finder.ts', import.meta.url),
);

const at = (id, position, country) => ({
  id,
  name: `Office ${id}`,
  countries: [country],
  position,
});

const feed = JSON.stringify({
  version: '1.0',
  language: 'en',
  updated: '2026-11-01T08:00:00Z',
  organisations: [
    at('marseille', [5.37, 43.3], 'FR'),
    at('nairobi', [36.8, -1.3], 'KE'),
    at('geneva', [6.14, 46.2], 'CH'),
  ],
});

const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A partner's tiles, and what was asked of them. */
const serveTiles = async () => {
  const asked = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    response.setHeader('content-type', 'image/png');
    response.end(tile);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { asked, origin, template: `${origin}/{z}/{x}/{y}.png`, close: () => server.close() };
};

/** A page with a policy as strict as a partner's may be. */
const strictPage = (attributes, policy) =>
  hostPage(attributes).replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );

describe('the map and the place box in a page', () => {
  let browser;
  let server;
  let files;
  let tiles;
  before(async () => {
    files = await bundled([definition]);
    files.set('/feed.json', feed);
    [server, tiles] = [await serve(files), await serveTiles()];
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
    tiles.close();
  });

  const open = async (html) => {
    files.set('/', html);
    tiles.asked.length = 0;
    const page = await browser.newPage();
    const [requests, problems] = [[], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${server.origin}/`);
    await shown(page, '.chips');
    return { page, requests, problems };
  };

  const press = (page, selector) =>
    inside(page, (root, wanted) => root.querySelector(wanted).click(), selector);

  const origins = (requests) =>
    [...new Set(requests.map((url) => new URL(url).origin))].filter((origin) => origin !== 'null');

  it('tiles are requested when the map is opened, only from the partner’s host, under style-src self [B25]', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data: ${tiles.origin}`;
    const { page, requests, problems } = await open(
      strictPage(`map="${tiles.template}" map-attribution="© The mappers"`, policy),
    );
    assert.deepEqual(tiles.asked, []);
    await press(page, '[data-facet="map"]');
    await shown(page, '.leaflet-tile-loaded');
    await shown(page, '.pin');
    assert.deepEqual(origins(requests), [server.origin, tiles.origin]);
    assert.ok(tiles.asked.every((url) => /^\/\d+\/\d+\/\d+\.png$/.test(url)));
    const laid = await inside(page, (root) => {
      const [window] = root.querySelectorAll('.map-canvas');
      const box = window.getBoundingClientRect();
      const seen = [...root.querySelectorAll('.leaflet-tile-loaded')].filter((image) => {
        const { left, right, top, bottom, width } = image.getBoundingClientRect();
        return (
          width > 200 &&
          right > box.left &&
          left < box.right &&
          bottom > box.top &&
          top < box.bottom
        );
      });
      return { seen: seen.length, visible: getComputedStyle(seen[0]).visibility };
    });
    assert.ok(laid.seen > 1);
    assert.equal(laid.visible, 'visible');
    const words = await inside(page, (root) => root.querySelector('.map-source').textContent);
    assert.match(words, /© The mappers/);
    assert.ok(words.includes(new URL(tiles.origin).host));
    assert.deepEqual(problems, []);
    assert.equal(await page.evaluate(() => 'L' in window), false);
    await page.close();
  });

  it('a mark is at the office’s position on its tile [B16]', async () => {
    const { page } = await open(hostPage(`map="${tiles.template}"`));
    await press(page, '[data-facet="map"]');
    await shown(page, '.leaflet-tile-loaded');
    await shown(page, '.pin[aria-label="Office nairobi"]');
    const found = await inside(page, (root) => {
      const image = root.querySelector('.leaflet-tile-loaded');
      const [, zoom, column, row] = /\/(\d+)\/(\d+)\/(\d+)\.png$/.exec(image.src).map(Number);
      const { left, top, width } = image.getBoundingClientRect();
      const pin = root.querySelector('.pin[aria-label="Office nairobi"]').getBoundingClientRect();
      const x = (pin.left + pin.width / 2 - left) / width + column;
      const y = (pin.top + pin.height / 2 - top) / width + row;
      return { x: x / 2 ** zoom, y: y / 2 ** zoom };
    });
    const latitude = (-1.3 * Math.PI) / 180;
    const wanted = {
      x: (36.8 + 180) / 360,
      y: (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2,
    };
    assert.ok(Math.abs(found.x - wanted.x) < 0.003, `${found.x} ${wanted.x}`);
    assert.ok(Math.abs(found.y - wanted.y) < 0.003, `${found.y} ${wanted.y}`);
    await page.close();
  });

  it('the outline is shown, with the reason, if the page’s policy forbids Leaflet [B25]', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const { page } = await open(strictPage(`map="${tiles.template}"`, policy));
    await press(page, '[data-facet="map"]');
    await shown(page, '.outline');
    const words = await inside(page, (root) => root.querySelector('.map-source').textContent);
    assert.match(words, /could not be loaded/);
    assert.deepEqual(tiles.asked, []);
    await page.close();
  });

  it('the outline makes no request, and an unsafe address is never requested [B25]', async () => {
    const { page, requests } = await open(hostPage('map="http://tiles.invalid/{z}/{x}/{y}.png"'));
    await press(page, '[data-facet="map"]');
    await shown(page, '.pin');
    assert.deepEqual(origins(requests), [server.origin]);
    await page.close();
  });

  it('a mouse drags the map, the list stays; one finger scrolls past it [B16]', async () => {
    const { page } = await open(hostPage());
    await press(page, '[data-facet="map"]');
    await shown(page, '.pin');
    const box = await inside(page, (root) => {
      const stage = root.querySelector('.map-canvas');
      stage.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = stage.getBoundingClientRect();
      return {
        x: left + width / 2,
        y: top + height * 0.8,
        action: getComputedStyle(stage).touchAction,
      };
    });
    const at = () =>
      inside(page, (root) => root.querySelector('.world').style.getPropertyValue('--x'));
    const before = await at();
    await page.mouse.move(box.x, box.y);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y, { steps: 4 });
    await page.mouse.up();
    assert.ok(Math.abs(Number.parseFloat(await at()) - Number.parseFloat(before) - 60) < 1);
    assert.equal(await inside(page, (root) => root.querySelectorAll('.row').length), 3);
    assert.match(box.action, /pan-x pan-y|manipulation/);
    await page.close();
  });

  it('lies beside the list where there is room, and above it elsewhere', async () => {
    const { page } = await open(hostPage());
    const boxes = async (width) => {
      await page.setViewport({ width, height: 800 });
      await shown(page, '.land');
      return inside(page, (root) => {
        const boxOf = (selector) => root.querySelector(selector).getBoundingClientRect().toJSON();
        return { map: boxOf('.map'), list: boxOf('[part="list"]'), line: boxOf('.answer p') };
      });
    };
    await press(page, '[part="map-toggle"]');
    const wide = await boxes(1280);
    assert.ok(
      wide.map.left > wide.list.right && wide.map.top === wide.list.top,
      JSON.stringify(wide),
    );
    assert.ok(wide.line.bottom < wide.list.top);
    const narrow = await boxes(900);
    assert.ok(narrow.map.bottom < narrow.list.top && narrow.map.left === narrow.list.left);
    await page.close();
  });

  it('the place box is under its chip on a phone, as wide as the list', async () => {
    const { page } = await open(hostPage());
    await page.setViewport({ width: 320, height: 640 });
    await press(page, '[data-facet="near"]');
    await shown(page, '.panel');
    const [panel, list] = await inside(page, (root) =>
      ['.panel', '[part="list"]'].map((selector) => {
        const { left, right } = root.querySelector(selector).getBoundingClientRect();
        return [left, right];
      }),
    );
    assert.deepEqual(panel, list);
    await page.close();
  });

  it('B14, B24: a place is looked up in files of the page’s own hosts, the same whatever is typed', async () => {
    const session = async (text) => {
      const { page, requests } = await open(hostPage('units="kilometre"'));
      await press(page, '[data-facet="near"]');
      await shown(page, '.place');
      await inside(page, (root) => root.querySelector('.place').focus());
      await shown(page, '.source');
      await page.keyboard.type(text);
      await shown(page, '[role="option"]');
      await inside(page, (root) => root.querySelector('[role="option"]').click());
      await shown(page, '.distance');
      const words = await inside(page, (root) => root.querySelector('.from').textContent);
      await page.close();
      return { asked: requests.map((url) => new URL(url).pathname).sort(), words, requests };
    };
    const [one, other] = [await session('winterthur'), await session('bogota')];
    assert.match(one.words, /Winterthur/);
    assert.match(other.words, /Bogot/);
    assert.deepEqual(one.asked, other.asked);
    assert.deepEqual(origins([...one.requests, ...other.requests]), [server.origin]);
    assert.ok(one.asked.some((path) => path.includes('places-world')));
    assert.ok(one.asked.some((path) => path.includes('places-CH')));
    assert.ok(!one.asked.some((path) => /places-(?:US|DE|EG)/.test(path)));
  });
});
