import { expect } from '@open-wc/testing';
import {
  monthsBefore,
  isOld,
} from '../../../../src/elements/organisation-finder/details/last-checked.js';

describe('dates of checking', () => {
  it('are old when they are more than so many months ago [B21]', () => {
    expect(monthsBefore('2026-03-31', 1)).to.equal('2026-02-28');
    expect(monthsBefore('2026-01-15', 13)).to.equal('2024-12-15');
    expect(isOld('2025-11-22', '2026-11-23', 12)).to.equal(true);
    expect(isOld('2025-11-23', '2026-11-23', 12)).to.equal(false);
    expect(isOld(undefined, '2026-11-23', 12)).to.equal(false);
    expect(isOld('2000-01-01', '2026-11-23', 0)).to.equal(false);
  });
});
