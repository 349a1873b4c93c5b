import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';

const wmb = (...args) =>
  spawnSync(process.execPath, ['dist/publisher/wmb.js', ...args], { encoding: 'utf8' });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wmb-'));
});
const read = (name) => readFileSync(join(folder, name), 'utf8');

describe('wmb init', () => {
  it('writes a feed in which wmb check finds no error', () => {
    assert.equal(wmb('init', folder, '--title', 'Bread & roses', '--languages', 'fr,ar').status, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'feed.schema.json', 'index.html']);
    const feed = JSON.parse(read('feed.json'));
    assert.deepEqual(Object.keys(feed.campaign.title), ['fr', 'ar']);
    assert.equal(feed.language, 'fr');
    const { status, stdout } = wmb(
      'check',
      join(folder, 'feed.json'),
      '--fail-on=warning',
      '--language=en',
    );
    assert.equal(status, 0, stdout);
    assert.match(read('index.html'), /<title>Bread &amp; roses<\/title>/);
  });

  it('writes a workbook whose sheets wmb import knows, with the entries of the feed', () => {
    wmb('init', folder, '--spreadsheet', '--languages', 'en,fr');
    const [workbook, copy] = ['campaign.xlsx', 'copy.json'].map((name) => join(folder, name));
    const { status, stderr } = wmb('import', workbook, '--into', copy, '--language', 'en');
    assert.equal(status, 0, stderr);
    assert.equal(stderr.match(/1 added/g).length, 4, stderr);
    assert.doesNotMatch(stderr, /fill nothing/);
    const [made, imported] = [read('feed.json'), read('copy.json')].map((text) => JSON.parse(text));
    assert.deepEqual(imported.stories, made.stories);
    assert.deepEqual(imported.events, made.events);
    assert.deepEqual(imported.organisations, made.organisations);
    assert.deepEqual(imported.statistics, made.statistics);
  });

  it('writes a workbook that changes nothing of the feed beside it', () => {
    wmb('init', folder, '--spreadsheet', '--languages', 'en');
    const before = read('feed.json');
    const { status, stderr } = wmb(
      ...['import', join(folder, 'campaign.xlsx'), '--into', join(folder, 'feed.json')],
      '--language=en',
    );
    assert.equal(status, 0, stderr);
    assert.equal(stderr.match(/0 added, 0 changed, 1 unchanged/g)?.length, 4, stderr);
    assert.equal(read('feed.json'), before);
  });

  it('writes the same workbook again', () => {
    const other = mkdtempSync(join(tmpdir(), 'wmb-'));
    for (const place of [folder, other]) wmb('init', place, '--spreadsheet');
    const bytes = [folder, other].map((place) => readFileSync(join(place, 'campaign.xlsx')));
    assert.ok(bytes[0].equals(bytes[1]));
  });

  it('never overwrites a file', () => {
    writeFileSync(join(folder, 'feed.json'), 'mine');
    const { status, stderr } = wmb('init', folder);
    assert.equal(status, 3);
    assert.match(stderr, /has feed\.json already/);
    assert.equal(read('feed.json'), 'mine');
    assert.deepEqual(readdirSync(folder), ['feed.json']);
  });

  it('ends with 2 for invalid languages and addresses', () => {
    assert.equal(wmb('init', folder, '--languages', 'English').status, 2);
    assert.equal(wmb('init', folder, '--address', 'campaign').status, 2);
    assert.deepEqual(readdirSync(folder), []);
  });
});
