/** Calendars that programs write against RFC 5545, or in its rarer ways, and what a list has of them. */
import { expect } from '@open-wc/testing';
import { whenText, zoneText } from '../../../src/elements/event-list/format/times.js';
import { eventClock } from '../../../src/elements/event-list/occurrences/event-clock.js';
import { listOccurrences } from '../../../src/elements/event-list/occurrences/list-occurrences.js';
import { readCalendar } from '../../../src/feed/formats/icalendar/read-calendar.js';
import { readSection } from '../../../src/feed/section.js';
import { event } from '../../../src/model/event.js';
import { normal } from './support.js';

const style = { locale: 'en-GB', calendar: 'gregory' };

const calendar = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${events.join('')}END:VCALENDAR\n`.replace(/\n/g, '\r\n');

const vevent = (lines: string): string =>
  `BEGIN:VEVENT\n${/^UID/m.test(lines) ? '' : 'UID:a\n'}${/^SUMMARY/m.test(lines) ? '' : 'SUMMARY:Choir\n'}${lines}\nEND:VEVENT\n`;

const read = (text: string) => {
  const document = readCalendar(text, { floating: 'Europe/London' });
  const reading = readSection(document, undefined, { name: 'events', schema: event });
  const occurrences = listOccurrences(reading.items, {
    clock: eventClock('2026-11-28', 0, 'Europe/London'),
    period: 'upcoming',
    months: 0,
    perEvent: 6,
    onIncomplete: ({ id }) => expect.fail(id),
  });
  const told = reading.issues.filter(({ path }) => path !== 'feed.language');
  return { ...reading, occurrences, told };
};

const stamp = (instant: number | undefined): string =>
  instant === undefined ? '' : new Date(instant).toISOString().slice(0, 16);

/** The dates of events: their first day, or the instant that they begin at. */
const datesOf = (...events: readonly string[]): string[] =>
  read(calendar(...events)).occurrences.map(({ first, start }) => stamp(start) || first);

const whenOf = (...events: readonly string[]): string[] =>
  read(calendar(...events)).occurrences.map((one) => normal(whenText(one, style)));

const eventOf = (lines: string) => read(calendar(vevent(lines))).items[0];

const evening =
  'DTSTART;TZID=Europe/Berlin:20261205T180000\nDTEND;TZID=Europe/Berlin:20261205T200000';
const weekly = (count: number): string => `${evening}\nRRULE:FREQ=WEEKLY;COUNT=${count}`;
const at = (day: number, time = '17:00'): string =>
  `2026-12-${String(day).padStart(2, '0')}T${time}`;

describe('the lines of a calendar', () => {
  it('may be folded anywhere, also in the name of a property or after its first letter', () => {
    for (const start of [
      'DTST\n ART;TZID=Europe/Ber\n lin:20261205T1\n 80000',
      'D\n TSTART;TZID=Europe/Berlin:20261205T180000',
      'DTSTART\n ;TZID=Europe/Berlin\n :2026\n\t1205T180000',
    ])
      expect(datesOf(vevent(start)), start).to.deep.equal([at(5)]);
  });

  it('may be in any case of letters, and have spaces before what begins the value', () => {
    for (const start of [
      'dtstart;tzid=europe/berlin:20261205t180000',
      'DtStart;TzId=Europe/Berlin;Value=Date-Time:20261205T180000',
      'DTSTART ;TZID=Europe/Berlin:20261205T180000',
    ])
      expect(datesOf(vevent(start)), start).to.deep.equal([at(5)]);
  });

  it('of a text whose breaks are not escaped are no properties, whatever they begin with', () => {
    const { summary, place } = eventOf(
      'DTSTART:20261205T180000Z\nDESCRIPTION:Songs of the sea\nNote: bring cups\nKosten: 5 Euro\nLOCATION:Hall',
    )!;
    expect(summary).to.equal('Songs of the sea\nNote: bring cups\nKosten: 5 Euro');
    expect(place).to.deep.equal({ name: 'Hall' });
  });

  it('may have parameters that cannot be read', () => {
    for (const start of [
      'DTSTART;TZID="Europe/Berlin:20261205T180000',
      'DTSTART;TZID=Europe/Berlin;:20261205T180000',
      'DTSTART;TZID=Europe/Berlin ;X-A:20261205T180000',
    ])
      expect(datesOf(vevent(start)), start).to.deep.equal([at(5)]);
  });

  it('of vCalendar have quoted-printable texts', () => {
    const title = (value: string) =>
      eventOf(`DTSTART:20261205T180000Z\nSUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${value}`)!
        .title;
    expect(title('F=C3=BCr alle')).to.equal('Für alle');
    expect(title('Caf=C3=\n=A9')).to.equal('Café');
    expect(title('2 =3D 2')).to.equal('2 = 2');
  });
});

describe('values against the rules', () => {
  it('are read as times if it is clear which time is meant', () => {
    for (const [written, meant] of [
      ['DTSTART:20261205T18Z', at(5, '18:00')],
      ['DTSTART:2026-12-05T18:00:00+0100', at(5)],
      ['DTSTART:20261205T', '2026-12-05'],
    ] as const)
      expect(datesOf(vevent(written)), written).to.deep.equal([meant]);
  });

  it('of rules lose only parts without a meaning', () => {
    for (const rule of [
      'FREQ=WEEKLY;COUNT=2;',
      ' FREQ=WEEKLY; COUNT=2',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'FREQ=WEEKLY;BYDAY=;COUNT=2',
      'FREQ=WEEKLY;BYDAY=,SA,;COUNT=2',
      'freq=weekly;interval=0;count=2',
      'FREQ=WEEKLY;UNTIL=2026-12-12',
      'FREQ=WEEKLY;UNTIL=2026-12-12T17:00:00Z',
    ])
      expect(datesOf(vevent(`${evening}\nRRULE:${rule}`)), rule).to.deep.equal([at(5), at(12)]);
  });

  it('of exceptions may be separated by semicolons, or name a day by its midnight', () => {
    for (const exceptions of [
      'EXDATE;TZID=Europe/Berlin:20261212T180000;20261219T180000',
      'EXDATE;TZID=Europe/Berlin:20261212T000000,20261219T000000',
      'EXDATE;VALUE=DATE:20261212\nEXDATE:20261219T170000Z',
    ])
      expect(datesOf(vevent(`${weekly(4)}\n${exceptions}`)), exceptions).to.deep.equal([
        at(5),
        at(26),
      ]);
    // Midnight in UTC is an instant like any other.
    const early = 'DTSTART:20261205T000000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20261212T000000Z';
    expect(datesOf(vevent(early))).to.deep.equal([at(5, '00:00')]);
    expect(datesOf(vevent(`${weekly(2)}\nEXDATE:20261212T000000Z`))).to.have.lengthOf(2);
  });

  it('of whole days may be Outlook’s, in UTC', () => {
    const flag = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
    const days = (start: string, end: string) =>
      whenOf(vevent(`DTSTART:${start}\nDTEND:${end}\n${flag}`));
    expect(days('20261204T230000Z', '20261205T230000Z')).to.deep.equal([
      'Saturday, 5 December 2026',
    ]);
    expect(days('20261205T050000Z', '20261207T050000Z')).to.deep.equal(['5–6 December 2026']);
    expect(days('20261205T000000Z', '20261206T000000Z')).to.deep.equal([
      'Saturday, 5 December 2026',
    ]);
  });

  it('of positions are left out if they are 0, 0 or beyond the poles', () => {
    const position = (geo: string) =>
      eventOf(`DTSTART:20261205T180000Z\nGEO:${geo}`)!.place?.position;
    expect(position('52.52 ; 13.40')).to.deep.equal([13.4, 52.52]);
    expect(position('+52.52;-13.40')).to.deep.equal([-13.4, 52.52]);
    for (const geo of ['0;0', '0.000000;0.000000', '95;13', ''])
      expect(position(geo), geo).to.equal(undefined);
  });
});

describe('changed occurrences', () => {
  const change = (lines: string): string => vevent(lines);

  it('may name their date by the midnight of its day', () => {
    for (const id of [
      'RECURRENCE-ID;TZID=Europe/Berlin:20261212T000000',
      'RECURRENCE-ID;VALUE=DATE:20261212',
      'RECURRENCE-ID;TZID=Europe/London:20261212T170000',
    ]) {
      const moved = change(`${id}\nDTSTART;TZID=Europe/Berlin:20261213T180000`);
      expect(datesOf(vevent(weekly(3)), moved), id).to.deep.equal([at(5), at(13), at(19)]);
    }
  });

  it('of whole days that get a time are in the time zone of their place', () => {
    const days = vevent('DTSTART;VALUE=DATE:20261205\nRRULE:FREQ=WEEKLY;COUNT=2');
    for (const [zone, time] of [
      ['Europe/Berlin', '18:00–20:00'],
      ['Asia/Tokyo', '18:00–20:00'],
      ['America/New_York', '18:00–20:00'],
    ] as const) {
      const timed = change(
        `RECURRENCE-ID;VALUE=DATE:20261212\nDTSTART;TZID=${zone}:20261212T180000\nDTEND;TZID=${zone}:20261212T200000`,
      );
      const [, second] = read(calendar(days, timed)).occurrences;
      expect(normal(whenText(second!, style)), zone).to.equal(
        `Saturday, 12 December 2026, ${time}`,
      );
      expect(zoneText(second!, style)).to.match(/^GMT[+-]/);
    }
  });

  const later = 'RECURRENCE-ID;TZID=Europe/Berlin;RANGE=THISANDFUTURE:20261212T180000';

  it('of all that follow keep the length, the exceptions, and other changes of single dates', () => {
    const moved = `${later}\nDTSTART;TZID=Europe/Berlin:20261212T190000`;
    expect(whenOf(vevent(weekly(2)), change(moved))[1]).to.equal(
      'Saturday, 12 December 2026, 19:00–21:00',
    );
    const except = vevent(`${weekly(4)}\nEXDATE;TZID=Europe/Berlin:20261226T180000`);
    expect(datesOf(except, change(moved))).to.deep.equal([at(5), at(12, '18:00'), at(19, '18:00')]);
    for (const id of ['20261219T180000', '20261219T190000']) {
      const single = change(
        `RECURRENCE-ID;TZID=Europe/Berlin:${id}\nDTSTART;TZID=Europe/Berlin:20261219T210000`,
      );
      const all = [at(5), at(12, '18:00'), at(19, '20:00'), at(26, '18:00')];
      expect(datesOf(vevent(weekly(4)), change(moved), single), id).to.deep.equal(all);
    }
    const before = change(
      'RECURRENCE-ID;TZID=Europe/Berlin:20261205T180000\nDTSTART;TZID=Europe/Berlin:20261204T180000',
    );
    expect(datesOf(vevent(weekly(3)), change(moved), before)).to.deep.equal([
      at(4),
      at(12, '18:00'),
      at(19, '18:00'),
    ]);
  });

  it('that are private are not shown, nor the date that they were taken from', () => {
    for (const secrecy of ['CLASS:PRIVATE', 'CLASS:X-OURS', 'X-CALENDARSERVER-ACCESS:PRIVATE']) {
      const own = change(
        `RECURRENCE-ID;TZID=Europe/Berlin:20261212T180000\nDTSTART;TZID=Europe/Berlin:20261212T190000\nSUMMARY:Secret\n${secrecy}`,
      );
      const { occurrences, told } = read(calendar(vevent(weekly(3)), own));
      expect(
        occurrences.map(({ start }) => stamp(start)),
        secrecy,
      ).to.deep.equal([at(5), at(19)]);
      expect(told.map(({ expected }) => expected)).to.deep.equal([
        'an event for everybody; this one is not shown',
      ]);
    }
  });
});

describe('words of other programs', () => {
  it('show once that an event is cancelled, and whether it is postponed', () => {
    const one = (lines: string) => eventOf(`DTSTART:20261205T180000Z\n${lines}`)!;
    for (const title of [
      'Canceled: Choir',
      'Cancelled - Choir',
      'Abgesagt: Choir',
      'Annulé : Choir',
    ])
      expect(one(`STATUS:CANCELLED\nSUMMARY:${title}`).title, title).to.equal('Choir');
    expect(one('SUMMARY:Canceled: Choir').title).to.equal('Canceled: Choir');
    expect(one('STATUS:POSTPONED').status).to.equal('postponed');
  });

  it('for places are left out if they mean online, in many languages', () => {
    const one = (location: string) => eventOf(`DTSTART:20261205T180000Z\nLOCATION:${location}`)!;
    for (const location of [
      'Réunion Microsoft Teams',
      'Reunión de Microsoft Teams',
      'Microsoft Teams-Besprechung',
      'Online via Zoom',
      'En ligne',
      'Онлайн',
      '线上',
      'Zoom: https://zoom.us/j/1',
    ]) {
      expect(one(location).attendance, location).to.equal('online');
      expect(one(location).place, location).to.equal(undefined);
    }
    for (const location of ['Zoomstraße 5', 'Online Café', 'Teams Hall', 'Skype Lane 3'])
      expect(one(location).attendance, location).to.equal(undefined);
    expect(one('Room 5 / Microsoft Teams Meeting')).to.deep.include({
      attendance: 'hybrid',
      place: { name: 'Room 5' },
    });
  });

  it('give links to join in properties of their own, beside telephone numbers', () => {
    const join = (lines: string) => eventOf(`DTSTART:20261205T180000Z\n${lines}`)!.joinUrl;
    for (const lines of [
      'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+1-555-0100\nCONFERENCE;VALUE=URI:https://video.example/b',
      'X-ZOOM-URL:https://video.example/b',
      'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK:https://video.example/b',
      'X-JITSI-URL:https://video.example/b',
    ])
      expect(join(lines), lines).to.equal('https://video.example/b');
    for (const address of [
      'https://bbb.town.example/rooms/abc-def/join',
      'https://meet.town.example/choir',
      'https://cloud.town.example/call/abcd1234',
    ])
      expect(join(`DESCRIPTION:Come in: ${address}.`), address).to.equal(address);
  });

  it('give the organiser’s name, not an address', () => {
    const by = (line: string) => eventOf(`DTSTART:20261205T180000Z\n${line}`)!.organiser;
    expect(by('ORGANIZER;CN="Ann, of the choir":mailto:a@town.example')).to.equal(
      'Ann, of the choir',
    );
    expect(by('ORGANIZER;CN=a@town.example:mailto:a@town.example')).to.equal(undefined);
    expect(by('ORGANIZER:mailto:a@town.example')).to.equal(undefined);
  });

  it('name zones without their offset, or by a city', () => {
    for (const [name, zone] of [
      ['Eastern Time (US & Canada)', 'America/New_York'],
      ['Pacific Time', 'America/Los_Angeles'],
      ['Berlin', 'Europe/Berlin'],
      ['US-Eastern', 'US/Eastern'],
      ['Mitteleuropäische Zeit', 'Europe/Berlin'],
      ['(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna', 'Europe/Amsterdam'],
    ] as const)
      expect(eventOf(`DTSTART;TZID=${name}:20261205T180000`)!.timeZone, name).to.equal(zone);
  });
});
