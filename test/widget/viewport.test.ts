import { expect } from '@open-wc/testing';
import { isNear } from '../../src/widget/viewport.js';
import { elementAt } from './support.js';

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
