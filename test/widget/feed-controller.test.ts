import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FeedClient } from '../../src/feed/client.js';
import { pageEnvironment } from '../../src/widget/environment.js';
import { feedOf, storyOf } from '../support/feeds.js';
import {
  find,
  heardBy,
  hears,
  holdFetch,
  newAddress,
  restoreFetch,
  scrolledTo,
  stateOf,
  type TestWidget,
} from './support.js';

const good = feedOf({ stories: [storyOf('a')] });

const widget = (feed: string, more: Partial<TestWidget> = {}) =>
  fixture<TestWidget>(
    html`${Object.assign(document.createElement('test-widget'), { lang: 'en', feed, ...more })}`,
  );

/** A widget so far down the page that it is not near. */
const farWidget = async (loading: 'lazy' | 'eager') => {
  const box = await fixture<HTMLElement>(html`<div><p></p></div>`);
  box.firstElementChild!.setAttribute('style', `block-size: ${innerHeight * 5}px`);
  const element = document.createElement('test-widget') as TestWidget;
  box.append(Object.assign(element, { lang: 'en', feed: newAddress(), loading }));
  await element.updateComplete;
  return element;
};

/** Resolves once an element that is far is being watched. */
const waits = async (): Promise<void> => {
  await aTimeout(0);
};

const ready = async (feed = newAddress()) => {
  const calls = holdFetch();
  const element = await widget(feed);
  const loaded = hears(element, 'wmb-load');
  calls[0]!.answer(good);
  await loaded;
  return { element, calls, heard: heardBy(element) };
};

const realTimeout = globalThis.setTimeout;

/** Holds long waits, until a test calls them back. */
const holdLongWaits = () => {
  const waits: { minutes: number; callback: () => void }[] = [];
  const hold = (callback: () => void, milliseconds = 0) => {
    if (milliseconds < 60_000) return realTimeout(callback, milliseconds);
    waits.push({ minutes: milliseconds / 60_000, callback });
    dispatchEvent(new Event('test-wait'));
    return waits.length;
  };
  globalThis.setTimeout = hold as unknown as typeof setTimeout;
  return waits;
};

afterEach(() => {
  restoreFetch();
  globalThis.setTimeout = realTimeout;
  scrollTo(0, 0);
});

describe('loading', () => {
  it('starts when the element comes near the viewport, by default [E7]', async () => {
    const calls = holdFetch();
    const element = await farWidget('lazy');
    await aTimeout(0);
    expect(calls).to.have.length(0);
    expect(stateOf(element)).to.equal('loading');
    const loaded = hears(element, 'wmb-load');
    const answered = new Promise<void>((resolve) => {
      const { fetch } = globalThis;
      globalThis.fetch = (...asked) => {
        const response = fetch(...asked);
        resolve();
        return response;
      };
    });
    element.scrollIntoView();
    await answered;
    calls[0]!.answer(good);
    await loaded;
    expect(calls).to.have.length(1);
  });

  it('starts at once with loading=eager', async () => {
    const calls = holdFetch();
    await farWidget('eager');
    expect(calls).to.have.length(1);
  });

  it('waits again after the element was removed before it was near', async () => {
    const calls = holdFetch();
    const element = await farWidget('lazy');
    const box = element.parentElement!;
    element.remove();
    box.firstElementChild!.remove();
    await aTimeout(0);
    expect(calls).to.have.length(0);
    box.append(element);
    expect(calls).to.have.length(1);
  });
});

describe('an element that waits to be near', () => {
  it('makes no request if its feed was set as an object meanwhile', async () => {
    const calls = holdFetch();
    const element = await farWidget('lazy');
    const loaded = hears(element, 'wmb-load');
    await waits();
    element.data = good;
    await loaded;
    await scrolledTo(element);
    expect(calls).to.have.length(0);
    expect(stateOf(element)).to.equal('ready');
  });

  it('makes no request if its feed was removed meanwhile', async () => {
    const fetched: unknown[] = [];
    const element = await farWidget('lazy');
    await waits();
    holdFetch();
    const held = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      fetched.push(input);
      return held(input, init);
    };
    element.feed = '';
    await element.updateComplete;
    await scrolledTo(element);
    expect(fetched).to.deep.equal([]);
    expect(stateOf(element)).to.equal('loading');
  });
});

describe('a feed given as an object', () => {
  it('is read at once without a request', async () => {
    const calls = holdFetch();
    const element = document.createElement('test-widget') as TestWidget;
    const loaded = hears(element, 'wmb-load');
    Object.assign(element, { feed: newAddress(), data: good });
    await fixture(html`${element}`);
    expect(stateOf(element)).to.equal('ready');
    await loaded;
    await element.reload();
    expect(calls).to.have.length(0);
  });

  it('has links relative to the feed’s address, if there is one', async () => {
    const data = feedOf({ stories: [storyOf('a', { url: 'a.html' })] });
    const element = await widget('https://campaign.example/x/feed.json', { data });
    expect(find<HTMLAnchorElement>(element, 'a')!.href).to.equal(
      'https://campaign.example/x/a.html',
    );
  });

  it('is read again when another object is set', async () => {
    const element = await widget('', { data: good });
    element.data = feedOf({ stories: [] });
    await element.updateComplete;
    expect(stateOf(element)).to.equal('empty');
  });

  it('is refused if it is not a feed, whatever it is', async () => {
    const trap = {
      get version(): string {
        throw new Error('A trap');
      },
    };
    for (const data of [null, 7, 'feed', [], {}, { version: '2.0' }, trap, () => {}, Symbol('a')]) {
      const element = await widget('', { data });
      await waitUntil(() => stateOf(element) === 'error', typeof data);
    }
  });

  it('is replaced by the address when it is removed', async () => {
    const calls = holdFetch();
    const element = await widget(newAddress(), { data: good });
    element.data = undefined;
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    expect(calls).to.have.length(1);
  });
});

describe('an element in the page', () => {
  it('can be moved a hundred times without a second request or event [E19]', async () => {
    const { element, calls, heard } = await ready();
    const other = await fixture(html`<div></div>`);
    const { drawn } = element;
    for (let move = 0; move < 100; move += 1) {
      other.append(element);
      other.parentElement!.append(element);
      if (move % 10 === 0) await element.updateComplete;
    }
    await element.updateComplete;
    await aTimeout(0);
    expect(calls).to.have.length(1);
    expect(heard).to.deep.equal([]);
    expect(stateOf(element)).to.equal('ready');
    expect(element.drawn).to.be.at.most(drawn + 1);
  });

  it('can be moved while it loads without a second request [E19]', async () => {
    const calls = holdFetch();
    const element = await widget(newAddress());
    const other = await fixture(html`<div></div>`);
    const loaded = hears(element, 'wmb-load');
    other.append(element);
    await aTimeout(0);
    expect(calls).to.have.length(1);
    expect(calls[0]!.signal.aborted).to.equal(false);
    calls[0]!.answer(good);
    await loaded;
    expect(stateOf(element)).to.equal('ready');
  });

  it('aborts its request when it is removed, without an event [E28]', async () => {
    const calls = holdFetch();
    const element = await widget(newAddress());
    const heard = heardBy(element);
    element.remove();
    await aTimeout(0);
    expect(calls[0]!.signal.aborted).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('does not abort a request that another element needs', async () => {
    const calls = holdFetch();
    const feed = newAddress();
    const [leaves, stays] = [await widget(feed), await widget(feed)];
    leaves.remove();
    await aTimeout(0);
    expect(calls[0]!.signal.aborted).to.equal(false);
    const loaded = hears(stays, 'wmb-load');
    calls[0]!.answer(good);
    await loaded;
    expect(calls).to.have.length(1);
  });

  it('makes a new request when it is added again after an abort', async () => {
    const calls = holdFetch();
    const element = await widget(newAddress());
    const box = element.parentElement!;
    element.remove();
    await aTimeout(0);
    const loaded = hears(element, 'wmb-load');
    box.append(element);
    calls[1]!.answer(good);
    await loaded;
    expect(stateOf(element)).to.equal('ready');
  });
});

describe('a feed that changes', () => {
  it('is not shown once another address was set, even if its response has been read already', async () => {
    const [former, latter] = [newAddress(), newAddress()];
    const load = (url: string) =>
      url === former
        ? Promise.resolve({ json: good, text: '', url })
        : new Promise<never>(() => {});
    const environment = { ...pageEnvironment, client: { load } as unknown as FeedClient };
    const element = document.createElement('test-widget') as TestWidget;
    const box = await fixture(html`<div></div>`);
    box.append(Object.assign(element, { lang: 'en', environment, feed: former, loading: 'eager' }));
    await element.updateComplete;
    // Reading takes microtasks alone; what was read is shown in a later task.
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    const heard = heardBy(element);
    element.feed = latter;
    await element.updateComplete;
    await aTimeout(0);
    await aTimeout(0);
    expect([stateOf(element), element.drawn, heard]).to.deep.equal(['loading', 0, []]);
  });
});

describe('refresh', () => {
  it('is off by default', async () => {
    const waits = holdLongWaits();
    await ready();
    expect(waits).to.deep.equal([]);
  });

  it('repeats the request after its minutes, at least one, and keeps unchanged content [E30]', async () => {
    const waits = holdLongWaits();
    const calls = holdFetch();
    const element = await widget(newAddress(), { refresh: 15 });
    const loaded = hears(element, 'wmb-load');
    calls[0]!.answer(good);
    await loaded;
    await waitUntil(() => waits.length > 0);
    expect(waits.map(({ minutes }) => minutes)).to.deep.equal([15]);
    element.refresh = 0.1;
    await element.updateComplete;
    waits[0]!.callback();
    expect(calls[1]!.cache).to.equal('no-cache');
    await waitUntil(() => element.shadowRoot!.querySelector('[part="pause-refresh"]'));
    const { drawn } = element;
    const waiting = hears(window, 'test-wait');
    calls[1]!.answer(good);
    await waiting;
    await element.updateComplete;
    expect(element.drawn).to.equal(drawn);
    expect(waits.map(({ minutes }) => minutes)).to.deep.equal([15, 1]);
  });

  it('can be paused, and goes on where its button is pressed again [WCAG 2.2.2]', async () => {
    const waits = holdLongWaits();
    const calls = holdFetch();
    const element = await widget(newAddress(), { refresh: 5 });
    const loaded = hears(element, 'wmb-load');
    calls[0]!.answer(good);
    await loaded;
    const button = () =>
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="pause-refresh"]');
    const list = element.shadowRoot!.querySelector('ul');
    await waitUntil(() => button());
    expect(element.shadowRoot!.querySelector('ul')).to.equal(list);
    expect(waits).to.have.length(1);
    const cleared: unknown[] = [];
    const { clearTimeout } = globalThis;
    globalThis.clearTimeout = (id) => cleared.push(id);
    button()!.click();
    globalThis.clearTimeout = clearTimeout;
    expect(cleared).to.include(1);
    expect(waits).to.have.length(1);
    await element.updateComplete;
    expect(button()!.textContent.trim()).to.equal('Resume updates');
    button()!.click();
    expect(waits.map(({ minutes }) => minutes)).to.deep.equal([5, 5]);
  });

  it('has no button where there is none', async () => {
    const { element } = await ready();
    expect(element.shadowRoot!.querySelector('[part="pause-refresh"]')).to.equal(null);
  });

  it('keeps the good copy if it fails, and goes on', async () => {
    const waits = holdLongWaits();
    const calls = holdFetch();
    const element = await widget(newAddress(), { refresh: 5 });
    const loaded = hears(element, 'wmb-load');
    calls[0]!.answer(good);
    await loaded;
    const stale = hears(element, 'wmb-stale');
    await waitUntil(() => waits.length > 0);
    waits[0]!.callback();
    calls[1]!.answer('', { status: 404 });
    await stale;
    expect(stateOf(element)).to.equal('stale');
    await aTimeout(0);
    expect(waits).to.have.length(2);
  });
});
