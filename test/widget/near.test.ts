import { expect, fixture, html } from '@open-wc/testing';
import { isNear } from '../../src/widget/near.js';

/** An element so many viewports under the top of the page. */
const elementAt = async (viewports: number): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div><p></p><i>i</i></div>`);
  const [space, element] = [...box.children] as HTMLElement[];
  box.style.cssText = 'position: absolute; inset-block-start: 0';
  space!.style.cssText = `margin: 0; block-size: ${viewports * innerHeight}px`;
  return element!;
};

afterEach(() => scrollTo(0, 0));

describe('near', () => {
  it('is within two viewports, above or below', async () => {
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

  it('is nothing that is not laid out', async () => {
    const element = await elementAt(0);
    element.hidden = true;
    expect(isNear(element)).to.equal(false);
    element.remove();
    expect(isNear(element)).to.equal(false);
  });
});
