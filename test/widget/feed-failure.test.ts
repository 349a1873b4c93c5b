import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { FeedError, type FeedErrorCode } from '../../src/model/feed-error.js';
import { fallback, reasonOf, settledEvent, staleNote } from '../../src/widget/feed-failure.js';
import { held } from '../support/held.js';

const english = { msg: defaultMsg, language: 'en-GB' };

const drawn = (content: unknown) => fixture<HTMLElement>(html`<div>${content}</div>`);

/** Stable: pages may have been written against them. */
const codes: readonly FeedErrorCode[] = [
  'feed-address',
  'feed-unreachable',
  'feed-timeout',
  'feed-status',
  'feed-redirect',
  'feed-too-large',
  'feed-encoding',
  'feed-not-json',
  'feed-shape',
  'feed-version',
  'render-failed',
];

describe('the reason of a failure', () => {
  it('is a different sentence for each code', () => {
    const reasons = codes.map((code) => reasonOf(new FeedError(code)));
    expect(new Set(reasons).size).to.equal(codes.length);
    for (const reason of reasons) expect(reason).to.match(/^[A-Z].+\.$/);
  });

  it('contains what was found, if there is something', () => {
    expect(reasonOf(new FeedError('feed-status', 503))).to.match(/: 503$/);
    expect(reasonOf(new FeedError('feed-version', '"2.0"')))
      .to.contain('1')
      .and.to.contain('"2.0"');
  });
});

describe('what is drawn where a part is missing', () => {
  const buttonAfter = (isIncomplete: boolean): HTMLElement => {
    const box = document.createElement('div');
    const renderRoot = box.attachShadow({ mode: 'open' });
    document.body.append(box);
    const reading = {
      items: [],
      issues: [],
      omitted: 0,
      envelope: { campaign: {}, base: undefined },
      isIncomplete,
    };
    const state = { name: 'ready', reading: { ...reading, url: undefined } } as const;
    settledEvent(Object.assign(box, { feed: 'feed.json', renderRoot }), state);
    render(
      fallback(english, () => Promise.resolve(), 'A part'),
      renderRoot,
    );
    return renderRoot.querySelector('button')!;
  };

  it('has styles, which no whole reading loads', () => {
    expect(getComputedStyle(buttonAfter(true)).minHeight).to.equal('44px');
    expect(getComputedStyle(buttonAfter(false)).minHeight).not.to.equal('44px');
  });
});

describe('the event of a failure', () => {
  const said = (name: 'stale' | 'error', error: FeedError) => {
    const box = document.createElement('div');
    const renderRoot = box.attachShadow({ mode: 'open' });
    const element = Object.assign(box, { feed: 'feed.json', renderRoot });
    const reading = undefined as never;
    return settledEvent(element, name === 'stale' ? { name, error, reading } : { name, error });
  };

  it('has code, address, reason and cause', () => {
    const cause = new Error('Why');
    const event = said('error', new FeedError('feed-status', 503, cause));
    expect(event.type).to.equal('wmb-error');
    expect(event.detail).to.deep.equal({
      code: 'feed-status',
      url: 'feed.json',
      message: 'The feed’s host answered with an error: 503',
      cause,
    });
  });

  it('is wmb-stale if a good copy is still shown', () => {
    expect(said('stale', new FeedError('feed-timeout')).type).to.equal('wmb-stale');
  });
});

describe('the fallback', () => {
  it('is a message with a retry button if the page has none', async () => {
    let presses = 0;
    const box = await drawn(
      fallback(english, () => {
        presses += 1;
        return Promise.resolve();
      }),
    );
    expect(box.querySelector('slot')!.textContent).to.equal('This could not be loaded.');
    box.querySelector('button')!.click();
    expect(presses).to.equal(1);
  });

  it('gives the focus on to the element’s box where its button is gone [WCAG 2.4.3]', async () => {
    const box = await fixture<HTMLElement>(html`<section></section>`);
    render(
      fallback(english, () => {
        render(html`<p>Here it is.</p>`, box);
        return Promise.resolve();
      }),
      box,
    );
    const button = box.querySelector('button')!;
    button.focus();
    button.click();
    await waitUntil(() => document.activeElement === box);
  });

  it('takes no focus where its button had none, as after a click in Safari', async () => {
    const box = await fixture<HTMLElement>(html`<section></section>`);
    const reloaded = held();
    render(
      fallback(english, () => {
        render(html`<p>Here it is.</p>`, box);
        reloaded.resolve();
        return Promise.resolve();
      }),
      box,
    );
    const button = box.querySelector('button')!;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await reloaded.promise;
    await aTimeout(0);
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('stale note', () => {
  const noteOf = async (updated: string | undefined, language = 'en-GB') => {
    const envelope = { campaign: {}, base: undefined, ...(updated && { updated }) };
    const box = await drawn(staleNote({ ...english, language }, envelope));
    return box.textContent.trim();
  };

  it('gives the date of the copy in the reader’s language', async () => {
    // The same day from Honolulu to Auckland.
    expect(await noteOf('2026-11-01T10:30:00Z')).to.equal('As of 1 November 2026');
    expect(await noteOf('2026-11-01T10:30:00Z', 'fr')).to.equal('As of 1 novembre 2026');
  });

  it('says that the copy may be old if the feed has no readable date', async () => {
    for (const updated of [undefined, '', 'yesterday']) {
      expect(await noteOf(updated)).to.equal('This may be out of date.');
    }
  });
});
