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

const published = (name) => JSON.parse(readFileSync(join(out(), name), 'utf8'));
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
    assert.deepEqual(published('stories.json'), [story('a')]);
  });

  it('writes pictures in three formats, none wider than its source, without EXIF data', async () => {
    await picture('amina.jpg', 800, 1000);
    build({ stories: [story('a', { image: image('amina.jpg') })] });
    const [{ image: built }] = published('stories.json');
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
    assert.deepEqual(published('stories.json')[0].image, given);
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
    assert.match(stderr, /6 pictures taken away/);
    assert.deepEqual(
      published('stories.json').map(({ id }) => id),
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
    assert.match(build(sections).stderr, /0 of \d files written, 0 pictures taken away/);
    assert.deepEqual(fingerprint(), before);
  });

  it('includes sections that are in files of their own', () => {
    writeFileSync(
      join(folder, 'people.json'),
      JSON.stringify([story('a'), story('b', { withdrawn: true })]),
    );
    build({ stories: { href: 'people.json' } });
    assert.deepEqual(
      published('stories.json').map(({ id }) => id),
      ['a'],
    );
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

describe('wmb build, failing', () => {
  it('writes nothing if wmb check finds errors', () => {
    const { status, stderr } = build({ stories: [{ id: 'a' }] });
    assert.equal(status, 1);
    assert.match(stderr, /wmb check/);
    assert.equal(existsSync(out()), false);
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
