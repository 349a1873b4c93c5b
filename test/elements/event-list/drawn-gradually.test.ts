import { expect, fixture, html } from '@open-wc/testing';
import type { EventList } from '../../../src/elements/event-list/event-list.js';
import { feedOf } from '../../support/feeds.js';
import { all, eventOf, textsOf } from './support.js';

const days = ['03', '10', '17', '24', '31'];
/** Twenty-five events in five months. */
const events = ['10', '11', '12', '01', '03'].flatMap((month, index) =>
  days.map((day) =>
    eventOf({
      id: `${month}-${day}`,
      title: `${month}-${day}`,
      start: `${index < 3 ? 2013 : 2014}-${month}-${day === '31' ? '28' : day}`,
    }),
  ),
);
const titles = events.map(({ id }) => id);

/** A list as it has just been drawn: in the same task, before anything follows. */
const begun = async (): Promise<EventList> => {
  const element = document.createElement('wmb-event-list');
  const data = feedOf({ events });
  Object.assign(element, { lang: 'en-GB', asOf: '2013-10-01', timeZone: 'UTC', data });
  (await fixture(html`<div></div>`)).append(element);
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!all(element, '.title').length) return;
      observer.disconnect();
      resolve();
    }).observe(element.shadowRoot!, { childList: true, subtree: true });
  });
  return element;
};

describe('an event list that is drawn for the first time', () => {
  it('begins with three events, and has nothing below them that would move', async () => {
    const element = await begun();
    expect(textsOf(element, '.title')).to.deep.equal(titles.slice(0, 3));
    expect(textsOf(element, '[part=month-heading]')).to.deep.equal(['October 2013']);
    expect(all(element, '[part=more]')).to.be.empty;
  });

  it('has the others, in their order, and the button for more by its `updateComplete`', async () => {
    const element = await begun();
    await element.updateComplete;
    expect(textsOf(element, '.title')).to.deep.equal(titles.slice(0, 20));
    expect(textsOf(element, '[part=more]')).to.deep.equal(['Show more']);
  });

  it('says by `wmb-load` when all that it shows at first is there', async () => {
    const element = await begun();
    await new Promise((resolve) => element.addEventListener('wmb-load', resolve, { once: true }));
    expect(all(element, '.title')).to.have.length(20);
  });

  it('is whole also where the page moves or removes it meanwhile', async () => {
    const element = await begun();
    const box = element.parentElement!;
    element.remove();
    await element.updateComplete;
    box.append(element);
    await element.updateComplete;
    expect(textsOf(element, '.title')).to.deep.equal(titles.slice(0, 20));
  });

  it('shows another feed whole that it is given meanwhile', async () => {
    const element = await begun();
    element.data = feedOf({ events: events.slice(10, 16) });
    await element.updateComplete;
    expect(textsOf(element, '.title')).to.deep.equal(titles.slice(10, 16));
  });
});
