import { expect } from '@open-wc/testing';
import { untilTomorrow } from '../../../src/elements/story-carousel/later/consent.js';
import { feedOf, storyOf } from '../../support/feeds.js';
import {
  carousel,
  find,
  findAll,
  has,
  heldTimers,
  part,
  press,
  ready,
  status,
  until,
} from './support.js';

const names = (element: Element) => findAll(element, '.name').map((name) => name.textContent);

/** Another day for everyone, until it is put back. */
const onDay = (day: string): (() => void) => {
  const { toISOString } = Date.prototype;
  Date.prototype.toISOString = () => `${day}T00:00:00.000Z`;
  return () => Object.assign(Date.prototype, { toISOString });
};

const told = [storyOf('a', { consentUntil: '2026-11-01' }), storyOf('b')];

describe('consent', () => {
  let putBack = () => {};
  afterEach(() => putBack());

  it('A41: that runs out while the page is open takes the story away at the end of the day', async () => {
    putBack = onDay('2026-11-01');
    const timers = heldTimers((wait) => wait > 60_000 || wait === untilTomorrow(Date.now()));
    const element = await carousel({ data: feedOf({ stories: told }) });
    expect(names(element)).to.deep.equal(['Person a', 'Person b']);
    expect(timers.count()).to.equal(1);
    putBack();
    putBack = onDay('2026-11-02');
    timers.run();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Person b']);
    timers.restore();
  });

  it('A41: is looked at again when a reader comes back to the page', async () => {
    putBack = onDay('2026-11-01');
    const element = await carousel({ data: feedOf({ stories: told }) });
    await element.openStory('a');
    putBack();
    putBack = onDay('2026-11-02');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Person b']);
    expect(find(element, 'dialog').textContent).not.to.contain('Person a');
  });

  it('A41: that has run out holds for a stale copy too', async () => {
    putBack = onDay('2026-11-01');
    const element = document.createElement('wmb-story-carousel');
    const { fetch } = window;
    const answers = [Response.json(feedOf({ stories: told })), new Response('', { status: 404 })];
    window.fetch = () => Promise.resolve(answers.shift() ?? Response.error());
    Object.assign(element, { feed: '/stories.json', loading: 'eager', lang: 'en' });
    // Not for its cards: the first are there before the whole is.
    const loaded = new Promise((done) =>
      element.addEventListener('wmb-load', done, { once: true }),
    );
    document.body.append(element);
    await loaded;
    expect(findAll(element, '.card')).to.have.length(2);
    putBack();
    putBack = onDay('2026-11-02');
    await element.reload();
    window.fetch = fetch;
    await until(() => has(element, '[part="stale"]'));
    expect(names(element)).to.deep.equal(['Person b']);
    element.remove();
  });

  it('A41: ends at midnight in UTC', () => {
    expect(untilTomorrow(Date.UTC(2026, 10, 1, 23, 59, 59))).to.equal(1000);
    expect(untilTomorrow(Date.UTC(2026, 10, 1))).to.equal(86_400_000);
  });

  it('A41: a pseudonym replaces the name everywhere', async () => {
    const hidden = {
      name: 'Real Name',
      pseudonym: 'Amina',
      body: ['Text.'],
      url: 'https://a.example/',
    };
    const element = await carousel({
      data: feedOf({ stories: [storyOf('a', hidden), storyOf('b', hidden)] }),
    });
    await press(element, 'next');
    await element.openStory('a');
    await ready(element);
    const markup = element.shadowRoot!.innerHTML;
    expect(markup).to.contain('Amina').and.not.to.contain('Real Name');
    expect(status(element)).to.equal('2 of 2, Amina');
    expect(part(element, 'title').textContent).to.equal('Amina');
  });
});
