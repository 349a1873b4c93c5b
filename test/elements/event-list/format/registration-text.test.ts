import { expect } from '@open-wc/testing';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import {
  registrationState,
  registrationText,
} from '../../../../src/elements/event-list/format/registration-text.js';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import type { CampaignEvent } from '../../../../src/model/contract.js';
import { eventOf, normal } from '../support.js';

/** The state of a registration and its text, where the list stands in a day or at an instant. */
const seen = (
  registration: CampaignEvent['registration'],
  asOf = '2013-10-01',
  timeZone = 'Europe/Zurich',
) => {
  const event = eventOf({ timeZone, ...(registration && { registration }) });
  const clock = eventClock(asOf, 0, 'UTC');
  const style = { locale: 'en-GB', calendar: 'gregory' };
  const text = registrationText(event, { clock, style, msg: defaultMsg });
  return [registrationState(event, clock), text === undefined ? text : normal(text)];
};

const openUntil = (until: string) => ({ state: 'open', until }) as const;
const closed = ['closed', 'Registration closed'];

describe('registering for an event, in words', () => {
  it('is not mentioned where the feed says nothing, or only that it is open', () => {
    expect(seen(undefined)).to.deep.equal([undefined, undefined]);
    expect(seen({ state: 'open' })).to.deep.equal(['open', undefined]);
  });

  it('is full or closed', () => {
    expect(seen({ state: 'full' })).to.deep.equal(['full', 'Fully booked']);
    expect(seen({ state: 'closed' })).to.deep.equal(closed);
  });

  it('has its last day, or its last month', () => {
    for (const [until, text] of [
      ['2013-10-02', 'Register until Wednesday, 2 October 2013'],
      ['2013-10-02T12:00:00Z', 'Register until Wednesday, 2 October 2013'],
      ['2013-10', 'Register until October 2013'],
    ] as const)
      expect(seen(openUntil(until)), until).to.deep.equal(['open', text]);
  });

  it('closes by itself after its last day, or after the last day of its month', () => {
    expect(seen(openUntil('2013-10-02'), '2013-10-02')[0]).to.equal('open');
    expect(seen(openUntil('2013-10-02'), '2013-10-03')).to.deep.equal(closed);
    expect(seen(openUntil('2013-10'), '2013-10-31')[0]).to.equal('open');
    expect(seen(openUntil('2013-10'), '2013-11-01')).to.deep.equal(closed);
  });

  it('closes by itself after its last day in the zone of the event', () => {
    const until = openUntil('2013-10-02');
    const asOf = '2013-10-02T22:30:00Z';
    expect(seen(until, asOf, 'Europe/Zurich')).to.deep.equal(closed);
    expect(seen(until, asOf, 'UTC')[0]).to.equal('open');
  });

  it('closes by itself to the instant; where the list stands in a day, after that day', () => {
    const noon = openUntil('2013-10-02T12:00:00Z');
    expect(seen(noon, '2013-10-02T12:00:00Z')[0]).to.equal('open');
    expect(seen(noon, '2013-10-02T12:00:01Z')).to.deep.equal(closed);
    expect(seen(noon, '2013-10-02')[0]).to.equal('open');
    expect(seen(noon, '2013-10-03')).to.deep.equal(closed);
  });

  it('stays full or closed, whatever its last day', () => {
    const until = '2013-10-02';
    expect(seen({ state: 'full', until }, '2013-10-03')[0]).to.equal('full');
    expect(seen({ state: 'full', until }, '2013-10-01')).to.deep.equal(['full', 'Fully booked']);
  });
});
