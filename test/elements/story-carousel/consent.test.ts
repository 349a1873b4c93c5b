import { expect } from '@open-wc/testing';
import { FeedClient } from '../../../src/feed/client.js';
import type { StoryCarousel } from '../../../src/elements/story-carousel/story-carousel.js';
import { feedOf, storyOf } from '../../support/feeds.js';
import {
  carousel,
  createWith,
  find,
  findAll,
  has,
  type HeldClock,
  heldClock,
  part,
  press,
  ready,
  status,
  until,
} from './support.js';

const names = (element: Element) => findAll(element, '.name').map((name) => name.textContent);

const evening = Date.UTC(2026, 10, 1, 23, 59);
const data = feedOf({ stories: [storyOf('a', { consentUntil: '2026-11-01' }), storyOf('b')] });

/** A clock on the last minute of a consent, which waits for the end of the day. */
const onLastEvening = (): HeldClock =>
  Object.assign(
    heldClock((wait) => wait === 60_000),
    { time: evening },
  );

describe('consent', () => {
  it('removes a story at the end of its last day, in UTC, while the page is open [A41]', async () => {
    const clock = onLastEvening();
    const element = await carousel({ data, environment: { clock } });
    expect(names(element)).to.deep.equal(['Person a', 'Person b']);
    expect(clock.waits()).to.deep.equal([60_000]);
    clock.time += 60_000;
    clock.run();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Person b']);
    expect(clock.count(), 'no consent is left that ends').to.equal(0);
  });

  it('is checked again when a reader comes back to the page, for an open story too [A41]', async () => {
    const clock = onLastEvening();
    const element = await carousel({ data, environment: { clock } });
    await element.openStory('a');
    clock.time += 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Person b']);
    expect(find(element, 'dialog').textContent).not.to.contain('Person a');
  });

  it('that has ended hides a story of a stale copy too [A41]', async () => {
    const clock = onLastEvening();
    const answers = [Response.json(data), new Response('', { status: 404 })];
    const get = () => Promise.resolve(answers.shift() ?? Response.error());
    const client = new FeedClient({ ...clock, get, random: () => 0 });
    const element = Object.assign(createWith({ clock, client }), {
      feed: '/stories.json',
      loading: 'eager',
      lang: 'en',
    });
    // Not its cards: the first are there before the whole feed is.
    const loaded = new Promise((resolve) => element.addEventListener('wmb-load', resolve));
    document.body.append(element);
    await loaded;
    expect(findAll(element, '.card')).to.have.length(2);
    clock.time += 60_000;
    await element.reload();
    await until(() => has(element, '[part="stale"]'));
    expect(names(element)).to.deep.equal(['Person b']);
    element.remove();
  });

  it('to a pseudonym replaces the name everywhere [A41]', async () => {
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

  describe('of people whom a server has drawn, where the feed can’t be had', () => {
    const drawn = (id: string, until = ''): string =>
      `<div data-story="${id}" ${until && `data-until="${until}"`}>Person ${id}</div>`;
    const takenOver = async (...cards: readonly string[]): Promise<StoryCarousel> => {
      const clock = { ...onLastEvening(), time: Date.UTC(2026, 10, 2) };
      const client = new FeedClient({
        ...clock,
        now: () => Date.UTC(2026, 10, 2),
        get: () => Promise.resolve(new Response('', { status: 404 })),
        random: () => 0,
      });
      const environment = { clock: { ...clock, now: () => Date.UTC(2026, 10, 2) }, client };
      const element = Object.assign(createWith(environment), {
        feed: '/gone.json',
        loading: 'eager',
        lang: 'en',
      });
      element.attachShadow({ mode: 'open' }).innerHTML =
        `<section part="base">${cards.join('')}</section>`;
      const failed = new Promise((resolve) => element.addEventListener('wmb-error', resolve));
      document.body.append(element);
      await failed;
      await element.updateComplete;
      return element;
    };

    it('takes away those whose last day is over, and keeps the others [A41]', async () => {
      const element = await takenOver(
        drawn('a', '2026-11-01'),
        drawn('b', '2026-11-02'),
        drawn('c'),
      );
      expect(find(element, '[part="base"]').textContent).to.equal('Person bPerson c');
      element.remove();
    });

    it('shows the fallback, and no blank box, where nobody is left [A41]', async () => {
      const element = await takenOver(drawn('a', '2026-11-01'));
      expect(has(element, '[part="fallback"] slot')).to.equal(true);
      expect(element.shadowRoot?.textContent).not.to.contain('Person a');
      element.remove();
    });
  });
});
