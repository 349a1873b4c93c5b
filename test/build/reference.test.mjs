import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { referencePages } from '../../scripts/build/reference.mjs';

describe('docs/reference/feed.md', () => {
  it('has form and purpose of each field, and an example of each value', () => {
    const rows = readFileSync('docs/reference/feed.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    assert.ok(rows.length > 140, `${rows.length} fields`);
    const lacking = rows.filter(
      ([, , form, purpose, example]) =>
        !form || !purpose || (!example && !/object|^as /.test(form)),
    );
    assert.deepEqual(
      lacking.map(([, field]) => field),
      [],
    );
  });
});

describe('docs/reference/', () => {
  it('is up to date with `npm run reference`', async () => {
    const pages = await referencePages();
    assert.deepEqual(readdirSync('docs/reference').sort(), [...pages.keys()].sort());
    for (const [name, text] of pages) {
      assert.equal(readFileSync(`docs/reference/${name}`, 'utf8'), text, name);
    }
  });
});
