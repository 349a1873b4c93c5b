import { expect } from '@open-wc/testing';
import { isOld } from '../../../../src/elements/organisation-finder/details/last-checked.js';

describe('dates of checking', () => {
  it('are old when they are more than so many months ago [B21]', () => {
    expect(isOld('2025-11-22', '2026-11-23', 12)).to.equal(true);
    expect(isOld('2025-11-23', '2026-11-23', 12)).to.equal(false);
    expect(isOld(undefined, '2026-11-23', 12)).to.equal(false);
    expect(isOld('2000-01-01', '2026-11-23', 0)).to.equal(false);
  });
});
