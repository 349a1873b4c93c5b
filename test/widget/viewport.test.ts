import { aTimeout, expect } from '@open-wc/testing';
import { isNear, whenNear } from '../../src/widget/viewport.js';
import { elementAt, scrolled, scrolledTo } from './support.js';

afterEach(() => scrollTo(0, 0));

describe('near', () => {
  it('is within two viewports, above or below [E7]', async () => {
    expect(isNear(await elementAt(0))).to.equal(true);
    expect(isNear(await elementAt(2.9))).to.equal(true);
    expect(isNear(await elementAt(3.1))).to.equal(false);
    const element = await elementAt(0.5);
    element.parentElement!.style.blockSize = `${innerHeight * 6}px`;
    scrollTo(0, innerHeight * 2);
    expect(isNear(element)).to.equal(true);
    scrollTo(0, innerHeight * 3);
    expect(isNear(element)).to.equal(false);
  });

  it('is an element that has no box of its own by display: contents', async () => {
    const element = await elementAt(6);
    element.style.display = 'contents';
    expect(isNear(element)).to.equal(true);
  });

  it('is not an element without a layout box', async () => {
    const element = await elementAt(0);
    element.hidden = true;
    expect(isNear(element)).to.equal(false);
    element.remove();
    expect(isNear(element)).to.equal(false);
  });
});

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
