/** What comes first of thousands of stories is drawn before the rest of them is read. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/story-carousel.js';
// At hand before the rest is read.
import '../../../src/elements/story-carousel/later/later.js';
import type { LoadEvent } from '../../../src/widget/events/load-event.js';
import { feedOf } from '../../support/feeds.js';
import { findAll, has, hasPart, part, ready, stories, until } from './support.js';

const count = 500;

describe('a carousel of a long list', () => {
  const { fetch } = window;
  let feeds = 0;

  afterEach(() => {
    window.fetch = fetch;
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** The element, and of how many stories it showed some, one number after another. */
  const loaded = async (list: readonly object[], attributes: Record<string, string> = {}) => {
    const answer = JSON.stringify(feedOf({ stories: list }));
    window.fetch = () => Promise.resolve(new Response(answer));
    const box = await fixture<HTMLDivElement>(html`<div style="width: 640px"></div>`);
    const element = document.createElement('wmb-story-carousel');
    const seen = { counts: [] as number[], empty: false, loads: [] as number[] };
    // Each of its own: the client keeps what it has.
    feeds += 1;
    element.setAttribute('feed', `/long-${feeds}.json`);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.addEventListener('wmb-load', ({ detail }: LoadEvent) => seen.loads.push(detail.count));
    const look = () => {
      const [count] = findAll(element, '.controls[data-count]').map(
        ({ dataset }) => dataset['count'],
      );
      if (count && Number(count) !== seen.counts.at(-1)) seen.counts.push(Number(count));
      seen.empty ||= hasPart(element, 'empty');
    };
    box.append(element);
    new MutationObserver(look).observe(element.shadowRoot ?? element, {
      attributes: true,
      childList: true,
      subtree: true,
    });
    await element.updateComplete;
    await until(() => seen.loads.length > 0);
    await ready(element);
    return { element, seen };
  };

  it('A21: shows the first before the whole is read, and tells of the whole, once', async () => {
    const { element, seen } = await loaded(stories(count));
    expect(seen).to.deep.equal({ counts: [24, count], empty: false, loads: [count] });
    expect(part(element, 'count').textContent).to.include('500');
  });

  it('A21: never says that there are none while stories are still to come', async () => {
    const list = [...stories(count - 1), { ...stories(1)[0], id: 'last', topics: ['bread'] }];
    const { element, seen } = await loaded(list, { topics: 'bread' });
    expect(seen).to.deep.equal({ counts: [1], empty: false, loads: [count] });
    expect(findAll(element, '[data-story]').map(({ dataset }) => dataset['story'])).to.deep.equal([
      'last',
    ]);
  });

  it('says so when there are none in the whole', async () => {
    const { element } = await loaded(stories(count), { topics: 'bread' });
    expect(hasPart(element, 'empty')).to.equal(true);
  });

  it('A22: begins at a story far down that the page’s address names', async () => {
    history.replaceState(null, '', '#wmb-story=s450');
    const { element } = await loaded(stories(count));
    await until(() => has(element, '[data-story="s450"]'));
    await until(() => part(element, 'count').textContent?.includes('451') ?? false);
  });

  it('A41: shows no withdrawn story, first or last', async () => {
    const list = stories(count).map((story, index) => ({ ...story, withdrawn: index !== 499 }));
    const { element, seen } = await loaded(list);
    expect(seen.counts).to.deep.equal([1]);
    expect(findAll(element, '[data-story]')).to.have.length(1);
  });

  it('A21: leaves a page that took it away meanwhile in peace', async () => {
    const answer = JSON.stringify(feedOf({ stories: stories(count) }));
    window.fetch = () => Promise.resolve(new Response(answer));
    const element = document.createElement('wmb-story-carousel');
    let loads = 0;
    element.addEventListener('wmb-load', () => (loads += 1));
    element.setAttribute('feed', '/taken-away.json');
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.append(element);
    await element.updateComplete;
    await new Promise<void>((done) => {
      new MutationObserver(() => {
        if (!has(element, '[data-story]')) return;
        element.remove();
        done();
      }).observe(element.shadowRoot!, { childList: true, subtree: true });
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(loads).to.equal(0);
    box.append(element);
    await until(() => loads === 1);
  });
});
