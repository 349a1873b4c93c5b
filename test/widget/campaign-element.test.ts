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
  it('shows the fallback and a skeleton that nobody hears, and says nothing', async () => {
    const { element, heard } = await loading();
    expect(stateOf(element)).to.equal('loading');
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part="skeleton"]')!.ariaHidden).to.equal('true');
    expect(heard).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('shows the fallback alone where there is no feed', async () => {
    const element = await widget('');
    expect(stateOf(element)).to.equal('loading');
    expect(find(element, '[part="skeleton"]')).to.equal(null);
    expect(find(element, 'slot')).to.exist;
  });
});

describe('campaign element, ready', () => {
  it('shows items in place of the fallback, and says once what it read', async () => {
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

  it('shows ninety-nine of a hundred, and says which one it left out', async () => {
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

  it('makes one request with twenty elements of one feed', async () => {
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

  it('takes an address relative to the page', async () => {
    const element = await widget('../../data/feed.json');
    const event = (await hears(element, 'wmb-load')) as LoadEvent;
    expect(event.detail.url).to.equal(new URL('../../data/feed.json', document.baseURI).href);
  }).timeout(5_000);

  it('renders no link of a script, from any field', async () => {
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

  it('renders markup of a feed as words', async () => {
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
    it(`says what would be here when the feed has ${what}`, async () => {
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

  it('says what the page says in the slot for it', async () => {
    const element = await fixture<TestWidget>(html`
      <test-widget lang="en" .data=${feedOf({})}><p slot="empty">Come back in May.</p></test-widget>
    `);
    expect(showsFallback(element)).to.equal(true);
  });
});

describe('campaign element, in error', () => {
  it('shows the fallback and a button, and says once why', async () => {
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

  it('says so in words where the page gave no fallback', async () => {
    const element = await widget('', { data: 'no feed' });
    await waitUntil(() => stateOf(element) === 'error');
    expect(find(element, '[part="fallback"]')!.textContent).to.contain('This could not be loaded.');
    await expect(element).to.be.accessible();
  });

  it('asks again by its button, and recovers', async () => {
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

  for (const feed of ['javascript:alert(1)', 'data:text/json,{}', 'ftp://a.example/', 'https://']) {
    it(`asks nothing of ${feed}`, async () => {
      const calls = holdFetch();
      const element = document.createElement('test-widget') as TestWidget;
      const failed = hears(element, 'wmb-error');
      await fixture(html`${Object.assign(element, { feed })}`);
      expect(((await failed) as FeedErrorEvent).detail.code).to.equal('feed-address');
      expect(calls).to.have.length(0);
    });
  }

  for (const where of ['fault', 'faultOfDirective', 'faultAfterwards'] as const) {
    it(`draws the fallback in place of the items, and throws nothing into the page: ${where}`, async () => {
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

describe('campaign element, after a fault of ours', () => {
  it('draws the items when asked again', async () => {
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
  it('keeps the good copy, says how old it is, and says once why', async () => {
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

  it('keeps the good copy of another major version, of HTML and of no object', async () => {
    for (const body of [{ ...good, version: '2.0' }, '<!doctype html>', [], 'null']) {
      const set = await ready();
      await reload(set, body);
      expect(stateOf(set.element), JSON.stringify(body)).to.equal('stale');
      expect(set.element.shadowRoot!.textContent).to.contain('What a brought');
    }
  });

  it('is ready again when the feed is, although nothing has changed', async () => {
    const set = await ready();
    await reload(set, '', { status: 404 });
    await reload(set, good);
    expect(stateOf(set.element)).to.equal('ready');
    expect(find(set.element, '[part="stale"]')).to.equal(null);
    expect(set.heard).to.deep.equal(['wmb-load', 'wmb-stale', 'wmb-load']);
  });
});

describe('campaign element, reloading', () => {
  it('asks the host anew, and shows what is new', async () => {
    const set = await ready();
    await reload(set, feedOf({ stories: [storyOf('c')] }));
    expect(set.calls.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(set.element.shadowRoot!.textContent).to.contain('What c brought');
    expect(set.element.shadowRoot!.textContent).not.to.contain('What a brought');
  });

  it('draws nothing anew when nothing is', async () => {
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

  it('forgets the copy of an address when it gets another', async () => {
    const { element, calls } = await ready();
    const failed = hears(element, 'wmb-error');
    element.feed = newAddress();
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    calls[1]!.answer('', { status: 404 });
    await failed;
    expect(stateOf(element)).to.equal('error');
  });

  it('lets the latest address win, whichever answers first', async () => {
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
