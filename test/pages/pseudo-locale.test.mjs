/**
 * Draws the four elements with the sample campaign in a language that nobody speaks: every message
 * and every text of the feed in brackets, accented, half as long again, and from right to left. What
 * stands outside of brackets is not translated; what no longer fits is clipped.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { listen } from '../../scripts/serve/listen.mjs';
import { launch } from '../support/browser.mjs';
import { pageWith, startHosts } from '../support/hosts.mjs';
import { visit } from '../support/visit.mjs';

/** Pseudo-locale of Unicode: accented, bracketed, right to left. */
const tag = 'ar-XB';

const accents = new Map(
  [...'aeiouycnszAEIOUYCNSZ'].map((letter, index) => [letter, [...'áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ'][index]]),
);

/** "⟦Tŕý áğáíñ ~~~~⟧": placeholders stay as they are. */
const pseudo = (text) => {
  const told = text
    .split(/(\{\d+\})/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter),
    );
  return `⟦${told.join('')}${'~'.repeat(Math.ceil(text.length / 2))}⟧`;
};

/** The English messages by what `#wmb-messages` names them by. */
const messages = () => {
  const xliff = readFileSync('src/locale/xliff/fr.xlf', 'utf8');
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  const units = [
    ...xliff.matchAll(/<trans-unit id="([^"]+)"[^>]*>\s*<source>([\s\S]*?)<\/source>/g),
  ];
  return Object.fromEntries(
    units.map(([, id, source]) => {
      const text = source
        .replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
        .replace(/&\w+;/g, (entity) => entities[entity]);
      return [/^[sh][0-9a-f]{16}$/.test(id) ? text : id, pseudo(text)];
    }),
  );
};

/** The sample campaign in the pseudo-locale alone. */
const pseudoFeed = () => {
  const read = (value) => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    if (typeof value.en === 'string') return { [tag]: pseudo(value.en) };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, read(each)]));
  };
  const { campaign, ...feed } = JSON.parse(readFileSync('data/feed.json', 'utf8'));
  const rest = Object.fromEntries(Object.entries(campaign).filter(([key]) => key !== 'synonyms'));
  return { ...read(feed), campaign: read(rest) };
};

/** Runs in the page: what is seen and what is only heard of the elements, each with where it stands. */
const inspect = () => {
  const found = { texts: [], clipped: [] };
  /** Not to be translated: names, addresses, numbers, what marks itself as of another language. */
  const isOwn = (node) => {
    const marked = (node.nodeType === 1 ? node : node.parentElement).closest('[lang]');
    return marked !== null && !marked.lang.startsWith('ar');
  };
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('svg, style, script')) continue;
      const where = `${root.host?.localName} ${element.localName}.${element.className || element.part}`;
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
        const text = element.getAttribute(name);
        if (text && !isOwn(element)) found.texts.push({ text, where: `${where}[${name}]` });
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== 3 || !node.data.trim() || isOwn(node)) continue;
        found.texts.push({ text: node.data.replaceAll(/\s+/g, ' ').trim(), where });
      }
      const style = getComputedStyle(element);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const isHidden = element.closest('.visually-hidden, [inert]');
      if (root.host && hides && !isHidden && element.scrollWidth > element.clientWidth + 1) {
        found.clipped.push(`${where}: ${element.textContent.trim().slice(0, 60)}`);
      }
    }
  };
  walk(document);
  return found;
};

/** What is in no brackets, and has letters: names that are the same in every language apart. */
const untranslated = (texts, known) =>
  texts
    .filter(({ text }) => {
      const outside = text.replace(/⟦[^⟦⟧]*⟧/g, '').replace(/[⟦⟧].*$|^.*?[⟦⟧]/g, '');
      return /[a-z]{2}/i.test(outside) && !known.some((each) => outside.includes(each));
    })
    .map(({ text, where }) => `${where}: ${text}`);

describe('in a pseudo-locale, in chromium', () => {
  let hosts;
  let feed;
  let browser;
  let page;
  /** Names in the feed that are one string, in whatever language its reader has. */
  let names;

  before(async () => {
    hosts = await startHosts();
    const json = pseudoFeed();
    // A site is shown without its www, a language with its own name behind the reader's.
    names = [
      ...[...json.stories, ...json.organisations].map(({ name }) => name),
      ...json.organisations.flatMap(({ email, url }) => [
        email,
        url && new URL(url).hostname.replace('www.', ''),
      ]),
      ...json.organisations
        .flatMap(({ languages = [] }) => languages)
        .map((language) => new Intl.DisplayNames(language, { type: 'language' }).of(language)),
    ].filter((name) => typeof name === 'string');
    feed = await listen((_, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(JSON.stringify({ ...json, language: 'en' }));
    }, 0);
    const script = JSON.stringify({ [tag]: messages() }).replaceAll('<', '\\u003c');
    const tags = ['story-carousel', 'statistics-counter', 'event-list', 'organisation-finder'];
    const elements = tags.map(
      (name) =>
        `<wmb-${name} lang="${tag}" loading="eager" feed="${feed.origin}/feed.json"></wmb-${name}>`,
    );
    // Below the loader and the elements, as a partner may have it.
    const body = `${elements.join('')}<script type="application/json" id="wmb-messages">${script}</script>`;
    hosts.show(pageWith(body, hosts));
    browser = await launch('chromium');
    const visited = await visit(browser, hosts.origin, { width: 320, height: 2000 });
    ({ page } = visited);
    await visited.heard(4);
    await page.waitForFunction(
      () =>
        document.querySelector('wmb-organisation-finder').shadowRoot.querySelector('.row') !== null,
    );
    await page.waitForNetworkIdle({ idleTime: 500 });
  });

  after(async () => {
    await browser.close();
    await feed.close();
    await hosts.close();
  });

  /** Opens what the selector names, and waits until it is drawn. */
  const open = async (element, selector) => {
    await page.$eval(
      element,
      ({ shadowRoot }, wanted) => shadowRoot.querySelector(wanted).click(),
      selector,
    );
    await page.waitForNetworkIdle({ idleTime: 300 });
  };

  const findings = async () => {
    const { texts, clipped } = await page.evaluate(inspect);
    return { count: texts.length, untranslated: untranslated(texts, names), clipped };
  };

  it('draws every text of the four elements in that language, and clips none', async () => {
    const found = await findings();
    assert.ok(found.count > 100, `${found.count} texts`);
    assert.deepEqual([...found.untranslated, ...found.clipped], []);
  });

  const views = [
    ['a whole story', 'wmb-story-carousel', '.card button, [part=opener], .open'],
    ['an organisation’s details', 'wmb-organisation-finder', '.row .opener'],
  ];
  for (const [name, element, selector] of views) {
    it(`draws ${name} in that language, and clips none`, async () => {
      await open(element, selector);
      const found = await findings();
      assert.deepEqual([...found.untranslated, ...found.clipped], []);
    });
  }
});
