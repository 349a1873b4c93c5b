import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import sharp from 'sharp';

let folder = '';
const out = () => join(folder, 'public');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wmb-'));
});

const picture = async (name, width, height, colour = '#a63d14') => {
  const image = sharp({ create: { width, height, channels: 3, background: colour } });
  await image
    .withExif({ IFD3: { GPSLatitude: '52/1 31/1 0/1' } })
    .jpeg()
    .toFile(join(folder, name));
};

const build = (sections, ...args) => {
  const path = join(folder, 'feed.json');
  const feed = { version: '1.0', language: 'en', ...sections };
  writeFileSync(path, typeof sections === 'string' ? sections : JSON.stringify(feed));
  return spawnSync(
    process.execPath,
    ['dist/publisher/wmb.js', 'build', path, '--out', out(), ...args],
    {
      encoding: 'utf8',
    },
  );
};

const check = (path) =>
  spawnSync(process.execPath, ['dist/publisher/wmb.js', 'check', path], { encoding: 'utf8' });

const published = (name) => JSON.parse(readFileSync(join(out(), name), 'utf8'));
const storiesIn = (name) => published(name).stories;
const pictures = () =>
  existsSync(join(out(), 'pictures')) ? readdirSync(join(out(), 'pictures')).sort() : [];
const story = (id, more = {}) => ({ id, name: id, headline: 'H', ...more });
const image = (src) => ({ src, width: 1, height: 1, alt: 'A', focus: [0.5, 0.2] });

/** Everything in the folder, by name, as one hash each. */
const fingerprint = () =>
  Object.fromEntries(
    readdirSync(out(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
      }),
  );

describe('wmb build', () => {
  it('publishes the events of several calendars as one section, with ids of their own', () => {
    const calendar = (summary, start) =>
      `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\nSUMMARY:${summary}\nDTSTART:${start}\nEND:VEVENT\nEND:VCALENDAR`;
    writeFileSync(join(folder, 'north.ics'), calendar('Choir', '20981205T180000Z'));
    writeFileSync(join(folder, 'south.ics'), calendar('Walk', '20981206T180000Z'));
    const more = [{ id: 'fair', title: 'Fair', start: '2098-12-07' }];
    writeFileSync(join(folder, 'more.json'), JSON.stringify(more));
    const links = ['north.ics', 'south.ics', 'more.json'].map((href) => ({ href }));
    const { status, stderr } = build({ campaign: { title: 'T' }, events: links });
    assert.equal(status, 0, stderr);
    const { events } = published('events.json');
    assert.deepEqual(
      events.map(({ id, title }) => `${id} ${title}`),
      ['1 Choir', '1 (south.ics) Walk', 'fair Fair'],
    );
    assert.deepEqual(published('feed.json').events, { href: 'events.json' });
    assert.equal(readFileSync(join(out(), 'events.ics'), 'utf8').match(/BEGIN:VEVENT/g).length, 3);
  });

  it('cuts a large directory into parts by country, and by region where a country is large', () => {
    const of = (prefix, count, more) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${prefix}${index}`,
        name: `Help ${prefix}${index}`,
        ...more(index),
      }));
    const regions = ['Bayern', 'Berlin'];
    const organisations = [
      ...of('de', 6000, (index) => ({ countries: ['DE'], regions: [regions[index % 2]] })),
      ...of('all', 10, () => ({ countries: ['DE'] })),
      ...of('both', 5, () => ({ countries: ['AT', 'DE'], regions: ['Tirol', 'Bayern'] })),
      ...of('at', 4000, () => ({ countries: ['AT'], regions: ['Tirol'] })),
      ...of('w', 3, () => ({ countries: ['001'] })),
      ...of('unsaid', 2, () => ({})),
    ];
    const { status, stderr } = build({ organisations });
    assert.equal(status, 0, stderr);
    const links = published('feed.json').organisations;
    assert.deepEqual(
      links.map(({ countries, regions, count }) => [countries, regions, count]),
      [
        [undefined, undefined, 5],
        [['AT'], undefined, 4005],
        [['DE'], undefined, 10],
        [['DE'], ['Bayern'], 3005],
        [['DE'], ['Berlin'], 3000],
      ],
    );
    const ids = new Set();
    for (const { href, count, bytes } of links) {
      const text = readFileSync(join(out(), href), 'utf8');
      const items = JSON.parse(text).organisations;
      assert.equal(items.length, count);
      assert.equal(Buffer.byteLength(text), bytes);
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
      assert.ok(href.endsWith(`-${hash}.json`), href);
      for (const { id } of items) ids.add(id);
    }
    assert.equal(ids.size, organisations.length);
    assert.deepEqual(published('organisations.json').organisations, links);

    const before = fingerprint();
    assert.match(build({ organisations }).stderr, /: 0 of \d+ files written/);
    assert.deepEqual(fingerprint(), before);

    const checked = check(join(out(), 'feed.json'));
    assert.equal(checked.status, 0, checked.stdout);
    for (const { href } of links) assert.ok(checked.stdout.includes(href), href);

    build({ organisations: organisations.slice(0, 9000) });
    assert.deepEqual(
      readdirSync(out()).filter((name) => name.startsWith('organisations')),
      ['organisations.json'],
    );
    assert.deepEqual(published('feed.json').organisations, { href: 'organisations.json' });
  });

  it('builds no part that elements would refuse, and says what to do', () => {
    const summary = 'Help. '.repeat(4000);
    const organisations = Array.from({ length: 900 }, (_, index) => ({
      id: `o${index}`,
      name: `O ${index}`,
      countries: ['DE'],
      summary,
    }));
    const half = (from) => JSON.stringify(organisations.slice(from, from + 450));
    writeFileSync(join(folder, 'a.json'), half(0));
    writeFileSync(join(folder, 'b.json'), half(450));
    const { status, stderr } = build({ organisations: [{ href: 'a.json' }, { href: 'b.json' }] });
    assert.notEqual(status, 0);
    assert.match(stderr, /organisations of DE are over 20 MB/);
  });

  it('publishes a feed that begins with a byte order mark, as editors of Windows write it', () => {
    const feed = { version: '1.0', language: 'en', stories: [story('a')] };
    const { status, stderr } = build(`\ufeff${JSON.stringify(feed)}`);
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      storiesIn('stories.json').map(({ id }) => id),
      ['a'],
    );
    assert.equal(published('feed.json').version, '1.0');
  });

  it('writes each section into a file of its own, and a feed that links to them', () => {
    const { status, stderr } = build({
      stories: [story('a')],
      events: [],
      campaign: { title: 'T' },
    });
    assert.equal(status, 0, stderr);
    assert.deepEqual(published('feed.json'), {
      version: '1.0',
      language: 'en',
      campaign: { title: 'T' },
      stories: { href: 'stories.json' },
      events: { href: 'events.json' },
    });
    assert.deepEqual(published('stories.json'), {
      version: '1.0',
      language: 'en',
      campaign: { title: 'T' },
      stories: [story('a')],
    });
  });

  it('writes pictures in three formats, none wider than its source, without EXIF data', async () => {
    await picture('amina.jpg', 800, 1000);
    build({ stories: [story('a', { image: image('amina.jpg') })] });
    const [{ image: built }] = storiesIn('stories.json');
    assert.match(built.src, /^pictures\/amina-[\da-f]{12}-800\.jpg$/);
    assert.deepEqual(
      [built.width, built.height, built.alt, built.focus],
      [800, 1000, 'A', [0.5, 0.2]],
    );
    assert.deepEqual([...new Set(built.sources.map(({ width }) => width))], [320, 640, 800]);
    assert.equal(built.sources.length, 9);
    assert.match(built.placeholder, /^[\w+/]+=*$/);
    assert.deepEqual(
      pictures(),
      built.sources.map(({ src }) => src.replace('pictures/', '')).sort(),
    );
    for (const { src, width, type } of built.sources) {
      const found = await sharp(join(out(), src)).metadata();
      assert.equal(found.width, width);
      assert.equal(found.exif, undefined, src);
      assert.equal(type, `image/${found.format === 'heif' ? 'avif' : found.format}`);
    }
  });

  it('leaves pictures on other hosts unchanged', () => {
    const given = image('https://a.example/a.jpg');
    build({ stories: [story('a', { image: given })] });
    assert.deepEqual(storiesIn('stories.json')[0].image, given);
    assert.deepEqual(pictures(), []);
  });

  it('publishes no story that is withdrawn or whose consent has ended, and removes its pictures [A41]', async () => {
    await Promise.all([picture('a.jpg', 400, 500), picture('b.jpg', 400, 500, '#0d5a61')]);
    const stories = ['a', 'b'].map((id) => story(id, { image: image(`${id}.jpg`) }));
    build({ stories });
    assert.equal(pictures().length, 12);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const today = new Date().toISOString().slice(0, 10);
    const { stderr } = build({
      stories: [
        { ...stories[0], withdrawn: true },
        { ...stories[1], consentUntil: today },
        story('c', { consentUntil: yesterday }),
      ],
    });
    assert.match(stderr, /6 pictures and 0 other files taken away/);
    assert.deepEqual(
      storiesIn('stories.json').map(({ id }) => id),
      ['b'],
    );
    assert.ok(pictures().every((name) => name.startsWith('b-')));
    assert.doesNotMatch(readFileSync(join(out(), 'stories.json'), 'utf8'), /"a"|"c"/);
  });

  it('writes nothing when repeated, since the result is byte-identical', async () => {
    await picture('a.jpg', 400, 500);
    const sections = { stories: [story('a', { image: image('a.jpg') })], events: [] };
    build(sections);
    const before = fingerprint();
    assert.match(build(sections).stderr, /0 of \d files written, 0 pictures and 0 other/);
    assert.deepEqual(fingerprint(), before);
  });

  it('includes sections that are in files of their own', () => {
    writeFileSync(
      join(folder, 'people.json'),
      JSON.stringify([story('a'), story('b', { withdrawn: true })]),
    );
    build({ stories: { href: 'people.json' } });
    assert.deepEqual(
      storiesIn('stories.json').map(({ id }) => id),
      ['a'],
    );
  });

  it('writes each section as a feed of its own, so that one element fetches one document', () => {
    build({
      campaign: { title: 'T', synonyms: { en: [['a', 'b']] } },
      stories: [story('a')],
      organisations: [{ id: 'o', name: 'O' }],
    });
    const { version, language, campaign, stories } = published('stories.json');
    assert.deepEqual([version, language, campaign.title, stories.length], ['1.0', 'en', 'T', 1]);
    assert.equal(campaign.synonyms, undefined, 'which only the finder reads');
    assert.ok(published('organisations.json').campaign.synonyms);
  });

  it('keeps what only a site of the campaign’s own shows out of the documents of elements', () => {
    build({
      campaign: { title: 'T', about: ['A'], articles: [{ id: 'a', title: 'A' }], partners: [] },
      stories: [story('a')],
      organisations: [{ id: 'o', name: 'O' }],
    });
    assert.deepEqual(published('feed.json').campaign.about, ['A']);
    for (const name of ['stories.json', 'organisations.json']) {
      assert.deepEqual(Object.keys(published(name).campaign), ['title'], name);
    }
  });

  it('publishes no quotation that is withdrawn, or whose consent has ended or can’t be read', () => {
    const quotations = [
      { words: 'Kept.', consentUntil: '2999-01-01' },
      { words: 'Ended.', consentUntil: '2020-01-01' },
      { words: 'Withdrawn.', withdrawn: true },
    ];
    build({ campaign: { title: 'T', quotations }, stories: [story('a')] });
    assert.deepEqual(
      published('feed.json').campaign.quotations.map(({ words }) => words),
      ['Kept.'],
    );
  });

  it('writes all events as a calendar, and offers it to subscribe to', () => {
    const events = [
      {
        id: 'a',
        title: { en: 'A day', fr: 'Un jour' },
        start: '2027-12-18',
        recurrence: 'FREQ=YEARLY',
      },
    ];
    build({ campaign: { title: 'T' }, events }, '--languages');
    const calendar = (name) => readFileSync(join(out(), name), 'utf8');
    assert.match(calendar('events.ics'), /^BEGIN:VCALENDAR[^]*RRULE:FREQ=YEARLY[^]*SUMMARY:A day/m);
    assert.match(calendar('fr/events.ics'), /SUMMARY:Un jour/);
    assert.equal(published('events.json').campaign.calendarUrl, 'events.ics');
  });

  it('takes from figures the ids of stories that are not published', () => {
    const figure = { id: 'f', label: 'L', value: 1, source: { name: 'S' }, stories: ['a', 'b'] };
    build({ stories: [story('a'), story('b', { withdrawn: true })], statistics: [figure] });
    assert.deepEqual(published('statistics.json').statistics[0].stories, ['a']);
  });

  it('leaves out what editors keep for themselves', () => {
    build({
      $schema: 'feed.schema.json',
      stories: [story('a', { _telephone: '+1 555', 'x-note': 'n' })],
    });
    assert.deepEqual(storiesIn('stories.json'), [story('a')]);
    assert.doesNotMatch(readFileSync(join(out(), 'feed.json'), 'utf8'), /schema/);
  });

  it('measures pictures whose size is not written', async () => {
    await picture('a.jpg', 400, 500);
    const { status } = build({ stories: [story('a', { image: { src: 'a.jpg', alt: 'A' } })] });
    assert.equal(status, 0);
    const [{ image: built }] = storiesIn('stories.json');
    assert.deepEqual([built.width, built.height], [400, 500]);
  });

  it('takes away sections, languages and people that are gone since the last time', () => {
    const text = (words) => ({ en: words, fr: words });
    build({ stories: [story('a', { headline: text('A') })], events: [] }, '--languages');
    assert.ok(existsSync(join(out(), 'fr/stories.json')));
    writeFileSync(join(out(), 'robots.txt'), 'mine');
    const { stderr } = build({ events: [] });
    assert.match(stderr, /0 pictures and \d other files taken away/);
    for (const name of ['stories.json', 'fr/stories.json', 'en/feed.json']) {
      assert.equal(existsSync(join(out(), name)), false, name);
    }
    assert.ok(existsSync(join(out(), 'robots.txt')), 'which is not ours');
  });

  it('writes server settings that allow any page to read the feed', () => {
    build({ stories: [] });
    for (const name of ['_headers', '.htaccess', 'nginx.conf']) {
      assert.match(
        readFileSync(join(out(), name), 'utf8'),
        /Access-Control-Allow-Origin:? "?\*/,
        name,
      );
    }
  });
});

describe('wmb build --languages', () => {
  const feed = {
    campaign: { title: { en: 'Bread', fr: 'Pain' } },
    stories: [
      {
        ...story('a'),
        name: 'Amina',
        headline: { en: 'A baker', fr: 'Une boulangère', 'fr-x-few': 'Des boulangères' },
        role: { en: 'Baker' },
        topics: ['work'],
        url: 'amina.html',
      },
    ],
  };

  it('writes a folder for each language that the feed is told in, with its texts alone', () => {
    build(feed, '--languages');
    const { language, campaign, stories } = published('fr/stories.json');
    assert.equal(language, 'fr');
    assert.equal(campaign.title, 'Pain');
    assert.deepEqual(stories[0].headline, { fr: 'Une boulangère', 'fr-x-few': 'Des boulangères' });
    assert.deepEqual(stories[0].name, { en: 'Amina' }, 'a plain string is in the feed’s language');
    assert.deepEqual(stories[0].role, { en: 'Baker' }, 'which an element would show instead');
    assert.deepEqual(stories[0].topics, ['work'], 'codes are no texts');
    assert.equal(stories[0].url, '../amina.html', 'leads to the same place');
    assert.equal(published('en/stories.json').stories[0].name, 'Amina');
  });

  it('writes those that are asked for', () => {
    build(feed, '--languages', 'fr');
    assert.ok(existsSync(join(out(), 'fr/feed.json')));
    assert.equal(existsSync(join(out(), 'en')), false);
  });

  it('writes feeds in which wmb check finds no error', () => {
    build(feed, '--languages');
    const { status, stdout } = spawnSync(
      process.execPath,
      ['dist/publisher/wmb.js', 'check', join(out(), 'fr/feed.json'), '--language', 'en'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
    assert.doesNotMatch(stdout, /Errors|not known/);
  });
});

describe('wmb build --script', () => {
  it('writes a page and an oEmbed document for each section that there is', () => {
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        version: '0.1.0',
        elements: {},
        files: {
          'embed.js': { integrity: 'sha256-a' },
          'frame-abcd1234.js': { integrity: 'sha256-b' },
        },
      }),
    );
    const address = 'https://campaign.example';
    const script = `file://${folder}/`;
    const { status, stderr } = build(
      { campaign: { title: 'T' }, stories: [story('a')] },
      '--address',
      address,
      '--script',
      script,
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(join(out(), 'embed')).sort(), [
      'stories.html',
      'stories.oembed.json',
    ]);
    const page = readFileSync(join(out(), 'embed/stories.html'), 'utf8');
    assert.match(page, /feed=https%3A%2F%2Fcampaign\.example%2Fstories\.json/);
    assert.match(page, /embed\.js" integrity="sha256-a"/);
    assert.match(page, /href="https:\/\/campaign\.example\/embed\/stories\.oembed\.json"/);
    const { type, html } = published('embed/stories.oembed.json');
    assert.equal(type, 'rich');
    assert.match(html, /src="https:\/\/campaign\.example\/embed\/stories\.html"/);
  });

  it('ends with 3 when the script is not there', () => {
    const { status, stderr } = build(
      { stories: [] },
      '--address=https://campaign.example/',
      `--script=file://${folder}/nowhere`,
    );
    assert.equal(status, 3);
    assert.match(stderr, /manifest\.json does not exist/);
  });
});

describe('wmb build --site', () => {
  it('publishes the pages beside the feed and the script, and nothing else that is there', () => {
    writeFileSync(join(folder, 'index.html'), '<p>Mine</p>');
    writeFileSync(join(folder, 'campaign.xlsx'), 'not to be published');
    const { status, stderr } = build(
      { stories: [story('a')] },
      '--site',
      '--address=https://campaign.example/',
    );
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(join(out(), 'index.html'), 'utf8'), '<p>Mine</p>');
    assert.ok(existsSync(join(out(), 'wmb/embed.js')));
    assert.ok(existsSync(join(out(), 'wmb/builder/index.html')));
    assert.equal(existsSync(join(out(), 'campaign.xlsx')), false);
    const page = readFileSync(join(out(), 'embed/stories.html'), 'utf8');
    assert.match(page, /src="https:\/\/campaign\.example\/wmb\/embed\.js" integrity="sha256-/);
  });

  it('takes away files of the script that a newer one no longer has', () => {
    build({ stories: [] }, '--site');
    writeFileSync(join(out(), 'wmb/old-abcd1234.js'), '');
    build({ stories: [] }, '--site');
    assert.equal(existsSync(join(out(), 'wmb/old-abcd1234.js')), false);
  });
});

describe('wmb build, failing', () => {
  it('writes nothing if wmb check finds errors', () => {
    writeFileSync(join(folder, 'people.json'), JSON.stringify([{ id: 'a' }]));
    for (const stories of [[{ id: 'a' }], { href: 'people.json' }]) {
      const { status, stderr } = build({ stories });
      assert.equal(status, 1);
      assert.match(stderr, /wmb check/);
      assert.equal(existsSync(out()), false);
    }
  });

  it('ends with 3 and one line if there is no JSON, no picture or no folder', () => {
    for (const [sections, words] of [
      [{ stories: [story('a', { image: image('nowhere.jpg') })] }, /nowhere\.jpg does not exist/],
      [{ stories: [story('a', { image: image('feed.json') })] }, /feed\.json is no picture/],
      [{ stories: { href: 'nowhere.json' } }, /nowhere\.json does not exist/],
    ]) {
      const { status, stderr } = build(sections);
      assert.equal(status, 3, stderr);
      assert.match(stderr, words);
      assert.equal(existsSync(join(out(), 'feed.json')), false);
    }
  });

  it('does not overwrite the feed itself', () => {
    const { status, stderr } = build({ stories: [] }, '--out', folder);
    assert.equal(status, 3);
    assert.match(stderr, /another folder/);
  });
});
