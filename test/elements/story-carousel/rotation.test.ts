import { expect, nextFrame } from '@open-wc/testing';
import type { StoryCarousel } from '../../../src/elements/story-carousel/story-carousel.js';
import { feedOf } from '../../support/feeds.js';
import {
  carousel,
  change,
  find,
  findAll,
  hasPart,
  heldTimers,
  misalignment,
  part,
  press,
  ready,
  stories,
  until,
} from './support.js';

const point = (element: Element, type: string, pointerType: string): void => {
  const isBubbling = type === 'pointerdown';
  element.dispatchEvent(
    new PointerEvent(type, { pointerType, bubbles: isBubbling, composed: true }),
  );
};

const label = (element: Element) => part(element, 'rotation').textContent.trim();

describe('rotation', () => {
  let timers: ReturnType<typeof heldTimers>;
  beforeEach(() => (timers = heldTimers()));
  afterEach(() => timers.restore());

  const playing = async (properties: Partial<StoryCarousel> = {}): Promise<StoryCarousel> => {
    const element = await carousel({ with: { autoplay: 5, ...properties } });
    await element.play();
    await nextFrame();
    await nextFrame();
    expect(timers.count()).to.equal(1);
    return element;
  };

  const turned = async (element: StoryCarousel): Promise<void> => {
    const changed = change(element);
    timers.run();
    await changed;
    await ready(element);
  };

  it('A8: is off by default', async () => {
    const element = await carousel();
    expect(hasPart(element, 'rotation')).to.equal(false);
    expect(timers.count()).to.equal(0);
  });

  it('A8: its button comes before everything else, pauses and plays', async () => {
    const element = await playing();
    const [first] = findAll(element, 'button, a, [tabindex="0"]');
    expect(first === part(element, 'rotation')).to.equal(true);
    expect(label(element)).to.equal('Pause');
    first!.focus();
    expect(timers.count(), 'reaching it stops nothing').to.equal(1);
    first!.click();
    await element.updateComplete;
    expect([label(element), timers.count()]).to.deep.equal(['Play', 0]);
    first!.click();
    await ready(element);
    expect([label(element), timers.count()]).to.deep.equal(['Pause', 1]);
  });

  it('A33: paused before it has begun, it does not begin', async () => {
    const element = document.createElement('wmb-story-carousel');
    Object.assign(element, { autoplay: 5, data: feedOf({ stories: stories(4) }), lang: 'en' });
    document.body.append(element);
    await element.pause();
    await ready(element);
    await ready(element);
    expect([label(element), timers.count()]).to.deep.equal(['Play', 0]);
    element.remove();
  });

  it('A33: paused while what it takes is being fetched, it does not begin', async () => {
    const element = await carousel();
    element.autoplay = 5;
    await element.updateComplete;
    await element.pause();
    await ready(element);
    await ready(element);
    expect([label(element), timers.count()]).to.deep.equal(['Play', 0]);
  });

  it('A8: moves on, says so with the reason, and stops at the last without loop', async () => {
    const element = await playing();
    const reasons: string[] = [];
    element.addEventListener('wmb-story-change', ({ detail }) => reasons.push(detail.reason));
    await turned(element);
    expect(misalignment(element, 1)).to.be.closeTo(0, 0.5);
    await element.goTo('s7');
    timers.run();
    await element.updateComplete;
    expect(label(element)).to.equal('Play');
    expect(reasons).to.deep.equal(['auto', 'api']);
  });

  it('A8: rewinds at the last with loop', async () => {
    const element = await playing({ loop: true });
    await element.goTo('s7');
    await turned(element);
    expect(misalignment(element, 0)).to.be.closeTo(0, 0.5);
    expect(label(element)).to.equal('Pause');
  });

  it('A11: says nothing in a minute of moving', async () => {
    const element = await playing({ loop: true });
    const heard: string[] = [];
    new MutationObserver((records) => heard.push(...records.map(({ type }) => type))).observe(
      find(element, '[role="status"]'),
      { childList: true, characterData: true, subtree: true },
    );
    for (let turn = 0; turn < 12; turn += 1) await turned(element);
    expect(heard).to.be.empty;
  });

  it('A9: is held while a mouse points at it', async () => {
    const element = await playing();
    point(element, 'pointerenter', 'mouse');
    expect(timers.count()).to.equal(0);
    point(element, 'pointerleave', 'mouse');
    expect(timers.count()).to.equal(1);
  });

  it('A9: is held while the page is hidden', async () => {
    await playing();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(timers.count()).to.equal(0);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(timers.count()).to.equal(1);
  });

  it('A9: is held while it is off screen', async () => {
    const element = await playing();
    element.parentElement!.style.marginBlockStart = '5000px';
    await until(() => timers.count() === 0);
    element.parentElement!.style.marginBlockStart = '0';
    await until(() => timers.count() > 0);
  });

  it('A9: after focus, touch or an opened story only Play starts it again', async () => {
    const stops: ((element: StoryCarousel) => unknown)[] = [
      (element) => find(element, '.scroller').focus(),
      (element) => point(find(element, '.scroller'), 'pointerdown', 'touch'),
      (element) => element.openStory('s1'),
    ];
    for (const stop of stops) {
      const element = await playing();
      await stop(element);
      await element.updateComplete;
      expect([label(element), timers.count()]).to.deep.equal(['Play', 0]);
      point(element, 'pointerleave', 'mouse');
      expect(timers.count()).to.equal(0);
      find<HTMLDialogElement>(element, 'dialog')?.close();
      await element.play();
      expect(timers.count()).to.equal(1);
      element.remove();
    }
  });

  it('A9: A24: stops when a story opens in its card', async () => {
    const element = await playing({ expand: 'inline' });
    await element.openStory('s0');
    expect(timers.count()).to.equal(0);
  });

  it('A12: moves without taking focus from the page', async () => {
    const element = await playing();
    const field = document.createElement('input');
    element.before(field);
    field.focus();
    await turned(element);
    expect(document.activeElement === field).to.equal(true);
  });

  it('is undone when the element leaves the page', async () => {
    const element = await playing();
    element.remove();
    expect(timers.count()).to.equal(0);
  });

  it('A19: the buttons still move, and stop the rotation by the focus they take', async () => {
    const element = await playing();
    await press(element, 'next');
    expect(misalignment(element, 1)).to.be.closeTo(0, 0.5);
    expect(timers.count()).to.equal(0);
  });
});
