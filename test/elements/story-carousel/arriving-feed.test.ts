import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/story-carousel.js';
// Loaded now, so that it is there before the rest of the feed arrives.
import '../../../src/elements/story-carousel/interactions.js';
import { FeedClient } from '../../../src/feed/client.js';
import { systemClock } from '../../../src/time/clock.js';
import type { FeedErrorEvent } from '../../../src/widget/events/error-event.js';
import type { LoadEvent } from '../../../src/widget/events/load-event.js';
import { feedOf } from '../../support/feeds.js';
import { partialResponse } from '../../support/partial-response.js';
import { createWith, findAll, has, hasPart, part, ready, stories, until } from './support.js';

const count = 500;

describe('a carousel whose feed is arriving', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  /** An element whose feed's host gives these answers, one after the other. */
  const answeredBy = (...answers: readonly Response[]) => {
    const left = [...answers];
    const get = () =>
      left.length > 0
        ? Promise.resolve(left.shift() as Response)
        : Promise.reject(new TypeError('unreachable'));
    const client = new FeedClient({ ...systemClock, get, random: () => 0 });
    return Object.assign(createWith({ client }), { feed: '/arriving.json' });
  };

  /** The element, what it showed until all was read, and how to let the rest arrive. */
  const arriving = async (
    list: readonly object[],
    { topics = '', later = [] as readonly Response[] } = {},
  ) => {
    const text = JSON.stringify(feedOf({ stories: list }));
    const answer = partialResponse(text, [text.indexOf('"s10"')]);
    const box = await fixture<HTMLDivElement>(html`<div style="width: 640px"></div>`);
    const element = Object.assign(answeredBy(answer.response, ...later), { topics });
    const seen = { counts: [] as number[], empty: false, loads: [] as number[] };
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

  /** The rest is held: whatever the first stories lead to has happened after some frames. */
  const drawn = async () => {
    for (let frame = 0; frame < 6; frame += 1) await nextFrame();
  };

  it('shows the first stories before the rest arrives, and fires wmb-load once, for all [A21]', async () => {
    const { element, seen, finish } = await arriving(stories(count));
    await until(() => has(element, '[data-story]'));
    await drawn();
    expect(seen).to.deep.equal({ counts: [4], empty: false, loads: [] });
    await finish();
    expect(seen).to.deep.equal({ counts: [4, count], empty: false, loads: [count] });
    expect(part(element, 'count').textContent).to.include('500');
  });

  it('never shows the empty message while stories may still come [A21]', async () => {
    const list = [...stories(count - 1), { ...stories(1)[0], id: 'last', topics: ['bread'] }];
    const { element, seen, finish } = await arriving(list, { topics: 'bread' });
    await drawn();
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
    await drawn();
    await finish();
    await until(() => part(element, 'count').textContent?.includes('451') ?? false);
  });

  it('shows no withdrawn story, neither at first nor at the end [A41]', async () => {
    const list = stories(count).map((story, index) => ({ ...story, withdrawn: index !== 499 }));
    const { element, seen, finish } = await arriving(list);
    await drawn();
    await finish();
    expect(seen.counts).to.deep.equal([1]);
    expect(findAll(element, '[data-story]')).to.have.length(1);
  });

  it('reads the feed again when it was removed and added before the rest arrived [A21]', async () => {
    const again = Response.json(feedOf({ stories: stories(count) }));
    const { element, seen } = await arriving(stories(count), { later: [again] });
    await until(() => has(element, '[data-story]'));
    const box = element.parentElement!;
    element.remove();
    await drawn();
    expect(seen.loads).to.deep.equal([]);
    box.append(element);
    await until(() => seen.loads.length > 0);
    expect(seen.loads).to.deep.equal([count]);
  });

  it('is not reduced to the first stories when these are read after the whole [A21]', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(count) }));
    const late = partialResponse(text, [10]);
    const clone = () => late.response;
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = answeredBy(Object.assign(new Response(text), { clone }));
    let loads = 0;
    element.addEventListener('wmb-load', () => (loads += 1));
    box.append(element);
    await until(() => loads > 0);
    late.goOn();
    await drawn();
    await ready(element);
    expect(part(element, 'count').textContent).to.include('500');
  });

  it('shows the fallback when the rest never arrives [A21]', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(count) }));
    const start = new TextEncoder().encode(text.slice(0, text.indexOf('"s10"')));
    let breakOff = () => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(start);
        breakOff = () => controller.error(new TypeError('gone'));
      },
    });
    const element = answeredBy(new Response(body));
    const codes: string[] = [];
    element.addEventListener('wmb-error', ({ detail }: FeedErrorEvent) => codes.push(detail.code));
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.append(element);
    await until(() => has(element, '[data-story]'));
    breakOff();
    await until(() => codes.length > 0);
    expect(codes).to.deep.equal(['feed-unreachable']);
    expect(has(element, '[data-story]')).to.equal(false);
    expect(hasPart(element, 'fallback')).to.equal(true);
  });
});
