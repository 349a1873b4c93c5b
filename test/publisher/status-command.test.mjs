import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'wmb-'));
const status = (feed, ...args) => {
  const path = join(folder, 'feed.json');
  writeFileSync(path, typeof feed === 'string' ? feed : JSON.stringify(feed));
  return spawnSync(process.execPath, ['dist/publisher/wmb.js', 'status', path, ...args], {
    encoding: 'utf8',
  });
};
const statusJson = (sections, ...args) =>
  JSON.parse(status({ version: '1.0', language: 'en', ...sections }, '--json', ...args).stdout);

/** A day so many days from today, in UTC. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('wmb status', () => {
  it('reads a feed that begins with a byte order mark', () => {
    const feed = { version: '1.0', language: 'en', stories: [] };
    const { status: code, stderr } = status(`\ufeff${JSON.stringify(feed)}`);
    assert.equal(code, 0, stderr);
  });

  it('counts missing translations by language, and names the items', () => {
    const { languages } = statusJson({
      stories: [
        {
          id: 'a',
          name: 'Amina',
          headline: { en: 'A', fr: 'B' },
          body: [{ en: 'x' }, { en: 'y', fr: 'z' }],
        },
        { id: 'b', name: 'B', headline: { en: 'A', fr: 'B' } },
      ],
    });
    assert.deepEqual(languages, [
      { language: 'en', missing: 0, items: [] },
      { language: 'fr', missing: 1, items: [{ section: 'stories', id: 'a', name: 'Amina' }] },
    ]);
  });

  it('lists consents by the day they end, and people who have withdrawn', () => {
    const { consents, withdrawn } = statusJson({
      stories: [
        { id: 'a', name: 'A', headline: 'H', consentUntil: inDays(30) },
        { id: 'b', name: 'B', headline: 'H', consentUntil: inDays(-1) },
        { id: 'c', name: 'C', headline: 'H', withdrawn: true },
      ],
    });
    assert.deepEqual(
      consents.map(({ id }) => id),
      ['b', 'a'],
    );
    assert.deepEqual(
      withdrawn.map(({ id }) => id),
      ['c'],
    );
  });

  it('lists past events, but none that recur or are today', () => {
    const { over } = statusJson({
      events: [
        { id: 'a', title: 'A', start: inDays(-3), end: inDays(-1) },
        { id: 'b', title: 'B', start: inDays(-3), end: inDays(0) },
        { id: 'c', title: 'C', start: inDays(-400), recurrence: 'FREQ=YEARLY' },
      ],
    });
    assert.deepEqual(
      over.map(({ id }) => id),
      ['a'],
    );
  });

  it('lists organisations that were last checked too long ago', () => {
    const sections = {
      organisations: [
        { id: 'a', name: 'A', verified: inDays(-500) },
        { id: 'b', name: 'B', verified: inDays(-100) },
        { id: 'c', name: 'C' },
      ],
    };
    assert.deepEqual(
      statusJson(sections).stale.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(
      statusJson(sections, '--months', '2').stale.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('counts months by the calendar: what was checked on the same day is not too old yet', () => {
    const [year, month, day] = inDays(0).split('-').map(Number);
    const last = new Date(Date.UTC(year, month - 2, 0)).getUTCDate();
    const same = Date.UTC(year, month - 3, Math.min(day, last));
    const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
    const organisations = [
      { id: 'a', name: 'A', verified: dayOf(same) },
      { id: 'b', name: 'B', verified: dayOf(same - 86_400_000) },
    ];
    assert.deepEqual(
      statusJson({ organisations }, '--months', '2').stale.map(({ id }) => id),
      ['b'],
    );
  });

  it('prints text, and counts what it leaves out', () => {
    const stories = Array.from({ length: 12 }, (_, index) => ({
      id: `${index}`,
      name: `P${index}`,
      headline: { en: 'H' },
      consentUntil: inDays(index),
    }));
    const { status: code, stdout } = status({ version: '1.0', language: 'en', stories });
    assert.equal(code, 0);
    assert.match(stdout, /^en: whole\n\nConsent ends \(12\)\n/);
    assert.match(stdout, /… and 2 more/);
  });

  it('ends with 3 if there is no feed to read', () => {
    for (const text of ['[]', '{ "a": 1, }']) {
      const { status: code, stderr } = status(text);
      assert.equal(code, 3);
      assert.match(stderr, /wmb check/);
    }
    assert.equal(status({}, '--months', 'x').status, 2);
  });
});
