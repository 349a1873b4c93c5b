import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/time/clock.js';

describe('the clock of the reader’s machine', () => {
  it('says what time it is', () => {
    const before = Date.now();
    const now = systemClock.now();
    expect(now).to.be.within(before, Date.now());
  });

  it('calls back after a while', async () => {
    const begin = performance.now();
    await new Promise<void>((resolve) => systemClock.after(20, resolve));
    expect(performance.now() - begin).to.be.at.least(19);
  });

  it('does not call back once that was cancelled', async () => {
    let calls = 0;
    const cancel = systemClock.after(5, () => (calls += 1));
    cancel();
    await new Promise<void>((resolve) => systemClock.after(10, resolve));
    expect(calls).to.equal(0);
  });
});
