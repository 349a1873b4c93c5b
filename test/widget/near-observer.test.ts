import { aTimeout, expect } from '@open-wc/testing';
import { whenNear } from '../../src/widget/viewport.js';
import { elementAt, scrolled, scrolledTo } from './support.js';

afterEach(() => scrollTo(0, 0));

describe('waiting until near', () => {
  it('ends at once for an element that is near already', async () => {
    const element = await elementAt(1);
    await new Promise<void>((resolve) => void whenNear(element, resolve));
  });

  it('ends once when the page is scrolled there [E7]', async () => {
    const element = await elementAt(6);
    let calls = 0;
    const near = new Promise<void>((resolve) => {
      whenNear(element, () => {
        calls += 1;
        resolve();
      });
    });
    await aTimeout(0);
    expect(calls).to.equal(0);
    element.scrollIntoView();
    await near;
    await scrolled(element, false, () => scrollTo(0, 0));
    await scrolledTo(element);
    expect(calls).to.equal(1);
  });

  it('ends when a hidden element is shown [E12]', async () => {
    const element = await elementAt(0);
    element.hidden = true;
    const near = new Promise<void>((resolve) => void whenNear(element, resolve));
    element.hidden = false;
    await near;
  });

  it('can be cancelled', async () => {
    const [element, other] = [await elementAt(6), await elementAt(6)];
    let calls = 0;
    whenNear(element, () => (calls += 1))();
    const near = new Promise<void>((resolve) => void whenNear(other, resolve));
    other.scrollIntoView();
    await near;
    expect(calls).to.equal(0);
  });
});
