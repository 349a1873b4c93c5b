import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { whenNear } from '../../src/widget/near-observer.js';
import { scrolled, scrolledTo } from './support.js';

/** An element so many viewports under the top of the page. */
const elementAt = async (viewports: number): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div><p></p><i>i</i></div>`);
  const [space, element] = [...box.children] as HTMLElement[];
  box.style.cssText = 'position: absolute; inset-block-start: 0';
  space!.style.cssText = `margin: 0; block-size: ${viewports * innerHeight}px`;
  return element!;
};

afterEach(() => scrollTo(0, 0));

describe('waiting until near', () => {
  it('is over for what is near already', async () => {
    const element = await elementAt(1);
    await new Promise<void>((resolve) => void whenNear(element, resolve));
  });

  it('is over once when the page is scrolled there', async () => {
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

  it('is over when what was hidden is shown', async () => {
    const element = await elementAt(0);
    element.hidden = true;
    const near = new Promise<void>((resolve) => void whenNear(element, resolve));
    element.hidden = false;
    await near;
  });

  it('is called off', async () => {
    const [element, other] = [await elementAt(6), await elementAt(6)];
    let calls = 0;
    whenNear(element, () => (calls += 1))();
    const near = new Promise<void>((resolve) => void whenNear(other, resolve));
    other.scrollIntoView();
    await near;
    expect(calls).to.equal(0);
  });
});
