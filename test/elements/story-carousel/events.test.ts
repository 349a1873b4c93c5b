import { expect, nextFrame } from '@open-wc/testing';
import type { StoryChangeDetail } from '../../../src/elements/story-carousel/events/story-change-event.js';
import type { StoryCarousel } from '../../../src/elements/story-carousel/story-carousel.js';
import { whenSettled } from '../../../src/elements/story-carousel/moves/settled.js';
import {
  carousel,
  change,
  find,
  findAll,
  has,
  heldTimers,
  misalignment,
  press,
  ready,
  until,
} from './support.js';

const changes = (element: StoryCarousel): StoryChangeDetail[] => {
  const told: StoryChangeDetail[] = [];
  element.addEventListener('wmb-story-change', ({ detail }) => told.push(detail));
  return told;
};

const request = (id: unknown): Event =>
  new CustomEvent('wmb-story-request', {
    detail: { id },
    bubbles: true,
    composed: true,
    cancelable: true,
  });

describe('events and methods', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('A32: a change is told once it has settled, with id, index and reason', async () => {
    const element = await carousel();
    const told = changes(element);
    await press(element, 'next');
    await element.goTo('s4');
    await element.goTo('s4');
    const swiped = change(element);
    find(element, '.scroller').scrollTo({ left: 0, behavior: 'instant' });
    await swiped;
    expect(told).to.deep.equal([
      { id: 's1', index: 1, reason: 'user' },
      { id: 's4', index: 4, reason: 'api' },
      { id: 's0', index: 0, reason: 'user' },
    ]);
  });

  it('A32: a swipe is kept and told when the element is drawn before any event says that it moves', async () => {
    const element = await carousel();
    const told = changes(element);
    const swiped = change(element);
    find(element, '.scroller').scrollTo({ left: 9999, behavior: 'instant' });
    element.requestUpdate();
    await element.updateComplete;
    expect(misalignment(element, 7), 'put back').to.be.closeTo(0, 0.5);
    await swiped;
    expect(told).to.deep.equal([{ id: 's7', index: 7, reason: 'user' }]);
  });

  it('A32: the first drawing and resizing tell nothing', async () => {
    const told: unknown[] = [];
    const hear = (event: Event) => told.push(event);
    document.addEventListener('wmb-story-change', hear);
    const element = await carousel();
    element.parentElement!.style.width = '700px';
    await ready(element);
    await ready(element);
    document.removeEventListener('wmb-story-change', hear);
    expect(told).to.be.empty;
  });

  it('A33: methods return promises, and an unknown id throws nothing', async () => {
    const element = await carousel();
    for (const method of ['next', 'previous', 'play', 'pause', 'reload'] as const) {
      expect(element[method]()).to.be.a('promise');
    }
    await element.pause();
    await Promise.all([element.goTo('nobody'), element.openStory('nobody')]);
    expect(has(element, 'dialog[open]')).to.equal(false);
  });

  it('A33: methods may be called before there are stories', async () => {
    const element = document.createElement('wmb-story-carousel');
    await Promise.all([element.next(), element.goTo('a'), element.openStory('a'), element.pause()]);
  });

  it('A40: where no event says so, a pause of 200 ms at most counts as settled', () => {
    const timers = heldTimers(() => true);
    const row = document.createElement('div');
    const told: string[] = [];
    const reactions = { moving: () => told.push('moving'), settled: () => told.push('settled') };
    const stop = whenSettled(row, reactions, false);
    row.dispatchEvent(new Event('scroll'));
    row.dispatchEvent(new Event('scroll'));
    const waits = timers.waits();
    timers.run();
    row.dispatchEvent(new Event('scroll'));
    stop();
    const left = timers.count();
    // Before anything is asked: a failure that left them held would hold up the runner too.
    timers.restore();
    expect(waits.length, 'one for the last of them').to.equal(1);
    expect(waits[0]).to.be.within(50, 200);
    expect(told).to.deep.equal(['moving', 'moving', 'settled', 'moving']);
    expect(left).to.equal(0);
  });

  it('A32: a change is told also by an element that has been moved in its page', async () => {
    const element = await carousel();
    const told = changes(element);
    element.parentElement!.append(element);
    await ready(element);
    const swiped = change(element);
    find(element, '.scroller').scrollBy({ left: 300, behavior: 'instant' });
    await swiped;
    expect(told).to.deep.equal([{ id: 's1', index: 1, reason: 'user' }]);
    element.parentElement!.append(element);
    await ready(element);
    expect(misalignment(element, 1), 'kept where it was').to.be.closeTo(0, 0.5);
    expect(told.length).to.equal(1);
  });

  it('A22: a hash of ours selects the story as the feed comes, and foreign hashes are ignored', async () => {
    history.replaceState(null, '', '#wmb-story=s3');
    const element = await carousel();
    const told = changes(element);
    expect(misalignment(element, 3)).to.be.closeTo(0, 0.5);
    history.replaceState(null, '', '#section-2');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await ready(element);
    expect(misalignment(element, 3)).to.be.closeTo(0, 0.5);
    expect(told).to.be.empty;
  });

  it('A22: a change of hash moves to the story, and moving writes no address', async () => {
    const element = await carousel();
    const told = changes(element);
    history.replaceState(null, '', '#wmb-story=s5');
    const { length } = history;
    const changed = change(element);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await changed;
    await element.next();
    expect(told.map(({ reason, id }) => [id, reason])).to.deep.equal([
      ['s5', 'link'],
      ['s6', 'api'],
    ]);
    expect([location.hash, history.length]).to.deep.equal(['#wmb-story=s5', length]);
  });

  it('A22: a story beyond those drawn first is reached too', async () => {
    history.replaceState(null, '', '#wmb-story=s50');
    const element = await carousel({ count: 60 });
    await ready(element);
    await ready(element);
    expect(misalignment(element, 50)).to.be.closeTo(0, 0.5);
  });

  it('A37: a story half in view for a second is told as seen, once', async () => {
    const start = performance.now();
    const element = await carousel({ count: 4, width: 660 });
    const seen: unknown[] = [];
    const both = new Promise<void>((resolve) => {
      element.addEventListener('wmb-story-view', ({ detail }) => {
        seen.push(detail);
        if (seen.length === 2) resolve();
      });
    });
    await both;
    expect(performance.now() - start).to.be.at.least(990);
    expect(seen).to.deep.equal([
      { id: 's0', index: 0 },
      { id: 's1', index: 1 },
    ]);
  });

  it('A37: half of it out of view, or seen for less than a second, is not seen; once is enough', async () => {
    const timers = heldTimers((wait) => wait === 1000);
    const element = await carousel({ count: 4, width: 660 });
    const seen: string[] = [];
    element.addEventListener('wmb-story-view', ({ detail }) => seen.push(detail.id));
    await until(() => timers.count() === 2);
    await element.goTo('s2');
    await until(() => findAll(element, '.slide')[2]!.querySelector('button')!.tabIndex === 0);
    await nextFrame();
    timers.run();
    expect(seen, 'gone before their second was over').to.deep.equal(['s2', 's3']);
    await element.goTo('s0');
    await until(() => timers.count() === 2);
    timers.run();
    await element.goTo('s2');
    await until(() => timers.count() === 2);
    timers.run();
    expect(seen).to.deep.equal(['s2', 's3', 's0', 's1']);
    timers.restore();
  });

  it('B40: the first carousel that has a story shows it and says so to the asker', async () => {
    const [without, first, second] = [
      await carousel({ count: 2 }),
      await carousel({ count: 6 }),
      await carousel({ count: 6 }),
    ];
    const asked = request('s5');
    document.body.dispatchEvent(asked);
    expect(asked.defaultPrevented).to.equal(true);
    await ready(first);
    await until(() => has(first, 'dialog[open]'));
    expect(find(first, 'dialog[open]').textContent).to.contain('Person s5');
    expect(misalignment(first, 5)).to.be.closeTo(0, 0.5);
    expect(findAll(without, 'dialog[open]').length).to.equal(0);
    expect(findAll(second, 'dialog[open]').length).to.equal(0);
    for (const id of ['nobody', 5, undefined]) {
      const other = request(id);
      document.body.dispatchEvent(other);
      expect(other.defaultPrevented).to.equal(false);
    }
  });
});
