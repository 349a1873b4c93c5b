/** What arrives first of a feed is drawn before the rest is there. */
import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define/story-carousel.js';
import { firstItems } from '../../src/feed/first-items.js';
// At hand before the rest arrives.
import '../../src/elements/story-carousel/later/later.js';
import type { FeedErrorEvent } from '../../src/widget/events/error-event.js';
import type { LoadEvent } from '../../src/widget/events/load-event.js';
import { feedOf } from '../support/feeds.js';
import {
  findAll,
  has,
  hasPart,
  part,
  ready,
  stories,
  until,
} from '../elements/story-carousel/support.js';

const count = 500;

/** An answer that arrives in parts, each as soon as it is let through. */
const answerOf = (text: string, cuts: readonly number[] = []) => {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts, bytes.length];
  let waiting: (() => void)[] = [];
  let begin = 0;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const end of ends) {
        controller.enqueue(bytes.slice(begin, end));
        begin = end;
        if (end < bytes.length) await new Promise<void>((go) => waiting.push(go));
      }
      controller.close();
    },
  });
  return {
    response: new Response(body),
    goOn: () => {
      for (const go of waiting) go();
      waiting = [];
    },
  };
};

describe('the first stories of a feed', () => {
  const idsOf = async (text: string, cuts?: readonly number[]) => {
    const json = (await firstItems(answerOf(text, cuts).response)) as
      { stories: readonly { readonly id: string }[] } | undefined;
    return json?.stories.map(({ id }) => id);
  };

  it('A21: are told as soon as they are there', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(20, { name: '"A } and \\" ] [' }) }));
    expect(await idsOf(text, [text.indexOf('"s10"')])).to.deep.equal(['s0', 's1', 's2', 's3']);
  });

  it('A21: are all of a short list, be there more of the feed or not', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(2), events: [{}] }));
    expect(await idsOf(text, [text.indexOf('"events"')])).to.deep.equal(['s0', 's1']);
    expect(await idsOf(JSON.stringify(feedOf({ stories: [] })))).to.deep.equal([]);
  });

  it('A21: are not told of a feed without such a list, or with one that stands elsewhere', async () => {
    expect(await idsOf('{"version":"1.0","events":[{"id":"a"}]}')).to.equal(undefined);
    for (const text of [
      '{"version":"1.0","stories":{"href":"stories.json"}}',
      '{"version":"1.0","statistics":[{"id":"a","stories":["b"]}],"stories":[{"id":"b"}]}',
      '{"version":"1.0","stories":[{"id":"a",}]}',
    ]) {
      const told = await firstItems(answerOf(text).response).catch(() => 'nothing');
      expect(told, text).to.equal('nothing');
    }
  });

  it('A21: are not searched for through a directory of megabytes', async () => {
    const text = JSON.stringify({ version: '1.0', long: 'a'.repeat(3e5), stories: stories(8) });
    expect(await idsOf(text, [1.5e5])).to.equal(undefined);
  });

  it('A21: are never other than the list begins, whatever stands in it and wherever it is cut', async () => {
    const awkward = fc.string({ unit: fc.constantFrom(...'"\\{}[],:é\n', 'stories', '𝛼') });
    const item = fc.record({ id: awkward, name: awkward, body: fc.array(awkward) });
    await fc.assert(
      fc.asyncProperty(fc.array(item), awkward, fc.nat(400), async (list, language, cut) => {
        const text = JSON.stringify({ version: '1.0', language, stories: list, after: list });
        const { response, goOn } = answerOf(text, cut > 0 && cut < text.length ? [cut] : []);
        const told = firstItems(response).catch(() => undefined);
        setTimeout(goOn, 0);
        const json = (await told) as { stories: readonly unknown[] } | undefined;
        if (json) expect(json.stories).to.deep.equal(list.slice(0, json.stories.length));
      }),
      { numRuns: 200 },
    );
  });
});

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
    const answer = answerOf(text, [text.indexOf('"s10"')]);
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

  it('A21: shows the first before the rest is there, and tells of the whole, once', async () => {
    const { element, seen, finish } = await arriving(stories(count));
    await until(() => has(element, '[data-story]'));
    await pause();
    expect(seen).to.deep.equal({ counts: [4], empty: false, loads: [] });
    await finish();
    expect(seen).to.deep.equal({ counts: [4, count], empty: false, loads: [count] });
    expect(part(element, 'count').textContent).to.include('500');
  });

  it('A21: never says that there are none while stories are still to come', async () => {
    const list = [...stories(count - 1), { ...stories(1)[0], id: 'last', topics: ['bread'] }];
    const { element, seen, finish } = await arriving(list, { topics: 'bread' });
    await pause();
    await finish();
    expect(seen).to.deep.equal({ counts: [1], empty: false, loads: [count] });
    expect(findAll(element, '[data-story]').map(({ dataset }) => dataset['story'])).to.deep.equal([
      'last',
    ]);
  });

  it('A21: says so when there are none in the whole', async () => {
    const { element, finish } = await arriving(stories(count), { topics: 'bread' });
    await finish();
    expect(hasPart(element, 'empty')).to.equal(true);
  });

  it('A22: begins at a story far down that the page’s address names', async () => {
    history.replaceState(null, '', '#wmb-story=s450');
    const { element, finish } = await arriving(stories(count));
    await until(() => has(element, '[data-story]'));
    await pause();
    await finish();
    await until(() => part(element, 'count').textContent?.includes('451') ?? false);
  });

  it('A41: shows no withdrawn story, first or last', async () => {
    const list = stories(count).map((story, index) => ({ ...story, withdrawn: index !== 499 }));
    const { element, seen, finish } = await arriving(list);
    await pause();
    await finish();
    expect(seen.counts).to.deep.equal([1]);
    expect(findAll(element, '[data-story]')).to.have.length(1);
  });

  it('A21: reads the feed anew when it was taken away meanwhile', async () => {
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

  it('A21: is not taken back to the first when these are told too late', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(count) }));
    const late = answerOf(text, [10]);
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

  it('A21: shows the fallback when the rest never arrives', async () => {
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
