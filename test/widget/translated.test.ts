/** Pages that the browser translates. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { feedOf, storyOf } from '../support/feeds.js';
import { find, heardBy, stateOf, type TestWidget } from './support.js';

const dataOf = (...headlines: readonly string[]) =>
  feedOf({ stories: headlines.map((headline) => storyOf(headline, { headline })) });

const widget = async (...headlines: readonly string[]): Promise<TestWidget> => {
  const element = document.createElement('test-widget') as TestWidget;
  element.data = dataOf(...headlines);
  await fixture(html`<div lang="en">${element}</div>`);
  await element.updateComplete;
  return element;
};

const nodesOf = (root: Node, show: number): Node[] => {
  const walker = document.createTreeWalker(root, show);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

/** Puts each text into two elements, as Chrome’s translation does, also in open shadow roots. */
const translate = (root: ShadowRoot): void => {
  for (const node of nodesOf(root, NodeFilter.SHOW_TEXT)) {
    if (!node.nodeValue?.trim()) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${node.nodeValue}»`;
    outer.append(inner);
    (node as Text).replaceWith(outer);
  }
};

const dropComments = (root: ShadowRoot): void => {
  for (const node of nodesOf(root, NodeFilter.SHOW_COMMENT)) (node as Comment).remove();
};

const headlinesOf = (element: Element): (string | undefined)[] =>
  [...element.shadowRoot!.querySelectorAll('li h2')].map(({ textContent }) => textContent?.trim());

describe('a page that Chrome has translated', () => {
  it('shows changed data, and as many items as there are', async () => {
    const element = await widget('Bread', 'Salt');
    translate(element.shadowRoot!);
    expect(headlinesOf(element)).to.deep.equal(['«Bread»', '«Salt»']);
    element.data = dataOf('Water', 'Fire', 'Earth');
    await element.updateComplete;
    expect(headlinesOf(element)).to.deep.equal(['Water', 'Fire', 'Earth']);
    element.data = dataOf('Air');
    await element.updateComplete;
    expect(headlinesOf(element)).to.deep.equal(['Air']);
  });

  it('keeps the translation of unchanged items', async () => {
    const element = await widget('Bread');
    translate(element.shadowRoot!);
    element.requestUpdate();
    await element.updateComplete;
    expect(headlinesOf(element)).to.deep.equal(['«Bread»']);
  });
});

describe('an element whose comment nodes were removed', () => {
  it('renders again when its data change', async () => {
    const element = await widget('Bread', 'Salt');
    const heard = heardBy(element);
    dropComments(element.shadowRoot!);
    element.data = dataOf('Water');
    await waitUntil(() => headlinesOf(element)[0] === 'Water');
    expect(headlinesOf(element)).to.deep.equal(['Water']);
    expect(stateOf(element)).to.equal('ready');
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['wmb-load']);
  });

  it('renders again each time', async () => {
    const element = await widget('Bread');
    for (const headline of ['Water', 'Fire']) {
      dropComments(element.shadowRoot!);
      element.data = dataOf(headline, `${headline} again`);
      await waitUntil(() => headlinesOf(element).length === 2);
      expect(headlinesOf(element)).to.deep.equal([headline, `${headline} again`]);
    }
  });
});

describe('a page that Firefox translates', () => {
  /** What Firefox leaves out, with all that it holds, when it translates from English. */
  const excluded = '[lang]:not([lang|="en"]), [translate="no"]';

  const { documentElement: page } = document;
  const before = page.lang;
  afterEach(() => {
    page.lang = before;
  });

  it('has texts of the feed translated, before and after an update', async () => {
    page.lang = 'en';
    const element = document.createElement('test-widget') as TestWidget;
    element.data = dataOf('Bread');
    await fixture(html`<div>${element}</div>`);
    const isLeftOut = () => Boolean(find(element, 'h2 bdi')!.closest(excluded));
    expect(isLeftOut()).to.equal(false);
    page.lang = 'fr';
    await waitUntil(() => find(element, 'h2 bdi')!.lang === 'en');
    expect(isLeftOut()).to.equal(false);
  });
});
