import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wmb-'));
  mkdirSync(join(folder, 'news'));
});

/** In three days. */
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

const put = (name, content) => writeFileSync(join(folder, name), content);
const read = (name) => readFileSync(join(folder, name), 'utf8');
const story = (name, more = {}) => ({ id: name.toLowerCase(), name, headline: 'H', ...more });
const putFeed = (sections, name = 'feed.json') =>
  put(name, JSON.stringify({ version: '1.0', language: 'en', ...sections }));

const prerender = (...args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'dist/publisher/wmb.js'), 'prerender', ...args],
    { encoding: 'utf8', cwd: folder },
  );
  return { status, stdout, stderr };
};

const shadowRoots = /<template shadowrootmode="open">[^]*?<\/template>/g;
const without = (html) => html.replaceAll(shadowRoots, '');
const element = '<wmb-story-carousel feed="feed.json"><a href="/">Stories</a></wmb-story-carousel>';

describe('wmb prerender', () => {
  it('leaves a finder as it is whose directory is in parts: it asks where first', () => {
    putFeed({ organisations: [{ href: 'de.json', countries: ['DE'] }] });
    const finder =
      '<wmb-organisation-finder feed="feed.json"><a href="/">Help</a></wmb-organisation-finder>';
    put('page.html', `<div lang="en">${finder}</div>`);
    const { status, stderr } = prerender('page.html');
    assert.equal(status, 0, stderr);
    assert.match(stderr, /in parts: it asks where first/);
    assert.equal(read('page.html'), `<div lang="en">${finder}</div>`);
  });

  it('fills each element, and keeps every other byte of the page', () => {
    putFeed({
      stories: [story('Amina')],
      statistics: [{ id: 'n', value: 4711, label: 'People', year: 2020, source: { name: 'UN' } }],
      events: [{ id: 'e', title: 'Tea', start: soon }],
      organisations: [{ id: 'o', name: 'Harbour Help' }],
    });
    const pages = [
      `\u{feff}<!DOCTYPE html>\r\n<html lang=en>\r\n<title>A &amp; B</title>\r\n<P CLASS='x'>🌍 é\r\n${element}\r\n<?php echo 1 ?>`,
      `<ul><li>${element}<li>${element.replace('>', '\n  heading=Here >')}</ul><script>"<wmb-event-list feed=x>"</script><!-- ${element} -->`,
      `<div lang="en"><WMB-Statistics-Counter Feed="feed.json"></WMB-Statistics-Counter><wmb-event-list feed="feed.json"></wmb-event-list><wmb-organisation-finder feed="feed.json"></wmb-organisation-finder></div>`,
    ];
    const expected = [[/Amina/], [/Amina/, /Amina/], [/4,711/, /Tea/, /Harbour Help/]];
    for (const [index, page] of pages.entries()) put(`${index}.html`, page);
    const { status, stderr } = prerender('0.html', '1.html', '2.html');
    assert.equal(status, 0, stderr);
    for (const [index, page] of pages.entries()) {
      const written = read(`${index}.html`);
      assert.equal(without(written), page);
      const drawn = written.match(shadowRoots);
      assert.equal(drawn.length, expected[index].length);
      for (const [at, words] of expected[index].entries()) assert.match(drawn[at], words);
    }
    assert.match(read('0.html'), /feed="feed.json"><template/);
  });

  it('draws the events of several calendars, each with addresses relative to itself', () => {
    mkdirSync(join(folder, 'lists'));
    put(
      'lists/north.ics',
      `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\nSUMMARY:Choir\nDTSTART;VALUE=DATE:${soon.replaceAll('-', '')}\nEND:VEVENT\nEND:VCALENDAR`,
    );
    put(
      'lists/south.json',
      JSON.stringify([{ id: '1', title: 'Walk', start: soon, url: 'walk.html' }]),
    );
    putFeed({ events: [{ href: 'lists/north.ics' }, { href: 'lists/south.json' }] });
    put('page.html', '<html lang="en"><wmb-event-list feed="feed.json"></wmb-event-list>');
    const { status, stderr } = prerender('page.html');
    assert.equal(status, 0, stderr);
    assert.match(read('page.html'), /Choir[^]*Walk/);
    assert.match(read('page.html'), /href="[^"]*lists\/walk\.html"/);
  });

  it('writes the same bytes when it runs again, and replaces what has changed', () => {
    putFeed({ stories: [story('Amina')] });
    put('page.html', `<html lang="en">${element}`);
    prerender('page.html');
    const first = read('page.html');
    prerender('page.html');
    assert.equal(read('page.html'), first);
    putFeed({ stories: [story('Bao')] });
    prerender('page.html');
    assert.match(read('page.html'), /Bao/);
    assert.doesNotMatch(read('page.html'), /Amina/);
    assert.equal(read('page.html').match(shadowRoots).length, 1);
  });

  it('--check writes nothing, and fails for a page that is stale', () => {
    putFeed({ stories: [story('Amina')] });
    put('page.html', `<html lang="en">${element}`);
    assert.equal(prerender('--check', 'page.html').status, 1);
    assert.doesNotMatch(read('page.html'), /Amina/);
    prerender('page.html');
    assert.equal(prerender('--check', 'page.html').status, 0);
    putFeed({ stories: [story('Bao')] });
    const { status, stderr } = prerender('--check', 'page.html');
    assert.equal(status, 1);
    assert.match(stderr, /page\.html is stale/);
  });

  it('leaves out people whose consent ends, unless they are asked for, and then with their date', () => {
    putFeed({
      stories: [
        story('Amina'),
        story('Bao', { consentUntil: '2999-12-31' }),
        story('Carlos', { consentUntil: '2001-01-01' }),
        story('Dora', { withdrawn: true }),
      ],
    });
    put('page.html', `<html lang="en">${element}`);
    const { stderr } = prerender('page.html');
    assert.match(stderr, /bao \(until 2999-12-31\)/);
    assert.doesNotMatch(read('page.html'), /Bao|Carlos|Dora/);
    const asked = prerender('--with-ending-consent', 'page.html');
    assert.match(asked.stderr, /Run this again when 2999-12-31 is over/);
    assert.match(read('page.html'), /data-until="2999-12-31"[^]*Bao/);
    assert.doesNotMatch(read('page.html'), /Carlos|Dora/);
  });

  it('speaks the language around each element', () => {
    putFeed({
      events: [{ id: 'e', title: { en: 'Tea', fr: 'Thé', ar: 'شاي' }, start: soon }],
    });
    const list = '<wmb-event-list feed="feed.json"></wmb-event-list>';
    put(
      'page.html',
      `<html lang="fr">${list}<p lang="ar">${list}</p><x-box lang="en"><template shadowrootmode="open">${list}</template></x-box>`,
    );
    prerender('page.html');
    const written = read('page.html');
    const [french, arabic, english] = ['fr', 'ar', 'en'].map((tag) =>
      written.indexOf(`lang="${tag}" dir=`),
    );
    assert.ok(
      french > 0 && arabic > french && english > arabic,
      written.replaceAll(/<style>[^]*?<\/style>/g, ''),
    );
    assert.match(written, /Thé[^]*شاي[^]*Tea/);
    put('page.html', list);
    assert.match(prerender('page.html').stderr, /line 1: no lang stands around <wmb-event-list>/);
  });

  it('finds pictures from the page, wherever the feed stands', () => {
    const image = (src) => ({ src, width: 4, height: 5, alt: '' });
    const stories = ['amina.jpg', '/bao.jpg', 'https://cdn.example/carlos.jpg'].map((src) =>
      story(src, { id: src, image: image(src) }),
    );
    mkdirSync(join(folder, 'data'));
    putFeed({ stories }, 'data/feed.json');
    const at = (feed) => `<html lang="en"><wmb-story-carousel feed="${feed}"></wmb-story-carousel>`;
    const sources = (page) => [...read(page).matchAll(/src="([^"]*)"/g)].map(([, src]) => src);
    put('news/page.html', at('../data/feed.json'));
    prerender('news/page.html');
    assert.deepEqual(sources('news/page.html'), [
      '../data/amina.jpg',
      '/bao.jpg',
      'https://cdn.example/carlos.jpg',
    ]);
    put('news/page.html', at('/data/feed.json'));
    assert.match(prerender('news/page.html').stderr, /--root/);
    prerender('--root', '.', 'news/page.html');
    assert.deepEqual(sources('news/page.html'), [
      '/data/amina.jpg',
      '/bao.jpg',
      'https://cdn.example/carlos.jpg',
    ]);
    put('news/page.html', at('https://campaign.example/feed.json'));
    prerender('--feed', 'data/feed.json', 'news/page.html');
    assert.deepEqual(sources('news/page.html')[0], 'https://campaign.example/amina.jpg');
    put('news/page.html', `<base href="../">${at('data/feed.json')}`);
    prerender('news/page.html');
    assert.deepEqual(sources('news/page.html')[0], 'data/amina.jpg');
  });

  it('reads sections from files of their own, and calendars', () => {
    putFeed({ stories: { href: 'lists/stories.json' } });
    mkdirSync(join(folder, 'lists'));
    const image = { src: 'amina.jpg', width: 4, height: 5, alt: '' };
    put('lists/stories.json', JSON.stringify([story('Amina', { image })]));
    put(
      'tea.ics',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:29990101\r\nSUMMARY:Tea\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'.replace(
        '29990101',
        soon.replaceAll('-', ''),
      ),
    );
    put('page.html', `<html lang="en">${element}<wmb-event-list feed="tea.ics"></wmb-event-list>`);
    const { stderr } = prerender('page.html');
    assert.match(read('page.html'), /src="lists\/amina.jpg"[^]*Tea/, stderr);
  });

  it('keeps a strict policy by linked sheets, or says the hashes', () => {
    const image = { src: 'a.jpg', width: 4, height: 5, alt: '', focus: [0.5, 0.1] };
    putFeed({ stories: [story('Amina', { image })] });
    put('news/page.html', `<html lang="en">${element.replace('feed.json', '../feed.json')}`);
    prerender('--style-sheets', 'assets', 'news/page.html');
    assert.doesNotMatch(read('news/page.html'), /<style|style=/);
    assert.match(
      read('news/page.html'),
      /<link rel="stylesheet" href="\.\.\/assets\/wmb-story-carousel\.css">/,
    );
    assert.match(read('assets/wmb-story-carousel.css'), /\.scroller/);
    put('assets/wmb-story-carousel.css', '');
    assert.equal(prerender('--check', '--style-sheets', 'assets', 'news/page.html').status, 1);
    const { stdout } = prerender('--hashes', 'news/page.html');
    assert.match(stdout, /^'sha256-[\w+/=]{44}' {2}wmb-story-carousel\n$/);
    assert.doesNotMatch(read('news/page.html'), /style=/);
  });

  const faults = [
    [
      'a feed that is not there',
      'gone.json',
      /page\.html, line 2, <wmb-story-carousel>: .*gone\.json does not exist/,
    ],
    ['a feed that is a page', 'page.html', /page\.html is no feed: wmb check/],
    ['an address that is none', 'javascript:0', /feed="javascript:0" is no address/],
  ];
  for (const [name, feed, message] of faults) {
    it(`says what is wrong with ${name}, and writes no page`, () => {
      putFeed({ stories: [story('Amina')] });
      const good = `<html lang="en">${element}`;
      put('good.html', good);
      put(
        'page.html',
        `<html lang="en">\n<wmb-story-carousel feed="${feed}"></wmb-story-carousel>`,
      );
      const { status, stderr } = prerender('good.html', 'page.html');
      assert.equal(status, 3);
      assert.match(stderr, message);
      assert.equal(read('good.html'), good);
    });
  }

  it('leaves an element that has no feed as it is, and says so', () => {
    const page = '<html lang="en">\n<wmb-event-list></wmb-event-list>';
    put('page.html', page);
    const { status, stderr } = prerender('page.html');
    assert.equal(status, 0);
    assert.match(stderr, /page\.html, line 2: <wmb-event-list> has no feed/);
    assert.equal(read('page.html'), page);
  });
});
