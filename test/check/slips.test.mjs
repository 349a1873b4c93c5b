/** The slips of every day, each with all that is told about it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { feedSchema } from '../../scripts/build/json-schema.mjs';
import { countryBoundsModule } from '../../scripts/build/country-bounds.mjs';
import { readFileSync } from 'node:fs';
import { events } from './slips/events.mjs';
import { feed } from './slips/feed.mjs';
import { figures } from './slips/figures.mjs';
import { organisations } from './slips/organisations.mjs';
import { stories } from './slips/stories.mjs';
import { syntax } from './slips/syntax.mjs';

const { outputFiles } = await build({
  entryPoints: ['src/check/check-feed.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  mainFields: ['module', 'main'],
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { checkFeed } = await import(`data:text/javascript;base64,${code}`);
const schema = await feedSchema();
const today = '2026-11-28';

const check = (text) => checkFeed(text, { schema, today }).findings;
const checkSections = (sections) =>
  check(JSON.stringify({ version: '1.0', language: 'en', ...sections }));

/** As the tables have it: code, path within the entry, and what is meant where that is known. */
const told = ({ code, path, expected }, prefix) => {
  const place = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  const meant = expected && !/left-out$|repeated$/.test(code) ? ` → ${expected}` : '';
  return `${code} ${place}${meant}`;
};

const kinds = [
  ['stories', stories, { id: 'a', name: 'Amina', headline: 'H' }],
  ['statistics', figures, { id: 'a', label: 'L', value: 1, source: { name: 'S' }, year: 2020 }],
  ['events', events, { id: 'a', title: 'T', start: '2027-04-10' }],
  ['organisations', organisations, { id: 'a', name: 'O' }],
];

for (const [section, slips, sound] of kinds) {
  describe(`slips in ${section}`, () => {
    for (const [name, slip, ...expected] of slips) {
      it(`tells of ${name}`, () => {
        const findings = checkSections({ [section]: [{ ...sound, ...slip }] });
        assert.deepEqual(
          findings.map((finding) => told(finding, `${section}[0].`)),
          expected,
        );
      });
    }

    it('tells nothing of an entry without any', () => {
      assert.deepEqual(checkSections({ [section]: [sound] }), []);
    });
  });
}

describe('slips around the sections', () => {
  for (const [name, slip, ...expected] of feed) {
    it(`tells of ${name}`, () => {
      assert.deepEqual(
        checkSections(slip).map((finding) => told(finding, '')),
        expected,
      );
    });
  }
});

describe('slips of syntax', () => {
  for (const [text, expected] of syntax) {
    it(`tells what to do about ${JSON.stringify(text)}`, () => {
      const [{ code, expected: meant, position }] = check(text);
      const place = `${position.line}:${position.column}`;
      assert.equal(`${code} ${place}${meant ? ` → ${meant}` : ''}`, expected);
    });
  }
});

describe('what is told', () => {
  it('is an error wherever something is left out, though it is plain what was meant', () => {
    const [left, kept] = checkSections({
      stories: [{ id: 'a', name: 'A', headline: 'H', from: 'Kenya', topics: ['work, music'] }],
    });
    assert.equal(left.severity, 'error');
    assert.equal(kept.severity, 'warning');
  });

  it('is nothing about the sample campaign but what is over', () => {
    const text = readFileSync('data/feed.json', 'utf8');
    const codes = new Set(check(text).map(({ code, path }) => `${code} ${path}`));
    assert.deepEqual(
      [...codes].filter((one) => !one.startsWith('event-over')),
      [],
    );
  });

  it('is the same in a document of one section', () => {
    const list = [{ id: 'a', name: 'A', headline: 'H', from: 'Kenya', hidden: true }];
    const { findings } = checkFeed(JSON.stringify(list), { schema, today, section: 'stories' });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['written-otherwise', 'say-unknown'],
    );
  });

  it('knows the bounds of countries as GeoNames has them', () => {
    const text = readFileSync('src/check/rules/country-bounds.ts', 'utf8');
    assert.equal(text, countryBoundsModule());
  });

  it('names a story that a figure names and that is not there', () => {
    const findings = checkSections({
      stories: [{ id: 'a', name: 'A', headline: 'H' }],
      statistics: [
        { id: 's', label: 'L', value: 1, source: { name: 'S' }, stories: ['a', 'amina'] },
      ],
    });
    assert.deepEqual(
      findings.map((finding) => told(finding, '')),
      ['reference-missing statistics[0].stories[1]'],
    );
  });
});
