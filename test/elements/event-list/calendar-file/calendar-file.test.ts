import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile } from '../../../../src/elements/event-list/calendar-file/calendar-file.js';
import {
  escapeText,
  fold,
} from '../../../../src/elements/event-list/calendar-file/content-line.js';
import { fileName } from '../../../../src/elements/event-list/calendar-file/save-calendar-file.js';
import { expandRecurrence } from '../../../../src/elements/event-list/occurrences/expand-recurrence.js';
import { eventClock } from '../../../../src/elements/event-list/occurrences/event-clock.js';
import type { CampaignEvent } from '../../../../src/model/contract.js';
import { eventOf, failOnIncomplete } from '../support.js';

const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
const options = { textLanguages, updated: '2013-09-01T12:00:00Z' };
const fileOf = (...events: CampaignEvent[]) => calendarFile(events, options);

/** A text's octets in UTF-8, one character each: what folds and unfolds a line, RFC 5545 §3.1. */
const octetsOf = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

/** Reads a file back with an independent parser. */
const parsed = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
};

const timed = {
  start: '2013-11-14T18:30:00+01:00',
  end: '2013-11-14T21:00:00+01:00',
  timeZone: 'Europe/Zurich',
};

/** What an event says of itself in the file, as an independent parser reads it. */
const readBack = (event: CampaignEvent) => {
  const [first] = parsed(fileOf(event));
  const { summary, description, location, startDate, endDate, component } = first!;
  const instantOf = (time: ICAL.Time) => time.toJSDate().getTime();
  return {
    summary,
    description,
    location,
    start: startDate.isDate ? startDate.toString() : instantOf(startDate),
    end: endDate.isDate ? endDate.toString() : instantOf(endDate),
    rule: component.getFirstPropertyValue('rrule')?.toString(),
    url: component.getFirstPropertyValue('url')?.toString(),
    status: component.getFirstPropertyValue('status')?.toString(),
  };
};

describe('calendar file', () => {
  it('ends the day after the last one [A2]', () => {
    expect(fileOf(eventOf({ end: '2013-10-04' }))).to.contain(
      'DTSTART;VALUE=DATE:20131003\r\nDTEND;VALUE=DATE:20131005\r\n',
    );
    expect(fileOf(eventOf())).to.contain('DTEND;VALUE=DATE:20131004\r\n');
  });

  it('writes a whole month as its first day to that of the next [A5]', () => {
    const file = fileOf(eventOf({ start: '2013-10' }));
    expect(file).to.contain('DTSTART;VALUE=DATE:20131001\r\nDTEND;VALUE=DATE:20131101\r\n');
  });

  it('writes an annual day as one event with its rule [A6]', () => {
    const recurrence = 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18';
    const file = fileOf(eventOf({ start: '2013-12-18', recurrence }));
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(file).to.contain(`RRULE:${recurrence}\r\n`);
  });

  it('says cancelled and postponed [A7]', () => {
    expect(fileOf(eventOf({ status: 'cancelled' }))).to.contain('STATUS:CANCELLED\r\n');
    expect(fileOf(eventOf({ status: 'postponed' }))).to.contain('STATUS:TENTATIVE\r\n');
  });

  it('has the place as location and the link as conference and in the description [A16]', () => {
    const file = fileOf(
      eventOf({
        attendance: 'hybrid',
        joinUrl: 'https://join.example/a',
        place: { name: 'Hall', address: 'Street 1, Geneva' },
      }),
    );
    expect(file).to.contain('LOCATION:Hall\\, Street 1\\, Geneva\r\n');
    expect(file).to.contain('CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://join.example/a\r\n');
    expect(parsed(file)[0]?.description).to.contain('https://join.example/a');
    const online = fileOf(
      eventOf({ attendance: 'online', place: { name: 'Hall' }, joinUrl: 'https://join.example/a' }),
    );
    expect(online).to.not.contain('LOCATION');
  });

  it('folds at 75 octets, never within a code point, and unfolds to the same [A17]', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('😀', '👨‍👩‍👧', 'مهاجر', 'ፍልሰት', 'a', ' ', 'é'), { maxLength: 80 })
        .map((parts) => parts.join('')),
    );
    const unfoldsToTheSame = (text: string): void => {
      const line = `SUMMARY:${escapeText(text)}`;
      const folded = octetsOf(fold(line));
      for (const one of folded.split('\r\n')) expect(one.length).to.be.at.most(75);
      expect(folded.replaceAll('\r\n ', '')).to.equal(octetsOf(line));
    };
    for (let before = 0; before < 75; before += 1) unfoldsToTheSame(`${'x'.repeat(before)}😀`);
    fc.assert(fc.property(letters, unfoldsToTheSame));
    expect(fileOf(eventOf({ title: 'x'.repeat(300) })).replaceAll('\r\n', '')).to.not.match(
      /[\r\n]/,
    );
  });

  it('what it escapes an independent parser reads back [A18]', () => {
    const text = fc.string({
      unit: fc.constantFrom('\\', ',', ';', '\n', 'n', 'a', ':', '"', ' ', 'é'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (title, address) => {
        const [event] = parsed(fileOf(eventOf({ title, summary: title, place: { address } })));
        expect(event?.summary).to.equal(title);
        expect(event?.location).to.equal(address);
        expect(event?.description).to.equal(title);
      }),
      { numRuns: 60 },
    );
  });

  it('an independent parser reads the same event back, of whatever kind [A2, A5, A18]', () => {
    const about = {
      title: 'Story; evening, “in \\ motion”',
      summary: 'One\nTwo',
      url: 'https://a.example/x?y=1,2',
      place: { name: 'Hall', address: 'Street 1; Geneva' },
    };
    const same = {
      summary: about.title,
      description: `${about.summary}\n\n${about.url}`,
      location: 'Hall, Street 1; Geneva',
      url: about.url,
      status: 'CONFIRMED',
      rule: undefined,
    };
    expect(readBack(eventOf({ ...about, start: '2013-10-03', end: '2013-10-04' }))).to.deep.equal({
      ...same,
      start: '2013-10-03',
      end: '2013-10-05',
    });
    expect(readBack(eventOf({ ...about, start: '2013-10' }))).to.deep.equal({
      ...same,
      start: '2013-10-01',
      end: '2013-11-01',
    });
    expect(readBack(eventOf({ ...about, ...timed }))).to.deep.equal({
      ...same,
      start: Date.parse(timed.start),
      end: Date.parse(timed.end),
    });
    const recurring = { ...about, start: '2013-12-18', recurrence: 'FREQ=YEARLY' };
    expect(readBack(eventOf(recurring))).to.deep.equal({
      ...same,
      start: '2013-12-18',
      end: '2013-12-19',
      rule: 'FREQ=YEARLY',
    });
  });

  it('tells what happens once in UTC [A19]', () => {
    const file = fileOf(eventOf(timed));
    expect(file).to.contain('DTSTART:20131114T173000Z\r\nDTEND:20131114T200000Z\r\n');
    expect(file).to.not.contain('VTIMEZONE');
  });

  it('tells apart the two hours of a night in which the clock is put back', () => {
    const night = (start: string, end: string) =>
      fileOf(eventOf({ start, end, timeZone: 'Europe/Berlin' }));
    expect(night('2026-10-25T02:30:00+01:00', '2026-10-25T03:30:00+01:00')).to.contain(
      'DTSTART:20261025T013000Z\r\nDTEND:20261025T023000Z\r\n',
    );
    expect(night('2026-10-25T02:30:00+02:00', '2026-10-25T02:45:00+01:00')).to.contain(
      'DTSTART:20261025T003000Z\r\nDTEND:20261025T014500Z\r\n',
    );
    const recurring = eventOf({
      start: '2013-11-03T01:30:00-05:00',
      timeZone: 'America/New_York',
    });
    expect(fileOf(recurring)).to.contain('DTSTART:20131103T063000Z\r\n');
  });

  it('writes the rules of every year that a series meets, also those that have ended', () => {
    const weekly = (timeZone: string, start: string) =>
      fileOf(eventOf({ start, timeZone, recurrence: 'FREQ=WEEKLY' }));
    const newYork = weekly('America/New_York', '2005-01-04T18:00:00-05:00');
    expect(newYork).to.contain('RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z');
    expect(newYork).to.contain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n');
    const cairo = weekly('Africa/Cairo', '2013-01-04T18:00:00+02:00');
    const offsetsIn = (file: string, day: string) => {
      const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
      const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
      return zone.utcOffset(ICAL.Time.fromDateTimeString(`${day}T12:00:00`)) / 3600;
    };
    // As the database has it: no summer time in 2013, and again from 2023 on.
    expect(['2013-07-01', '2022-07-01'].map((day) => offsetsIn(cairo, day))).to.deep.equal([2, 2]);
    expect(
      ['2006-07-01', '2012-03-20', '2023-12-01'].map((day) => offsetsIn(newYork, day)),
    ).to.deep.equal([-4, -4, -5]);
  });

  it('tells what recurs by its wall clock, with a time zone whose rules bring back the same instants [A19]', () => {
    for (const timeZone of [
      'Europe/Zurich',
      'America/New_York',
      'Australia/Sydney',
      'Asia/Kolkata',
      'Africa/Casablanca',
    ]) {
      const event = eventOf({
        ...timed,
        start: '2013-08-14T18:30:00Z',
        end: '2013-08-14T19:30:00Z',
        timeZone,
        recurrence: 'FREQ=WEEKLY;COUNT=60',
      });
      const file = fileOf(event);
      expect(file).to.contain(`DTSTART;TZID=${timeZone}:`);
      const start = parsed(file)[0]!;
      const iterator = start.iterator();
      const theirs = [...Array(60).keys()].map(() => {
        const time = iterator.next();
        return time.convertToZone(ICAL.Timezone.utcTimezone).toJSDate().getTime();
      });
      const ours = expandRecurrence(event, {
        isPastWanted: false,
        onIncomplete: failOnIncomplete,
        clock: eventClock('2013-08-01', 0, 'UTC'),
        until: '2015-01-01',
        perEvent: 100,
      });
      expect(theirs, timeZone).to.deep.equal(ours.map((one) => one.start));
    }
    expect(fileOf(eventOf({ ...timed, recurrence: 'FREQ=WEEKLY' }))).to.contain(
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    );
  });

  it('the same feed gives the same bytes; the UID is of the id alone; SEQUENCE rises with the feed [A20]', () => {
    const event = eventOf(timed);
    expect(fileOf(event)).to.equal(fileOf({ ...event }));
    const uid = (file: string) => /UID:(.*)\r/.exec(file)?.[1];
    const sequence = (file: string) => Number(/SEQUENCE:(.*)\r/.exec(file)?.[1]);
    const later = calendarFile(
      [{ ...event, title: 'Other', start: '2014-01-01T10:00:00Z', end: '2014-01-01T10:00:00Z' }],
      { textLanguages, updated: '2013-09-02T12:00:00Z' },
    );
    expect(uid(later)).to.equal(uid(fileOf(event)));
    expect(sequence(later)).to.be.above(sequence(fileOf(event)));
    expect(fileOf(event)).to.contain('DTSTAMP:20130901T120000Z');
  });

  it('an occurrence that departs from its rule has the same UID and says which it was [A20]', () => {
    const event = eventOf({
      ...timed,
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      overrides: { '2013-11-21': { start: '2013-11-22T18:30:00+01:00' } },
    });
    const file = fileOf(event);
    expect(new Set(file.match(/^UID:.*$/gm))).to.have.property('size', 1);
    expect(file).to.contain('RECURRENCE-ID;TZID=Europe/Zurich:20131121T183000\r\n');
    expect(file).to.contain('DTSTART;TZID=Europe/Zurich:20131122T183000\r\n');
  });

  it('names the file by the event [A22]', () => {
    expect(fileName('An evening of letters')).to.equal('an-evening-of-letters.ics');
    expect(fileName('أمسية الرسائل')).to.equal('أمسية-الرسائل.ics');
    expect(fileName('../..')).to.equal('event.ics');
  });
});
