import { expect } from '@open-wc/testing';
import {
  googleLink,
  outlookLink,
} from '../../../../src/elements/event-list/add-to-calendar/calendar-links.js';
import { occurrenceOf } from '../../../../src/elements/event-list/occurrences/occurrence.js';
import { eventOf } from '../support.js';

const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
const timed = {
  start: '2013-11-14T18:30:00+01:00',
  end: '2013-11-14T21:00:00+01:00',
  timeZone: 'Europe/Zurich',
};

describe('links that add an event to a calendar', () => {
  it('asks Google for the same days [A2]', () => {
    const link = googleLink(occurrenceOf(eventOf({ end: '2013-10-04' })), textLanguages);
    expect(new URL(link).searchParams.get('dates')).to.equal('20131003/20131005');
    const outlook = new URL(
      outlookLink(occurrenceOf(eventOf({ end: '2013-10-04' })), textLanguages),
    );
    expect(outlook.searchParams.get('enddt')).to.equal('2013-10-05');
  });

  it('add the one date that they stand beside, also of a series', () => {
    const series = eventOf({ ...timed, recurrence: 'FREQ=WEEKLY;COUNT=10' });
    const identity = { series, recurrenceId: '2013-11-21T18:30:00', isMoved: true };
    const moved = { ...series, start: '2013-11-22T19:00:00Z', end: '2013-11-22T20:00:00Z' };
    const link = new URL(googleLink(occurrenceOf(moved, identity), textLanguages));
    expect(link.searchParams.get('dates')).to.equal('20131122T190000Z/20131122T200000Z');
    expect(link.searchParams.get('recur')).to.equal(null);
  });

  it('puts titles of any kind into links that are decoded once [A21]', () => {
    for (const title of [
      'a b',
      'R&D + more',
      '50 % #1',
      'a=b?c',
      'هجرة',
      'ፍልሰት',
      '“quoted”',
      '100%25',
    ]) {
      const occurrence = occurrenceOf(eventOf({ title, ...timed }));
      for (const [link, name] of [
        [googleLink(occurrence, textLanguages), 'text'],
        [outlookLink(occurrence, textLanguages), 'subject'],
      ] as const) {
        expect(link).to.not.contain('+');
        const value = new RegExp(`[?&]${name}=([^&#]*)`).exec(link)?.[1];
        expect(decodeURIComponent(value ?? '')).to.equal(title);
      }
    }
  });
});
