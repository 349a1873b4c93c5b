import { expect } from '@open-wc/testing';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import {
  countText,
  facetLabel,
  optionLabel,
} from '../../../../src/elements/event-list/format/labels.js';
import {
  changeText,
  nearnessText,
} from '../../../../src/elements/event-list/format/status-text.js';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import { facetNames } from '../../../../src/elements/event-list/occurrences/facets.js';
import { occurrenceOf } from '../../../../src/elements/event-list/occurrences/occurrence.js';

const msg = defaultMsg;
const event = (more: object = {}) => ({ id: 'a', title: 'A', start: '2013-10-03', ...more });

describe('how near an event is, in words', () => {
  const nearness = (more: object, clock = eventClock('2013-10-03', 0, 'UTC'), locale = 'en') =>
    nearnessText(occurrenceOf(event(more)), { clock, locale, msg });

  it('is by days of the calendar', () => {
    expect(nearness({ start: '2013-10-04' })).to.equal('tomorrow');
    expect(nearness({ start: '2013-10-06' })).to.equal('in 3 days');
    expect(nearness({ start: '2013-10-04' }, undefined, 'fr')).to.equal('demain');
  });

  it('says that it is on: now, today or this month', () => {
    expect(nearness({})).to.equal('Today');
    expect(nearness({ start: '2013-10' })).to.equal('This month');
    const now = eventClock('2013-10-03T10:30:00Z', 0, 'UTC');
    const start = '2013-10-03T10:00:00Z';
    expect(nearness({ start, end: '2013-10-03T11:00:00Z' }, now)).to.equal('Happening now');
    expect(nearness({ start }, now)).to.equal('Today');
    expect(nearness({ start, end: '2013-10-03T11:00:00Z' })).to.equal('Today');
  });
});

describe('what became of an event, in words', () => {
  const change = (more: object, identity?: Parameters<typeof occurrenceOf>[1]) =>
    changeText(occurrenceOf(event(more), identity), msg);

  it('is said by its status', () => {
    expect(change({ status: 'cancelled' })).to.equal('Cancelled');
    expect(change({ status: 'postponed' })).to.equal('Postponed');
    expect(change({ status: 'tentative' })).to.equal('Not certain yet');
    expect(change({ status: 'moved' })).to.equal('Moved');
    expect(change({ status: 'moved', attendance: 'online' })).to.equal('Moved online');
    expect(change({ status: 'moved', attendance: 'hybrid' })).to.equal('Moved');
    expect(change({ status: 'scheduled' })).to.equal(undefined);
    expect(change({})).to.equal(undefined);
  });

  it('is said too of one date of a recurrence that was moved', () => {
    const series = event();
    const moved = { series, recurrenceId: '2013-10-02', isMoved: true };
    expect(change({}, moved)).to.equal('Moved');
    expect(change({}, { ...moved, isMoved: false })).to.equal(undefined);
    expect(change({ status: 'cancelled' }, moved)).to.equal('Cancelled');
  });
});

describe('labels of filters', () => {
  const textLanguages = { language: 'fr', feedLanguage: 'en', messageLanguage: 'en' };

  it('name each facet', () => {
    expect(facetNames.map((facet) => facetLabel(facet, msg))).to.deep.equal([
      'Topic',
      'How to attend',
      'Country',
      'Language',
    ]);
  });

  it('name countries and languages in the reader’s language, topics as they are written', () => {
    const label = (...[facet, value]: [Parameters<typeof optionLabel>[0], string]) =>
      optionLabel(facet, value, { msg, textLanguages: { ...textLanguages, languages: ['fr'] } });
    expect(label('countries', 'DE')).to.equal('Allemagne');
    expect(label('languages', 'ar')).to.equal('arabe');
    expect(label('topics', 'open-air-film')).to.equal('open air film');
    expect(label('attendance', 'online')).to.equal('Online');
    expect(label('attendance', 'in-person')).to.equal('In person');
  });

  it('count by the plural rules of the language', () => {
    expect(countText(1, msg, 'en')).to.equal('1 event');
    expect(countText(0, msg, 'en')).to.equal('0 events');
    expect(countText(1200, msg, 'en')).to.equal('1,200 events');
  });
});
