import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { referencePages } from '../../scripts/build/reference.mjs';

describe('docs/reference/', () => {
  it('is what `npm run reference` writes now', async () => {
    const pages = await referencePages();
    assert.deepEqual(readdirSync('docs/reference').sort(), [...pages.keys()].sort());
    for (const [name, text] of pages) {
      assert.equal(readFileSync(`docs/reference/${name}`, 'utf8'), text, name);
    }
  });
});
