import { expect, nextFrame } from '@open-wc/testing';
import { feedOf } from '../../../support/feeds.js';
import {
  carousel,
  change,
  find,
  findAll,
  has,
  key,
  part,
  press,
  ready,
  status,
  stories,
} from '../support.js';

/** Every text that the status element has held since. */
const listen = (element: Element): string[] => {
  const heard: string[] = [];
  const region = find(element, ':not(dialog) > [role="status"].visually-hidden');
  new MutationObserver(() => heard.push(region.textContent.trim())).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
};

describe('what is heard', () => {
  it('announces each press of a button, the picker or a key once [A11]', async () => {
    const element = await carousel();
    const heard = listen(element);
    await press(element, 'next');
    findAll(element, '.dot')[4]!.click();
    await ready(element);
    key(find(element, '.scroller'), 'Home');
    await ready(element);
    expect(heard).to.deep.equal(['2 of 8, Person s1', '5 of 8, Person s4', '1 of 8, Person s0']);
  });

  it('announces a position again when it is reached again [A11]', async () => {
    const element = await carousel();
    const heard = listen(element);
    await press(element, 'next');
    await element.goTo('s0');
    await press(element, 'next');
    expect(heard.length).to.equal(2);
  });

  it('announces nothing on loading, resizing, swiping, methods and a new feed [A11]', async () => {
    const element = await carousel();
    const heard = listen(element);
    await element.goTo('s3');
    element.parentElement!.style.width = '400px';
    await nextFrame();
    find(element, '.scroller').scrollBy({ left: 1000, behavior: 'instant' });
    element.data = feedOf({ stories: stories(6) });
    await ready(element);
    expect(heard).to.deep.equal([]);
    expect(status(element)).to.equal('');
  });

  it('names the picker’s buttons by person, marks one as current, and makes them at least 24 px [A18]', async () => {
    const element = await carousel({ count: 8, width: 220 });
    const dots = findAll(element, '.picker button');
    expect(dots.map((dot) => dot.ariaLabel).slice(0, 2)).to.deep.equal(['Person s0', 'Person s1']);
    expect(dots.map((dot) => dot.ariaCurrent === 'true').indexOf(true)).to.equal(0);
    expect(dots.filter((dot) => dot.ariaCurrent === 'true').length).to.equal(1);
    for (const dot of dots) {
      const { width, height } = dot.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('names a button for several stories by all their people [A18]', async () => {
    const element = await carousel({ count: 5, width: 660 });
    expect(find(element, '.dot').ariaLabel).to.equal('Person s0 and Person s1');
    findAll(element, '.dot')[2]!.click();
    await ready(element);
    expect(findAll(element, '.dot').map((dot) => dot.ariaCurrent)).to.deep.equal([
      'false',
      'false',
      'true',
    ]);
  });

  it('shows the position in words beyond eight pages [A18]', async () => {
    const element = await carousel({ count: 40 });
    expect(has(element, '.picker')).to.equal(false);
    expect(part(element, 'count').textContent).to.equal('1 of 40');
    await element.goTo('s2');
    await ready(element);
    expect(part(element, 'count').textContent).to.equal('3 of 40');
  });

  it('describes the row and the position of its slides, without role descriptions under plain-roles [A30]', async () => {
    const element = await carousel({ count: 8 });
    const slide = findAll(element, '.slide')[2]!;
    expect([slide.role, slide.ariaLabel, slide.ariaRoleDescription]).to.deep.equal([
      'group',
      '3 of 8',
      'story',
    ]);
    expect(find(element, '.scroller').ariaRoleDescription).to.equal('carousel');
    expect(find(element, 'section').ariaLabel).to.equal('Moving stories');
    element.plainRoles = true;
    await element.updateComplete;
    expect(findAll(element, '[aria-roledescription]').length).to.equal(0);
  });

  it('shows the position in words for more portraits than can be told apart [A18]', async () => {
    const element = await carousel({ count: 101, with: { picker: 'portraits' } });
    expect(has(element, '.thumbnails')).to.equal(false);
    expect(part(element, 'count').textContent).to.equal('1 of 101');
  });

  it('keeps the current thumbnail marked and in view, and scrolls only the thumbnails’ row [A35]', async () => {
    const element = await carousel({ count: 20, with: { picker: 'portraits' } });
    const thumbnails = findAll(element, '.thumbnail');
    expect(thumbnails[19]!.querySelector('.visually-hidden')!.textContent).to.equal('Person s19');
    const changed = change(element);
    thumbnails[5]!.click();
    await changed;
    await ready(element);
    expect(thumbnails.flatMap((one, at) => (one.ariaCurrent === 'true' ? at : []))).to.deep.equal([
      5,
    ]);
    await element.goTo('s19');
    await ready(element);
    const strip = find(element, '.thumbnails').getBoundingClientRect();
    const current = thumbnails[19]!.getBoundingClientRect();
    expect(current.right).to.be.at.most(strip.right + 1);
    expect([window.scrollX, window.scrollY]).to.deep.equal([0, 0]);
  });
});
