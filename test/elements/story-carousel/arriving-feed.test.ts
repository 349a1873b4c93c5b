import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/story-carousel.js';
// Loaded now, so that it is there before the rest of the feed arrives.
import '../../../src/elements/story-carousel/interactions.js';
import type { FeedErrorEvent } from '../../../src/widget/events/error-event.js';
import type { LoadEvent } from '../../../src/widget/events/load-event.js';
import { feedOf } from '../../support/feeds.js';
import { partialResponse } from '../../support/partial-response.js';
import { findAll, has, hasPart, part, ready, stories, until } from './support.js';

const count = 500;

describe('a carousel whose feed is arriving', () => {
  const { fetch } = window;
  let feeds = 0;

  afterEach(() => {
    window.fetch = fetch;
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** The element, what it showed until all was read, and how to let the rest arrive. */
  const arriving = async (list: readonly object[], attributes: Record<string, string> = {}) => {
    const text = JSON.stringify(feedOf({ stories: list }));
    const answer = partialResponse(text, [text.indexOf('"s10"')]);
    window.fetch = () => Promise.resolve(answer.response);
    const box = await fixture<HTMLDivElement>(html`<div style="width: 640px"></div>`);
    const element = document.createElement('wmb-story-carousel');
    const seen = { counts: [] as number[], empty: false, loads: [] as number[] };
    // Each of its own: the client keeps what it has.
    feeds += 1;
    element.setAttribute('feed', `/arriving-${feeds}.json`);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.addEventListener('wmb-load', ({ detail }: LoadEvent) => seen.loads.push(detail.count));
    box.append(element);
    new MutationObserver(() => {
      const [controls] = findAll(element, '.controls[data-count]');
      const shown = Number(controls?.dataset['count']);
      if (shown && shown !== seen.counts.at(-1)) seen.counts.push(shown);
      seen.empty ||= hasPart(element, 'empty');
    }).observe(element.shadowRoot!, { attributes: true, childList: true, subtree: true });
    const finish = async () => {
      answer.goOn();
      await until(() => seen.loads.length > 0);
      await ready(element);
    };
    return { element, seen, finish };
  };

  const pause = () => new Promise((done) => setTimeout(done, 100));

  it('shows the first stories before the rest arrives, and fires wmb-load once, for all [A21]', async () => {
    const { element, seen, finish } = await arriving(stories(count));
    await until(() => has(element, '[data-story]'));
    await pause();
    expect(seen).to.deep.equal({ counts: [4], empty: false, loads: [] });
    await finish();
    expect(seen).to.deep.equal({ counts: [4, count], empty: false, loads: [count] });
    expect(part(element, 'count').textContent).to.include('500');
  });

  it('never shows the empty message while stories may still come [A21]', async () => {
    const list = [...stories(count - 1), { ...stories(1)[0], id: 'last', topics: ['bread'] }];
    const { element, seen, finish } = await arriving(list, { topics: 'bread' });
    await pause();
    await finish();
    expect(seen).to.deep.equal({ counts: [1], empty: false, loads: [count] });
    expect(findAll(element, '[data-story]').map(({ dataset }) => dataset['story'])).to.deep.equal([
      'last',
    ]);
  });

  it('shows the empty message when no story of the whole feed matches [A21]', async () => {
    const { element, finish } = await arriving(stories(count), { topics: 'bread' });
    await finish();
    expect(hasPart(element, 'empty')).to.equal(true);
  });

  it('starts at the linked story, even when it is far down the feed [A22]', async () => {
    history.replaceState(null, '', '#wmb-story=s450');
    const { element, finish } = await arriving(stories(count));
    await until(() => has(element, '[data-story]'));
    await pause();
    await finish();
    await until(() => part(element, 'count').textContent?.includes('451') ?? false);
  });

  it('shows no withdrawn story, neither at first nor at the end [A41]', async () => {
    const list = stories(count).map((story, index) => ({ ...story, withdrawn: index !== 499 }));
    const { element, seen, finish } = await arriving(list);
    await pause();
    await finish();
    expect(seen.counts).to.deep.equal([1]);
    expect(findAll(element, '[data-story]')).to.have.length(1);
  });

  it('reads the feed again when it was removed and added before the rest arrived [A21]', async () => {
    const { element, seen } = await arriving(stories(count));
    await until(() => has(element, '[data-story]'));
    const box = element.parentElement!;
    element.remove();
    await pause();
    expect(seen.loads).to.deep.equal([]);
    const text = JSON.stringify(feedOf({ stories: stories(count) }));
    window.fetch = () => Promise.resolve(new Response(text));
    box.append(element);
    await until(() => seen.loads.length > 0);
    expect(seen.loads).to.deep.equal([count]);
  });

  it('is not reduced to the first stories when these are read after the whole [A21]', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(count) }));
    const late = partialResponse(text, [10]);
    const clone = () => late.response;
    window.fetch = () => Promise.resolve(Object.assign(new Response(text), { clone }));
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('wmb-story-carousel');
    let loads = 0;
    element.addEventListener('wmb-load', () => (loads += 1));
    element.setAttribute('feed', '/late.json');
    box.append(element);
    await until(() => loads > 0);
    late.goOn();
    await pause();
    await ready(element);
    expect(part(element, 'count').textContent).to.include('500');
  });

  it('shows the fallback when the rest never arrives [A21]', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(count) }));
    const cut = text.indexOf('"s10"');
    window.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream<Uint8Array>({
            start: (controller) => {
              controller.enqueue(new TextEncoder().encode(text.slice(0, cut)));
              setTimeout(() => controller.error(new TypeError('gone')), 100);
            },
          }),
        ),
      );
    const element = document.createElement('wmb-story-carousel');
    const codes: string[] = [];
    element.addEventListener('wmb-error', ({ detail }: FeedErrorEvent) => codes.push(detail.code));
    element.setAttribute('feed', '/broken-off.json');
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.append(element);
    await until(() => has(element, '[data-story]'));
    await until(() => codes.length > 0);
    expect(codes).to.deep.equal(['feed-unreachable']);
    expect(has(element, '[data-story]')).to.equal(false);
    expect(hasPart(element, 'fallback')).to.equal(true);
  });
});
