/** What a reader of the sample campaign pays for our code. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { rowsOf, tableOf } from '../../scripts/build/budgets.mjs';
import { findChromium } from '../../scripts/browsers.mjs';
import { measure } from '../../scripts/measure.mjs';

describe('budgets', () => {
  let rows;
  before(async () => {
    await findChromium();
    rows = rowsOf(await measure('dist/cdn'));
    console.log(tableOf(rows));
  });

  it('every row of the table is within its limit [E36]', () => {
    assert.deepEqual(
      rows.filter(({ isWithin }) => !isWithin).map(({ what }) => what),
      [],
    );
  });
});
