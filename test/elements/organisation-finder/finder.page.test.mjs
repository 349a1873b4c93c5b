import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundled, hostPage, inside, launch, serve, shown, typeText } from './serving.mjs';

const definition = fileURLToPath(
  new URL('../../../src/define/organisation-finder.ts', import.meta.url),
);

const feed = JSON.stringify({
  version: '1.0',
  language: 'en',
  updated: '2026-11-01T08:00:00Z',
  organisations: [
    {
      id: 'a',
      name: { en: 'Welcome House', fr: 'Maison d’accueil' },
      address: { en: 'Marseille, France', fr: 'Marseille (France)' },
      countries: ['FR'],
      position: [5.37, 43.3],
      phones: [{ number: '+33465710123' }],
      hours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }],
      timeZone: 'Europe/Paris',
    },
    { id: 'b', name: 'Secret Shelter', countries: ['KE'], services: ['housing'] },
    { id: 'c', name: 'Legal Aid', countries: ['GB'], services: ['legal'] },
  ],
});

const namesIn = (root) =>
  [...root.querySelectorAll('.opener')].map(({ textContent }) => textContent.trim());

describe('the finder in a page', () => {
  let browser;
  let server;
  let files;
  before(async () => {
    files = await bundled([definition]);
    files.set('/feed.json', feed);
    server = await serve(files);
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const open = async (attributes = '', hash = '', body = '') => {
    files.set('/', hostPage(attributes, body));
    const page = await browser.newPage();
    const requests = [];
    const problems = [];
    page.on('request', (request) => requests.push(request));
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${server.origin}/${hash}`);
    await shown(page, '.row');
    await shown(page, '.chips');
    return { page, requests, problems };
  };

  const found = (page, count) =>
    page.waitForFunction(
      (wanted) =>
        document.querySelector('wmb-organisation-finder').shadowRoot.querySelectorAll('.row')
          .length === wanted,
      {},
      count,
    );

  const press = async (page, selector) => {
    await shown(page, selector);
    await inside(page, (root, wanted) => root.querySelector(wanted).click(), selector);
  };

  /** All that a reader can do, from the first letter to the map, and what was asked of whom. */
  const session = async ({ text, country, town, longitude, latitude }) => {
    const { page, requests, problems } = await open('units="kilometre"');
    await page.browserContext().overridePermissions(server.origin, ['geolocation']);
    await page.setGeolocation({ longitude, latitude });
    await typeText(page, text);
    await found(page, 1);
    await press(page, '.opener');
    await shown(page, '.details');
    await inside(page, (root) => (root.querySelector('.field').value = ''));
    await typeText(page, ' ');
    await found(page, 3);
    await press(page, '[data-facet="country"]');
    await press(page, `.choice [value="${country}"]`);
    await found(page, 1);
    await press(page, '[data-facet="near"]');
    await press(page, '[part="locate"]');
    await shown(page, '[part="distance"]');
    await inside(page, (root) => root.querySelector('.place').focus());
    await shown(page, '.source');
    await page.keyboard.type(town);
    await press(page, '[role="option"]');
    await press(page, '[data-facet="map"]');
    await press(page, '.map-button');
    await shown(page, '.land');
    await page.waitForNetworkIdle();
    const storage = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    await page.close();
    return { requests, problems, storage };
  };

  it('a whole session requests only the feed’s origin, and the same files whatever is searched for [B24]', async () => {
    const one = await session({
      text: 'secret',
      country: 'KE',
      town: 'nairobi',
      longitude: 12.3456,
      latitude: 45.6789,
    });
    const other = await session({
      text: 'legal',
      country: 'GB',
      town: 'bogota',
      longitude: -70.5,
      latitude: -33.25,
    });
    const told = ({ requests }) =>
      requests
        .map(
          (request) =>
            `${request.method()} ${request.url()} ${request.postData() ?? ''} ${request.headers().referer ?? ''}`,
        )
        .sort();
    assert.deepEqual(told(one), told(other));
    for (const { requests, problems, storage } of [one, other]) {
      const strangers = requests
        .map((request) => request.url())
        .filter((url) => !url.startsWith('data:') && !url.startsWith(`${server.origin}/`));
      assert.deepEqual(strangers, []);
      assert.equal(requests.filter((request) => request.url().endsWith('/feed.json')).length, 1);
      assert.deepEqual(problems, []);
      assert.deepEqual(storage, [0, 0, '']);
    }
  });

  it('search, filters and details work without a network once the reader has turned to them [B27]', async () => {
    const { page } = await open();
    await page.hover('wmb-organisation-finder');
    await page.waitForNetworkIdle();
    await page.setOfflineMode(true);
    await typeText(page, 'legal');
    await found(page, 1);
    await inside(page, (root) => root.querySelector('.opener').click());
    await shown(page, '.details');
    await inside(page, (root) => root.querySelector('[data-facet="country"]').click());
    await shown(page, '.choice');
    assert.match(
      await inside(page, (root) => root.querySelector('[part="result-line"]').textContent),
      /list of November 1, 2026/,
    );
    await page.close();
  });

  /** Opens a page in which the code of the search, of details and of panels is answered by `answer`. */
  const openWithTools = async (answer) => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('reader-tools') ? answer(request) : request.continue(),
    );
    files.set('/', hostPage());
    await page.goto(`${server.origin}/`);
    await shown(page, '.chips');
    return page;
  };

  it('answers what was typed while the search was loading, and loads it only then [B2]', async () => {
    const held = [];
    const page = await openWithTools((request) => held.push(request));
    await page.waitForNetworkIdle();
    assert.equal(held.length, 0);
    await inside(page, (root) => root.querySelector('.field').focus());
    await page.keyboard.type('leg');
    assert.equal(held.length, 1);
    assert.equal((await inside(page, namesIn)).length, 3);
    await held[0].continue();
    await found(page, 1);
    assert.deepEqual(await inside(page, namesIn), ['Legal Aid']);
    await page.close();
  });

  it('says so if details can’t be loaded, and loads them again on request', async () => {
    let isOnline = false;
    const page = await openWithTools((request) =>
      isOnline ? request.continue() : request.abort(),
    );
    await press(page, '.opener');
    await shown(page, '.row .failure');
    assert.equal(await inside(page, (root) => root.querySelector('.details')), null);
    isOnline = true;
    await press(page, '.row .failure .quiet');
    await shown(page, '.details');
    assert.equal(await inside(page, (root) => root.querySelector('.failure')), null);
    await page.close();
  });

  it('shows its first screen for under 60 kB compressed and one request of the feed [B27]', async () => {
    const { page, requests } = await open();
    await page.waitForNetworkIdle();
    const paths = requests.map((request) => new URL(request.url()).pathname);
    const later = paths.findIndex((path) => path.includes('finder-controller'));
    const code = paths.slice(0, later).filter((path) => path.startsWith('/js/'));
    const weights = code.map((path) => gzipSync(files.get(path), { level: 9 }).length);
    assert.ok(later > 0, 'what acts need comes later');
    assert.ok(weights.reduce((sum, weight) => sum + weight) < 60_000, String(weights));
    assert.equal(paths.filter((path) => path === '/feed.json').length, 1);
    await page.close();
  });

  it('for a reader who saves data, loads no picture and no map, and searches [B27]', async () => {
    files.set('/', hostPage());
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    const requests = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(`${server.origin}/`);
    await shown(page, '.chips');
    await typeText(page, 'legal');
    await found(page, 1);
    const kinds = requests.map((request) => request.resourceType());
    assert.deepEqual(
      kinds.filter((kind) => kind !== 'document' && kind !== 'script' && kind !== 'fetch'),
      requests.filter((request) => request.url().startsWith('data:')).map(() => 'other'),
    );
    assert.equal(await inside(page, (root) => root.querySelector('img, svg, canvas')), null);
    await page.close();
  });

  it('without url-state the address and the history stay as they are [B11]', async () => {
    const { page } = await open('', '#host=1');
    await typeText(page, 'legal');
    await found(page, 1);
    assert.deepEqual(await page.evaluate(() => [location.hash, history.length]), ['#host=1', 2]);
    await page.close();
  });

  it('url-state keeps one part of the hash, in place, and the host’s parts and state as they are [B11]', async () => {
    const { page } = await open('url-state="find"', '#section-2&x=%7e1');
    await page.evaluate(() => history.replaceState({ host: [1] }, ''));
    const length = await page.evaluate(() => history.length);
    await typeText(page, 'legal');
    await found(page, 1);
    await page.waitForFunction(() => location.hash.includes('find='));
    const after = await page.evaluate(() => [location.hash, history.state, history.length]);
    assert.deepEqual(after, ['#section-2&x=%7e1&find=text%3Dlegal', { host: [1] }, length]);
    await page.reload();
    await shown(page, '.row');
    await found(page, 1);
    assert.deepEqual(await inside(page, namesIn), ['Legal Aid']);
    await page.close();
  });

  it('takes over what others put into the address: a link, a pasted address, Back [B11]', async () => {
    const { page } = await open('url-state="find"');
    await page.evaluate(() => (location.hash = '#find=service%3Dhousing'));
    await found(page, 1);
    assert.deepEqual(await inside(page, namesIn), ['Secret Shelter']);
    assert.equal(await page.evaluate(() => location.hash), '#find=service%3Dhousing');
    await page.goBack();
    await found(page, 3);
    assert.equal(await page.evaluate(() => location.hash), '');
    await page.close();
  });

  it('writes nothing to the address but what the reader has asked [B11]', async () => {
    const { page } = await open('url-state="find" service="legal"', '#find=colour%3Dred');
    await page.waitForNetworkIdle();
    assert.equal(await page.evaluate(() => location.hash), '#find=colour%3Dred');
    await page.evaluate(() => (location.hash = ''));
    await found(page, 1);
    await typeText(page, 'aid');
    await page.waitForFunction(() => location.hash.includes('aid'));
    await page.close();
  });

  it('shows the organisation that the address links to, open, and the list again on request', async () => {
    const { page } = await open('loading="lazy"', '#wmb-organisation=b');
    await shown(page, '.details');
    assert.deepEqual(await inside(page, namesIn), ['Secret Shelter']);
    await press(page, '.from .quiet');
    await found(page, 3);
    await page.evaluate(() => (location.hash = '#wmb-organisation=c'));
    await found(page, 1);
    assert.deepEqual(await inside(page, namesIn), ['Legal Aid']);
    await typeText(page, 'house');
    await page.waitForFunction(
      () =>
        document
          .querySelector('wmb-organisation-finder')
          .shadowRoot.querySelector('.opener')
          .textContent.trim() === 'Welcome House',
    );
    assert.equal(await page.evaluate(() => location.hash), '#wmb-organisation=c');
    await page.close();
  });

  it('two finders on a page use their own names in the address [B11]', async () => {
    const other =
      '<wmb-organisation-finder id="other" feed="/feed.json" loading="eager" url-state="two"></wmb-organisation-finder>';
    files.set('/', hostPage('url-state="one"').replace('</html>', `${other}</html>`));
    const page = await browser.newPage();
    await page.goto(`${server.origin}/#one=text%3Dlegal&two=text%3Dsecret`);
    await found(page, 1);
    await page.waitForFunction(
      () => document.querySelector('#other').shadowRoot.querySelectorAll('.row').length === 1,
    );
    assert.deepEqual(await inside(page, namesIn), ['Legal Aid']);
    assert.match(
      await page.evaluate(() => document.querySelector('#other').shadowRoot.textContent),
      /Secret Shelter/,
    );
    await page.close();
  });

  it('quick exit is first in the tab order, hides the page at once and replaces it in the history [B26]', async () => {
    files.set('/elsewhere', '<title>Elsewhere</title>');
    const { page } = await open(`quick-exit="${server.origin}/elsewhere" url-state="find"`);
    await shown(page, '.leave');
    await typeText(page, 'secret');
    await found(page, 1);
    assert.equal(await page.evaluate(() => location.hash), '');
    assert.equal(await page.title(), 'Host');
    assert.match(
      await inside(page, (root) => root.querySelector('.exit').textContent),
      /does not erase the history/,
    );
    await page.evaluate(() => document.body.focus());
    await inside(page, (root) => root.activeElement.blur());
    await page.evaluate(() => document.querySelector('h1').setAttribute('tabindex', '-1'));
    await page.focus('h1');
    await page.keyboard.press('Tab');
    assert.equal(await inside(page, (root) => root.activeElement.className), 'button leave');
    const length = await page.evaluate(() => history.length);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'Elsewhere');
    assert.equal(await page.evaluate(() => history.length), length);
    await page.close();
  });

  it('three presses of Shift leave too; two do not [B26]', async () => {
    const { page } = await open(`quick-exit="${server.origin}/elsewhere"`);
    await shown(page, '.leave');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift');
    assert.equal(await page.title(), 'Host');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => document.title === 'Elsewhere');
    await page.close();
  });

  it('prints the list without what can only be pressed or typed in', async () => {
    const { page } = await open();
    const controls = ['[role="search"] label', '.field', '.filters', '[part~="map-toggle"]'];
    const seen = () =>
      inside(
        page,
        (root, all) => all.filter((one) => root.querySelector(one).checkVisibility()),
        controls,
      );
    await shown(page, '[part~="map-toggle"]');
    assert.deepEqual(await seen(), controls);
    await page.emulateMediaType('print');
    assert.deepEqual(await seen(), []);
    await page.close();
  });

  it('prints the shortlist as a document of its own, in the reader’s language and the local one [B23 B36]', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      // The print dialog of a frame: what it would print is what is read below.
      const { contentWindow } = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
          const view = contentWindow.get.call(this);
          view.print = () => (globalThis.printed = view.document.body.innerHTML);
          return view;
        },
      });
    });
    await inside(page, (root) => root.querySelector('.opener').click());
    await shown(page, '.keep');
    await inside(page, (root) => root.querySelector('.keep').click());
    await shown(page, '[part="print"]');
    await inside(page, (root) => root.querySelector('[part="print"]').click());
    await page.waitForFunction(() => globalThis.printed);
    const printed = await page.evaluate(() => globalThis.printed);
    for (const words of [
      'Welcome House',
      'Maison d’accueil',
      'Marseille, France',
      'Marseille (France)',
      '+33465710123',
      'Monday',
      'lundi',
    ]) {
      assert.ok(printed.includes(words), words);
    }
    assert.ok(!printed.includes('Legal Aid'));
    await page.close();
  });

  it('the shortlist can be shown alone and copied, and is not stored beyond the page [B23]', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      navigator.clipboard.writeText = async (text) => (globalThis.copied = text);
    });
    await inside(page, (root) => root.querySelector('.opener').click());
    await shown(page, '.keep');
    await inside(page, (root) => root.querySelector('.keep').click());
    await shown(page, '[part="share"]');
    await inside(page, (root) => root.querySelector('[part="share"]').click());
    await page.waitForFunction(() =>
      document
        .querySelector('wmb-organisation-finder')
        .shadowRoot.querySelector('.kept')
        .textContent.includes('Copied'),
    );
    assert.equal(
      await page.evaluate(() => globalThis.copied),
      'Welcome House\nMarseille, France\n+33465710123',
    );
    await inside(page, (root) => root.querySelector('[part="show-kept"]').click());
    await found(page, 1);
    await page.reload();
    await shown(page, '.chips');
    assert.equal(await inside(page, (root) => root.querySelector('.kept')), null);
    await page.close();
  });
});
