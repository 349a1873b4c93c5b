import { expect, nextFrame } from '@open-wc/testing';
import type { StoryChangeDetail } from '../../../../src/elements/story-carousel/events/story-change-event.js';
import type { StoryCarousel } from '../../../../src/elements/story-carousel/story-carousel.js';
import { observeScroll } from '../../../../src/elements/story-carousel/navigation/scroll-observer.js';
import {
  carousel,
  change,
  find,
  findAll,
  has,
  heldClock,
  misalignment,
  press,
  ready,
  until,
} from '../support.js';

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

  it('fires wmb-story-change with id, index and reason once the row is at rest [A32]', async () => {
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

  it('keeps a swipe when the element updates before the first scroll event [A32]', async () => {
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

  it('fires no wmb-story-change on the first rendering and on resizing [A32]', async () => {
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

  it('returns promises from its methods, and ignores unknown ids [A33]', async () => {
    const element = await carousel();
    for (const method of ['next', 'previous', 'play', 'pause', 'reload'] as const) {
      expect(element[method]()).to.be.a('promise');
    }
    await element.pause();
    await Promise.all([element.goTo('nobody'), element.openStory('nobody')]);
    expect(has(element, 'dialog[open]')).to.equal(false);
  });

  it('allows its methods to be called before there are stories [A33]', async () => {
    const element = document.createElement('wmb-story-carousel');
    await Promise.all([element.next(), element.goTo('a'), element.openStory('a'), element.pause()]);
  });

  it('takes a pause of at most 200 ms for the end of scrolling in engines without scrollend [A40]', () => {
    const clock = heldClock(() => true);
    const row = document.createElement('div');
    const told: string[] = [];
    const reactions = {
      onScroll: () => told.push('scroll'),
      onScrollEnd: () => told.push('end'),
    };
    const stop = observeScroll(row, reactions, clock.after, false);
    row.dispatchEvent(new Event('scroll'));
    row.dispatchEvent(new Event('scroll'));
    expect(clock.count(), 'one for the last of them').to.equal(1);
    expect(clock.waits()[0]).to.be.within(50, 200);
    clock.run();
    row.dispatchEvent(new Event('scroll'));
    stop();
    expect(told).to.deep.equal(['scroll', 'scroll', 'end', 'scroll']);
    expect(clock.count()).to.equal(0);
  });

  it('still fires wmb-story-change after the element has been moved in its page [A32]', async () => {
    const element = await carousel();
    const told = changes(element);
    element.parentElement!.append(element);
    await ready(element);
    const swiped = change(element);
    find(element, '.scroller').scrollBy({ left: 200, behavior: 'instant' });
    await swiped;
    expect(told).to.deep.equal([{ id: 's1', index: 1, reason: 'user' }]);
    element.parentElement!.append(element);
    await ready(element);
    expect(misalignment(element, 1), 'kept where it was').to.be.closeTo(0, 0.5);
    expect(told.length).to.equal(1);
  });

  it('starts at the story that the page’s hash names, and ignores other hashes [A22]', async () => {
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

  it('moves to a story on hashchange, and never writes to the address or history [A22]', async () => {
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

  it('starts at a linked story that is not among those rendered first [A22]', async () => {
    history.replaceState(null, '', '#wmb-story=s50');
    const element = await carousel({ count: 60 });
    await ready(element);
    await ready(element);
    expect(misalignment(element, 50)).to.be.closeTo(0, 0.5);
  });

  it('fires wmb-story-view once a story has been half in view for a second [A37]', async () => {
    const clock = heldClock((wait) => wait === 1000);
    const element = await carousel({ count: 4, width: 660, environment: { clock } });
    const seen: unknown[] = [];
    element.addEventListener('wmb-story-view', ({ detail }) => seen.push(detail));
    await until(() => clock.count() === 2);
    expect(seen).to.be.empty;
    clock.run();
    expect(seen).to.deep.equal([
      { id: 's0', index: 0 },
      { id: 's1', index: 1 },
    ]);
  });

  it('fires no wmb-story-view for less than a second or less than half, and one for each story [A37]', async () => {
    const clock = heldClock((wait) => wait === 1000);
    const element = await carousel({ count: 4, width: 660, environment: { clock } });
    const seen: string[] = [];
    element.addEventListener('wmb-story-view', ({ detail }) => seen.push(detail.id));
    /** Its observer has seen the slide come in, or go out of view. */
    const isTabbable = (index: number) =>
      findAll(element, '.slide')[index]!.querySelector('button')!.tabIndex === 0;
    await until(() => clock.count() === 2);
    await element.goTo('s2');
    await until(() => isTabbable(2) && !isTabbable(0));
    await nextFrame();
    clock.run();
    expect(seen, 'gone before their second was over').to.deep.equal(['s2', 's3']);
    await element.goTo('s0');
    await until(() => clock.count() === 2);
    clock.run();
    await element.goTo('s2');
    await until(() => clock.count() === 2);
    clock.run();
    expect(seen).to.deep.equal(['s2', 's3', 's0', 's1']);
  });

  it('leaves wmb-story-request to others while it is hidden [B40]', async () => {
    const hidden = await carousel({ count: 6 });
    hidden.parentElement!.hidden = true;
    const alone = request('s5');
    document.body.dispatchEvent(alone);
    expect(alone.defaultPrevented).to.equal(false);
    const shown = await carousel({ count: 6 });
    const asked = request('s5');
    document.body.dispatchEvent(asked);
    expect(asked.defaultPrevented).to.equal(true);
    await until(() => has(shown, 'dialog[open]'));
    expect(has(hidden, 'dialog[open]')).to.equal(false);
  });

  it('answers wmb-story-request in the first carousel that has the story [B40]', async () => {
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
