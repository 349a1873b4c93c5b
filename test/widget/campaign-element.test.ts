import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { FeedErrorEvent } from '../../src/widget/events/error-event.js';
import type { LoadEvent } from '../../src/widget/events/load-event.js';
import type { StaleEvent } from '../../src/widget/events/stale-event.js';
import { feedOf, storyOf } from '../support/feeds.js';
import type { TestWidget } from './support.js';
import {
  find,
  heardBy,
  hears,
  holdFetch,
  newAddress,
  restoreFetch,
  showsFallback,
  stateOf,
} from './support.js';

const good = feedOf({ stories: [storyOf('a'), storyOf('b')] });
const fallback = html`<a href="https://campaign.example/">Moving stories</a>`;

const widget = (feed: string, more: Partial<TestWidget> = {}) =>
  fixture<TestWidget>(
    html`${Object.assign(document.createElement('test-widget'), { lang: 'en', feed, ...more })}`,
  );

/** A widget with a fallback whose request a test holds. */
const loading = async (feed = newAddress()) => {
  const calls = holdFetch();
  const element = await fixture<TestWidget>(
    html`<test-widget lang="en" feed=${feed}>${fallback}</test-widget>`,
  );
  return { element, calls, feed, heard: heardBy(element) };
};

/** The same, once it has shown a good copy. */
const ready = async () => {
  const set = await loading();
  const loaded = hears(set.element, 'wmb-load');
  set.calls[0]!.answer(good);
  await loaded;
  return set;
};

/** Reloads with this answer. */
const reload = async (
  { element, calls }: Awaited<ReturnType<typeof loading>>,
  body: unknown,
  init?: ResponseInit,
) => {
  const count = calls.length;
  const reloaded = element.reload();
  calls[count]!.answer(body, init);
  await reloaded;
  await element.updateComplete;
};

afterEach(restoreFetch);

describe('campaign element, loading', () => {
  it('shows the fallback and an aria-hidden skeleton, and fires no event', async () => {
    const { element, heard } = await loading();
    expect(stateOf(element)).to.equal('loading');
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part="skeleton"]')!.ariaHidden).to.equal('true');
    expect(heard).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('shows only the fallback without a feed', async () => {
    const element = await widget('');
    expect(stateOf(element)).to.equal('loading');
    expect(find(element, '[part="skeleton"]')).to.equal(null);
    expect(find(element, 'slot')).to.exist;
  });
});

describe('campaign element, ready', () => {
  it('shows items instead of the fallback, and fires wmb-load once', async () => {
    const { element, calls, feed, heard } = await loading();
    const loaded = hears(element, 'wmb-load');
    calls[0]!.answer(feedOf({ stories: [storyOf('a'), { id: 'b' }, storyOf('c')] }));
    const event = (await loaded) as LoadEvent;
    expect(event.detail).to.deep.equal({
      url: feed,
      count: 2,
      omitted: 1,
      issues: ['name', 'headline'].map((field) => ({
        path: `stories[1].${field}`,
        expected: 'a string, or one for each language',
        found: 'undefined',
      })),
    });
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(stateOf(element)).to.equal('ready');
    expect(showsFallback(element)).to.equal(false);
    expect(element.shadowRoot!.textContent).to.contain('What a brought');
    await expect(element).to.be.accessible();
    await nextFrame();
    expect(heard).to.deep.equal(['wmb-load']);
  });

  it('shows ninety-nine of a hundred items, and reports the bad one [E29]', async () => {
    const { element, calls } = await loading();
    const stories = [...Array(100).keys()].map((index) =>
      storyOf(`s${index}`, index === 41 ? { headline: 7 } : {}),
    );
    const loaded = hears(element, 'wmb-load');
    calls[0]!.answer(feedOf({ stories }));
    const { detail } = (await loaded) as LoadEvent;
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(99);
    expect(detail).to.deep.include({ count: 99, omitted: 1 });
    expect(detail.issues.map(({ path }) => path)).to.deep.equal(['stories[41].headline']);
  });

  it('makes one request for twenty elements with the same feed [E27]', async () => {
    const calls = holdFetch();
    const feed = newAddress();
    const box = await fixture(html`
      <div>${[...Array<undefined>(20)].map(() => html`<test-widget feed=${feed}></test-widget>`)}</div>
    `);
    const loads = [...box.children].map((element) => hears(element, 'wmb-load'));
    expect(calls).to.have.length(1);
    calls[0]!.answer(good);
    await Promise.all(loads);
    expect(calls).to.have.length(1);
  });

  it('resolves the feed’s address against the page', async () => {
    const element = await widget('../../data/feed.json');
    const event = (await hears(element, 'wmb-load')) as LoadEvent;
    expect(event.detail.url).to.equal(new URL('../../data/feed.json', document.baseURI).href);
  }).timeout(5_000);

  it('renders no javascript: link from any field [E31]', async () => {
    const script = 'javascript:document.title=1';
    const element = await widget('', {
      data: feedOf({
        stories: [storyOf('a', { url: script }), storyOf('b', { url: `\n${script}` })],
      }),
    });
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(2);
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
    expect(element.shadowRoot!.innerHTML).not.to.contain('javascript');
  });

  it('renders markup in a feed as text [E31]', async () => {
    const markup = '<img src="x" onerror="document.title=1"><b>&amp;</b>';
    const element = await widget('', {
      data: feedOf({ stories: [storyOf('a', { name: markup })] }),
    });
    expect(find(element, '.muted')!.textContent.trim()).to.equal(markup);
    expect(find(element, 'img, b')).to.equal(null);
  });
});

describe('campaign element, empty', () => {
  for (const [what, sections] of [
    ['no section', {}],
    ['a section without items', { stories: [] }],
    ['a section whose items are all wrong', { stories: [{}, 7] }],
  ] as const) {
    it(`shows the empty message if the feed has ${what}`, async () => {
      const { element, calls } = await loading();
      const loaded = hears(element, 'wmb-load');
      calls[0]!.answer(feedOf(sections));
      await loaded;
      expect(stateOf(element)).to.equal('empty');
      expect(showsFallback(element)).to.equal(false);
      expect(find(element, '[part="empty"]')!.textContent).to.contain('Nothing here yet.');
      await expect(element).to.be.accessible();
    });
  }

  it('shows the page’s own text in the slot empty', async () => {
    const element = await fixture<TestWidget>(html`
      <test-widget lang="en" .data=${feedOf({})}><p slot="empty">Come back in May.</p></test-widget>
    `);
    expect(showsFallback(element)).to.equal(true);
  });
});

describe('campaign element, in error', () => {
  it('shows the fallback and a retry button, and fires wmb-error once', async () => {
    const { element, calls, feed, heard } = await loading();
    const failed = hears(element, 'wmb-error');
    calls[0]!.answer('', { status: 404 });
    const event = (await failed) as FeedErrorEvent;
    expect(event.detail).to.include({ code: 'feed-status', url: feed });
    expect(event).to.include({ bubbles: true, composed: true });
    expect(stateOf(element)).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
    await expect(element).to.be.accessible();
    await nextFrame();
    expect(heard).to.deep.equal(['wmb-error']);
  });

  it('shows a message if the page has no fallback', async () => {
    const element = await widget('', { data: 'no feed' });
    await waitUntil(() => stateOf(element) === 'error');
    expect(find(element, '[part="fallback"]')!.textContent).to.contain('This could not be loaded.');
    await expect(element).to.be.accessible();
  });

  it('recovers by the retry button', async () => {
    const { element, calls, heard } = await loading();
    const failed = hears(element, 'wmb-error');
    calls[0]!.answer('<!doctype html>');
    await failed;
    const loaded = hears(element, 'wmb-load');
    find(element, '[part="retry"]')!.click();
    calls[1]!.answer(good);
    await loaded;
    expect(stateOf(element)).to.equal('ready');
    expect(heard).to.deep.equal(['wmb-error', 'wmb-load']);
  });

  for (const scheme of ['webcal', 'WEBCAL', 'webcals']) {
    it(`requests ${scheme}: by https`, async () => {
      const calls = holdFetch();
      const address = newAddress();
      const element = document.createElement('test-widget') as TestWidget;
      const loaded = hears(element, 'wmb-load');
      const feed = ` ${address.replace('https', scheme)} `;
      await fixture(html`${Object.assign(element, { feed })}`);
      expect(calls.map(({ url }) => url)).to.deep.equal([address]);
      calls[0]!.answer(good);
      await loaded;
    });
  }

  for (const feed of ['javascript:alert(1)', 'data:text/json,{}', 'ftp://a.example/', 'https://']) {
    it(`makes no request to ${feed}`, async () => {
      const calls = holdFetch();
      const element = document.createElement('test-widget') as TestWidget;
      const failed = hears(element, 'wmb-error');
      await fixture(html`${Object.assign(element, { feed })}`);
      expect(((await failed) as FeedErrorEvent).detail.code).to.equal('feed-address');
      expect(calls).to.have.length(0);
    });
  }

  for (const where of ['fault', 'faultOfDirective', 'faultAfterwards'] as const) {
    it(`shows the fallback and throws nothing into the page if rendering fails: ${where}`, async () => {
      const thrown: unknown[] = [];
      const note = (event: Event) => thrown.push(event);
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const element = document.createElement('test-widget') as TestWidget;
      const heard = heardBy(element);
      const failed = hears(element, 'wmb-error');
      const fault = new Error('A fault of ours');
      Object.assign(element, { [where]: fault, data: good, lang: 'en' });
      await fixture(html`${element}`);
      const { detail } = (await failed) as FeedErrorEvent;
      expect(detail).to.include({ code: 'render-failed', cause: fault });
      expect(find(element, '[part="fallback"]')).to.exist;
      element.heading = 'Drawn anew';
      await element.updateComplete;
      await nextFrame();
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(thrown).to.deep.equal([]);
      expect(heard).to.deep.equal(['wmb-error']);
      expect(stateOf(element)).to.equal('error');
    });
  }
});

describe('campaign element, after rendering failed', () => {
  it('renders the items on a retry', async () => {
    const set = await loading();
    set.element.fault = new Error('A fault of ours');
    const failed = hears(set.element, 'wmb-error');
    set.calls[0]!.answer(good);
    await failed;
    expect(showsFallback(set.element)).to.equal(true);
    set.element.fault = undefined;
    await reload(set, good);
    expect(stateOf(set.element)).to.equal('ready');
    expect(set.heard).to.deep.equal(['wmb-error', 'wmb-load']);
  });
});

describe('campaign element, stale', () => {
  it('keeps the good copy with its date, and fires wmb-stale once', async () => {
    const set = await ready();
    const stale = hears(set.element, 'wmb-stale');
    await reload(set, '', { status: 404 });
    const event = (await stale) as StaleEvent;
    expect(event.detail).to.include({ code: 'feed-status', url: set.feed });
    expect(event).to.include({ bubbles: true, composed: true });
    expect(stateOf(set.element)).to.equal('stale');
    expect(set.element.shadowRoot!.textContent).to.contain('What a brought');
    expect(find(set.element, '[part="stale"]')!.textContent).to.contain('November 1, 2026');
    expect(showsFallback(set.element)).to.equal(false);
    await expect(set.element).to.be.accessible();
    expect(set.heard).to.deep.equal(['wmb-load', 'wmb-stale']);
  });

  it('keeps the good copy when another major version, HTML or no object arrives', async () => {
    for (const body of [{ ...good, version: '2.0' }, '<!doctype html>', [], 'null']) {
      const set = await ready();
      await reload(set, body);
      expect(stateOf(set.element), JSON.stringify(body)).to.equal('stale');
      expect(set.element.shadowRoot!.textContent).to.contain('What a brought');
    }
  });

  it('is ready again after a good load, even if nothing has changed', async () => {
    const set = await ready();
    await reload(set, '', { status: 404 });
    await reload(set, good);
    expect(stateOf(set.element)).to.equal('ready');
    expect(find(set.element, '[part="stale"]')).to.equal(null);
    expect(set.heard).to.deep.equal(['wmb-load', 'wmb-stale', 'wmb-load']);
  });
});

describe('campaign element, reloading', () => {
  it('makes a new request, and shows new content', async () => {
    const set = await ready();
    await reload(set, feedOf({ stories: [storyOf('c')] }));
    expect(set.calls.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(set.element.shadowRoot!.textContent).to.contain('What c brought');
    expect(set.element.shadowRoot!.textContent).not.to.contain('What a brought');
  });

  it('does not render again if nothing has changed [E30]', async () => {
    const set = await ready();
    const { drawn } = set.element;
    await reload(set, good);
    expect(set.element.drawn).to.equal(drawn);
    expect(set.heard).to.deep.equal(['wmb-load']);
  });

  it('never rejects', async () => {
    const set = await ready();
    await reload(set, '', { status: 404 });
    await widget('').then((element) => element.reload());
  });

  it('drops the copy of the old address when feed changes', async () => {
    const { element, calls } = await ready();
    const failed = hears(element, 'wmb-error');
    element.feed = newAddress();
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    calls[1]!.answer('', { status: 404 });
    await failed;
    expect(stateOf(element)).to.equal('error');
  });

  it('shows the latest address, whichever responds first', async () => {
    const { element, calls } = await loading();
    const loaded = hears(element, 'wmb-load');
    element.feed = newAddress();
    await element.updateComplete;
    expect(calls[0]!.signal.aborted).to.equal(true);
    calls[1]!.answer(feedOf({ stories: [storyOf('new')] }));
    calls[0]!.answer(feedOf({ stories: [storyOf('old')] }));
    await loaded;
    await nextFrame();
    expect(element.shadowRoot!.textContent).to.contain('What new brought');
  });
});
