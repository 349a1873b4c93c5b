import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { feedOf, storyOf } from '../support/feeds.js';
import './support.js';
import type { TestWidget } from './support.js';
import { find } from './support.js';

const data = feedOf({ stories: [storyOf('a', { headline: 'Bread' })] });

/** As the parser reads it: `/>` ends no tag. */
const pageOf = async (markup: string): Promise<HTMLElement> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  const element = place.querySelector('test-widget') as TestWidget;
  element.data = data;
  await waitUntil(() => find(element, 'li'));
  await element.updateComplete;
  return place;
};

const isSeen = (element: Element | null): boolean =>
  (element?.getBoundingClientRect().height ?? 0) > 0;

describe('a tag that ends by />', () => {
  const warnings: unknown[] = [];
  const { warn } = console;
  before(() => {
    console.warn = (text: unknown) => warnings.push(text);
  });
  after(() => {
    console.warn = warn;
  });

  for (const rest of [
    '<main><p id="rest">What follows.</p></main>',
    '<p id="rest">What follows.</p><footer>About us</footer>',
    '<h1 id="rest">What follows</h1><p>More.</p>',
    '<form><input id="rest"></form>',
  ]) {
    it(`hides nothing of what follows: ${rest}`, async () => {
      const place = await pageOf(`<test-widget />${rest}`);
      expect(place.querySelector('test-widget #rest')).not.to.equal(null);
      expect(isSeen(place.querySelector('#rest'))).to.equal(true);
      expect(isSeen(find(place.querySelector('test-widget')!, 'li'))).to.equal(true);
    });
  }

  it('is told on the console, once', () => {
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^what-migrants-bring#unclosed-tag: <test-widget> holds/);
  });

  for (const fallback of [
    '<test-widget><a id="rest" href="/">Stories</a></test-widget>',
    '<test-widget><h2>Stories</h2><ul><li id="rest">Amina</li></ul></test-widget>',
    '<test-widget><nav id="rest"><a href="/">Stories</a></nav></test-widget><p>What follows.</p>',
  ]) {
    it(`is not taken for a fallback: ${fallback}`, async () => {
      const place = await pageOf(fallback);
      expect(isSeen(place.querySelector('#rest'))).to.equal(false);
    });
  }
});
