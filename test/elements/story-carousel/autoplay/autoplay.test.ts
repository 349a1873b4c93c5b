import { expect, nextFrame } from '@open-wc/testing';
import type { StoryCarousel } from '../../../../src/elements/story-carousel/story-carousel.js';
import { feedOf } from '../../../support/feeds.js';
import {
  carousel,
  change,
  find,
  findAll,
  hasPart,
  createWith,
  type HeldClock,
  heldClock,
  misalignment,
  part,
  press,
  ready,
  stories,
  until,
} from '../support.js';
import { hidePage } from '../../../support/hidden-page.js';

const point = (element: Element, type: string, pointerType: string): void => {
  const isBubbling = type === 'pointerdown';
  element.dispatchEvent(
    new PointerEvent(type, { pointerType, bubbles: isBubbling, composed: true }),
  );
};

const label = (element: Element) => part(element, 'rotation').textContent.trim();

describe('autoplay', () => {
  let clock: HeldClock;
  beforeEach(() => (clock = heldClock()));

  const playing = async (properties: Partial<StoryCarousel> = {}): Promise<StoryCarousel> => {
    const element = await carousel({
      with: { autoplay: 5, ...properties },
      environment: { clock },
    });
    await element.play();
    await nextFrame();
    await nextFrame();
    expect(clock.count()).to.equal(1);
    return element;
  };

  const turned = async (element: StoryCarousel): Promise<void> => {
    const changed = change(element);
    clock.run();
    await changed;
    await ready(element);
  };

  it('is off by default [A8]', async () => {
    const element = await carousel({ environment: { clock } });
    expect(hasPart(element, 'rotation')).to.equal(false);
    expect(clock.count()).to.equal(0);
  });

  it('puts its button first in tab order, which pauses and plays [A8]', async () => {
    const element = await playing();
    const [first] = findAll(element, 'button, a, [tabindex="0"]');
    expect(first === part(element, 'rotation')).to.equal(true);
    expect(label(element)).to.equal('Pause');
    first!.focus();
    expect(clock.count(), 'reaching it stops nothing').to.equal(1);
    first!.click();
    await element.updateComplete;
    expect([label(element), clock.count()]).to.deep.equal(['Play', 0]);
    first!.click();
    await ready(element);
    expect([label(element), clock.count()]).to.deep.equal(['Pause', 1]);
  });

  it('does not start when paused before there are stories [A33]', async () => {
    const element = createWith({ clock });
    Object.assign(element, { autoplay: 5, data: feedOf({ stories: stories(4) }), lang: 'en' });
    document.body.append(element);
    await element.pause();
    await ready(element);
    await ready(element);
    expect([label(element), clock.count()]).to.deep.equal(['Play', 0]);
    element.remove();
  });

  it('does not start when paused right after autoplay is set [A33]', async () => {
    const element = await carousel({ environment: { clock } });
    element.autoplay = 5;
    await element.updateComplete;
    await element.pause();
    await ready(element);
    await ready(element);
    expect([label(element), clock.count()]).to.deep.equal(['Play', 0]);
  });

  it('moves on with the reason auto, and stops at the last story without loop [A8]', async () => {
    const element = await playing();
    const reasons: string[] = [];
    element.addEventListener('wmb-story-change', ({ detail }) => reasons.push(detail.reason));
    await turned(element);
    expect(misalignment(element, 1)).to.be.closeTo(0, 0.5);
    await element.goTo('s7');
    clock.run();
    await element.updateComplete;
    expect(label(element)).to.equal('Play');
    expect(reasons).to.deep.equal(['auto', 'api']);
  });

  it('rewinds at the last story with loop [A8]', async () => {
    const element = await playing({ loop: true });
    await element.goTo('s7');
    await turned(element);
    expect(misalignment(element, 0)).to.be.closeTo(0, 0.5);
    expect(label(element)).to.equal('Pause');
  });

  it('announces nothing in a minute of moving [A11]', async () => {
    const element = await playing({ loop: true });
    const heard: string[] = [];
    new MutationObserver((records) => heard.push(...records.map(({ type }) => type))).observe(
      find(element, '[role="status"]'),
      { childList: true, characterData: true, subtree: true },
    );
    for (let turn = 0; turn < 12; turn += 1) await turned(element);
    expect(heard).to.be.empty;
  });

  it('pauses while a mouse points at it [A9]', async () => {
    const element = await playing();
    point(element, 'pointerenter', 'mouse');
    expect(clock.count()).to.equal(0);
    point(element, 'pointerleave', 'mouse');
    expect(clock.count()).to.equal(1);
  });

  it('pauses while the page is hidden [A9]', async () => {
    await playing();
    const show = hidePage();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.count()).to.equal(0);
    show();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.count()).to.equal(1);
  });

  it('pauses while it is off screen [A9]', async () => {
    const element = await playing();
    element.parentElement!.style.marginBlockStart = '5000px';
    await until(() => clock.count() === 0);
    element.parentElement!.style.marginBlockStart = '0';
    await until(() => clock.count() > 0);
  });

  it('is stopped by focus, touch and an opened story, until played again [A9]', async () => {
    const stops: ((element: StoryCarousel) => unknown)[] = [
      (element) => find(element, '.scroller').focus(),
      (element) => point(find(element, '.scroller'), 'pointerdown', 'touch'),
      (element) => element.openStory('s1'),
    ];
    for (const stop of stops) {
      const element = await playing();
      await stop(element);
      await element.updateComplete;
      expect([label(element), clock.count()]).to.deep.equal(['Play', 0]);
      point(element, 'pointerleave', 'mouse');
      expect(clock.count()).to.equal(0);
      find<HTMLDialogElement>(element, 'dialog')?.close();
      await element.play();
      expect(clock.count()).to.equal(1);
      element.remove();
    }
  });

  it('is stopped by a story that is expanded in its card [A9, A24]', async () => {
    const element = await playing({ expand: 'inline' });
    await element.openStory('s0');
    expect(clock.count()).to.equal(0);
  });

  it('takes no focus from the page [A12]', async () => {
    const element = await playing();
    const field = document.createElement('input');
    element.before(field);
    field.focus();
    await turned(element);
    expect(document.activeElement === field).to.equal(true);
  });

  it('leaves no timer when the element is removed', async () => {
    const element = await playing();
    element.remove();
    expect(clock.count()).to.equal(0);
  });

  it('is stopped by the navigation buttons, which still move [A19]', async () => {
    const element = await playing();
    await press(element, 'next');
    expect(misalignment(element, 1)).to.be.closeTo(0, 0.5);
    expect(clock.count()).to.equal(0);
  });
});
