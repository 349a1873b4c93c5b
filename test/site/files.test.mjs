/** The campaign's own site as files: what stands in them, and where their links lead. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  address,
  buildSite,
  elementsOf,
  kinds,
  languages,
  pagesIn,
  placeIn,
} from './built-site.mjs';

let site;
let pages;
before(() => {
  site = buildSite();
  pages = pagesIn(site.folder).map((page) => ({ ...page, elements: elementsOf(page.text) }));
});
after(() => site.remove());

const read = (name) => readFileSync(join(site.folder, name), 'utf8');
const json = (name) => JSON.parse(read(name));
const inPaper = () => pages.filter(({ name }) => !name.startsWith('night/'));

/** The addresses that an element names. */
const addressesOf = ({ attributes: { href, src, srcset, feed } }) => [
  ...[href, src, feed].filter(Boolean),
  ...(srcset ?? '')
    .split(',')
    .map((one) => one.trim().split(' ')[0])
    .filter(Boolean),
];

const isThere = (path) =>
  existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));

describe("the campaign's own site", () => {
  it('has every kind of page in every language', () => {
    const names = new Set(pages.map(({ name }) => name));
    for (const language of languages)
      for (const path of kinds)
        for (const theme of ['', 'night/']) {
          const name = `${theme}${placeIn(language, path)}index.html`;
          assert.ok(names.has(name), name);
        }
  });

  it('has no link, picture or feed that leads to nothing', () => {
    const broken = pages.flatMap(({ name, elements }) =>
      elements
        .flatMap(addressesOf)
        .filter((to) => !/^(https?:|mailto:|webcal:|#|data:)/.test(to))
        .filter((to) => {
          const from = to.startsWith('/') ? '' : dirname(name);
          return !isThere(join(site.folder, normalize(join(from, to.replace(/[?#].*/, '')))));
        })
        .map((to) => `${name}: ${to}`),
    );
    assert.deepEqual(broken, []);
  });

  it('leaves no placeholder and nothing undefined', () => {
    for (const { name, text } of pages) {
      assert.doesNotMatch(text, /\{\{|undefined|\[object|NaN|site\.invalid/, name);
    }
  });

  it('has no inline style or script, and asks no other host for anything', () => {
    for (const { name, elements } of pages) {
      for (const { tag, attributes, text } of elements) {
        assert.equal(attributes.style, undefined, `${name}: <${tag} style>`);
        assert.notEqual(tag, 'style', name);
        if (tag === 'script') assert.ok(attributes.src && !text, `${name}: <script>`);
        assert.ok(!Object.keys(attributes).some((key) => key.startsWith('on')), name);
        const isLoaded = tag !== 'a' && !/^(canonical|alternate)$/.test(attributes.rel ?? '');
        if (isLoaded) {
          for (const to of addressesOf({ attributes })) assert.doesNotMatch(to, /^\w+:/, name);
        }
      }
    }
  });

  it('says of each page its title, what it is about, its language and its other languages', () => {
    for (const { name, elements } of inPaper().filter((page) => page.name !== '404.html')) {
      const links = elements.filter(({ tag }) => tag === 'link').map((one) => one.attributes);
      const canonical = links.find(({ rel }) => rel === 'canonical').href;
      const place = name.replace(/index\.html$/, '');
      assert.equal(canonical, address + place, name);
      const others = links.filter(({ hreflang }) => hreflang);
      assert.deepEqual(
        others.map(({ hreflang }) => hreflang),
        [...languages, 'x-default'],
        name,
      );
      assert.ok(
        others.some(({ href }) => href === canonical),
        name,
      );
      const html = elements.find(({ tag }) => tag === 'html').attributes;
      const language = /^(fr|es|ar|zh|ru)\//.exec(name)?.[1] ?? 'en';
      assert.match(html.lang, new RegExp(`^${language}`), name);
      assert.equal(html.dir, language === 'ar' ? 'rtl' : 'ltr', name);
      const meta = Object.fromEntries(
        elements
          .filter(({ tag }) => tag === 'meta')
          .map(({ attributes: one }) => [one.name ?? one.property, one.content]),
      );
      for (const key of ['description', 'og:title', 'og:description', 'og:image', 'og:url']) {
        assert.ok(meta[key]?.length > 1, `${name}: ${key}`);
      }
      assert.ok(isThere(join(site.folder, meta['og:image'].replace(address, ''))), name);
    }
  });

  it('has titles that tell its pages apart in each language', () => {
    const titles = inPaper().map(({ elements }) => {
      const { text } = elements.find(({ tag }) => tag === 'title');
      return `${elements[0].attributes.lang} ${text}`;
    });
    assert.equal(new Set(titles).size, titles.length);
  });

  it('has one main heading a page, and skips no level', () => {
    for (const { name, elements } of pages) {
      const levels = elements.map(({ tag }) => /^h([1-6])$/.exec(tag)?.[1]).filter(Boolean);
      assert.equal(levels.filter((level) => level === '1').length, 1, name);
      levels.reduce((last, level) => {
        assert.ok(level - last <= 1, `${name}: h${last}, h${level}`);
        return level;
      }, 0);
    }
  });

  it('shows the sample campaign before any script: figures, stories, events, organisations', () => {
    const shows = (name, words) => assert.ok(read(name).includes(words), `${name}: ${words}`);
    shows('index.html', 'A lot more than a suitcase');
    shows('figures/index.html', '1,600');
    shows('fr/stories/carlos/index.html', 'Médecin');
    shows('programme/index.html', 'Language café');
    shows('find-help/index.html', 'Harbour Street Welcome Centre');
    shows('ru/partners/index.html', 'Международная организация по миграции');
  });

  it('says of every invented voice and person that it is one', () => {
    for (const path of ['index.html', 'about/index.html']) {
      assert.ok(read(path).includes('invented for this campaign, and said by nobody'), path);
    }
    for (const id of ['carlos', 'vera', 'pablo']) {
      assert.ok(read(`stories/${id}/index.html`).includes('This person is invented'), id);
    }
    assert.ok(!read('stories/ian-goldin/index.html').includes('<blockquote'), 'no words of his');
  });
});

describe('what the site offers to programs', () => {
  for (const language of languages) {
    it(`stories as a JSON Feed, ${language}`, () => {
      const { version, items, feed_url: own } = json(`${language}/stories.feed.json`);
      assert.equal(version, 'https://jsonfeed.org/version/1.1');
      assert.equal(own, `${address}${language}/stories.feed.json`);
      assert.equal(items.length, 11);
      for (const { id, url, title, content_text: text } of items) {
        assert.ok(id && title && text);
        assert.ok(isThere(join(site.folder, url.replace(address, ''))), url);
      }
    });

    it(`feeds whose stories lead to their pages, ${language}`, () => {
      const { stories, campaign } = json(`${language}/stories.json`);
      for (const { url } of stories) assert.ok(isThere(join(site.folder, language, url)), url);
      assert.equal(campaign.articles, undefined);
      assert.equal(json(`${language}/feed.json`).campaign.articles.length, 2);
    });

    it(`a calendar, ${language}`, () => {
      assert.match(read(`${language}/events.ics`), /^BEGIN:VCALENDAR[^]*END:VCALENDAR\s*$/);
    });
  }

  it('a sitemap with every page in every language, and nothing that is not there', () => {
    const places = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, one]) => one);
    const wanted = inPaper()
      .filter(({ name }) => name !== '404.html')
      .map(({ name }) => address + name.replace(/index\.html$/, ''));
    assert.deepEqual([...places].sort(), wanted.sort());
    assert.match(read('robots.txt'), /^Sitemap: https:\/\/campaign\.example\/sitemap\.xml$/m);
  });
});
