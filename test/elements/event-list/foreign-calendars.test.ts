/** Calendars as others write them: what a reader of the list sees, and what its page is told. */
import { expect } from '@open-wc/testing';
import { whenText, zoneText } from '../../../src/elements/event-list/format/times.js';
import { eventClock } from '../../../src/elements/event-list/occurrences/event-clock.js';
import { listOccurrences } from '../../../src/elements/event-list/occurrences/list-occurrences.js';
import { readCalendar } from '../../../src/feed/formats/icalendar/read-calendar.js';
import { readSection } from '../../../src/feed/section.js';
import { event } from '../../../src/model/event.js';
import { normal } from './support.js';

const style = { locale: 'en-GB', calendar: 'gregory' };

const calendar = (lines: readonly string[], header: readonly string[] = []): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...header, ...lines, 'END:VCALENDAR', ''].join('\r\n');

const vevent = (...lines: readonly string[]): string[] => {
  const has = (name: string) => lines.some((line) => line.startsWith(name));
  return [
    'BEGIN:VEVENT',
    ...(has('UID') ? [] : ['UID:a']),
    ...(has('SUMMARY') ? [] : ['SUMMARY:Café']),
    ...lines,
    'END:VEVENT',
  ];
};

const zoneComponent = (name: string, ...rules: readonly (readonly string[])[]): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  ...rules.flat(),
  'END:VTIMEZONE',
];

const observance = (
  name: 'STANDARD' | 'DAYLIGHT',
  start: string,
  [from, to]: readonly [string, string],
  rule: string,
): string[] => [
  `BEGIN:${name}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  `RRULE:FREQ=YEARLY;${rule}`,
  `END:${name}`,
];

interface Options {
  readonly header?: readonly string[];
  /** The reader's zone. */
  readonly zone?: string;
}

/** As of 28 November 2026. */
const listed = (lines: readonly string[], { header, zone = 'Europe/London' }: Options = {}) => {
  const document = readCalendar(calendar(lines, header), { floating: 'Europe/London' });
  const reading = readSection(document, undefined, { name: 'events', schema: event });
  const occurrences = listOccurrences(reading.items, {
    clock: eventClock('2026-11-28', 0, zone),
    period: 'upcoming',
    months: 0,
    perEvent: 5,
    onIncomplete: () => undefined,
  });
  const issues = reading.issues.filter(({ path }) => path !== 'feed.language');
  return { ...reading, occurrences, issues };
};

const datesOf = (lines: readonly string[], options?: Options): string[] =>
  listed(lines, options).occurrences.map((one) => normal(whenText(one, style)));

const firstOf = (lines: readonly string[], options?: Options) => {
  const [first] = listed(lines, options).occurrences;
  expect(first, lines.join('\n')).to.exist;
  return {
    ...first!,
    zoneText: zoneText(first!, style),
    whenText: normal(whenText(first!, style)),
  };
};

const start = 'DTSTART:20261206T180000Z';
const first = 'Sunday, 6 December 2026 at 18:00';

describe('one value of a calendar that can’t be read', () => {
  it('is left out alone if it is a timestamp', () => {
    for (const stamp of [
      'LAST-MODIFIED:2026-10-01T12:00:00Z',
      'DTSTAMP:20261001T1200Z',
      'CREATED:yesterday',
      'DTSTAMP:',
    ])
      expect(datesOf([...vevent('UID:b', start), ...vevent(start, stamp)]), stamp).to.deep.equal([
        first,
        first,
      ]);
  });

  it('leaves an event its start if its end can’t be read', () => {
    for (const end of ['DTEND:', 'DTEND:later', 'DTEND:20261345T180000Z', 'DTEND:20261206T170000Z'])
      expect(datesOf(vevent(start, end)), end).to.deep.equal([first]);
  });

  it('leaves an event its start if it would last more than ten years', () => {
    for (const duration of ['P9999999999W', 'P99999D', 'PT99999999999999H', 'P1Y', '-PT1H']) {
      const { occurrences, issues } = listed(vevent(start, `DURATION:${duration}`));
      expect(occurrences[0]?.end, duration).to.equal(undefined);
      expect(issues, duration).to.deep.equal([
        {
          path: 'line 7',
          expected: 'a duration of at most ten years',
          found: `DURATION:${duration}`,
        },
      ]);
    }
  });

  it('removes only an exception', () => {
    const series = ['DTSTART:20261205T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'];
    const { occurrences, issues } = listed(
      vevent(...series, 'EXDATE:20261212T180000Z,20261399T180000Z'),
    );
    expect(occurrences.map((one) => one.first)).to.deep.equal(['2026-12-05', '2026-12-19']);
    expect(issues.map(({ path, expected }) => `${path}: ${expected}`)).to.deep.equal([
      'line 8: a date or a time',
    ]);
  });

  it('is read as a day if nothing says whether it is a day or a time', () => {
    expect(datesOf(vevent('DTSTART:20261206', 'DTEND:20261207'))).to.deep.equal([
      'Sunday, 6 December 2026',
    ]);
    expect(datesOf(vevent('DTSTART;VALUE=DATE:20261206T000000', 'DTEND:20261208'))).to.deep.equal([
      '6–7 December 2026',
    ]);
    expect(datesOf(vevent('DTSTART;VALUE=DATE-TIME:20261206'))).to.deep.equal([
      'Sunday, 6 December 2026',
    ]);
  });

  it('leaves out the dates that exceptions name by day, of a series with a time', () => {
    const series = vevent(
      'DTSTART;TZID=Europe/Berlin:20261205T180000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE:20261212',
      'EXDATE;VALUE=DATE:20261226',
    );
    expect(listed(series).occurrences.map((one) => one.first)).to.deep.equal([
      '2026-12-05',
      '2026-12-19',
    ]);
  });

  it('leaves out a date that an exception names if nothing recurs', () => {
    expect(datesOf(vevent(start, 'EXDATE:20261206T180000Z'))).to.deep.equal([]);
    expect(
      datesOf(vevent('DTSTART;VALUE=DATE:20261206', 'EXDATE;VALUE=DATE:20261206')),
    ).to.deep.equal([]);
    expect(datesOf(vevent(start, 'EXDATE:20261207T180000Z'))).to.deep.equal([first]);
  });

  it('gives an extra date the length of its period', () => {
    const series = (period: string) =>
      datesOf(vevent(start, 'DTEND:20261206T200000Z', `RDATE;VALUE=PERIOD:${period}`))[1];
    const told = 'Sunday, 13 December 2026, 18:00–22:00';
    expect(series('20261213T180000Z/PT4H')).to.equal(told);
    expect(series('20261213T180000Z/20261213T220000Z')).to.equal(told);
    expect(series('20261213T180000Z/never')).to.equal('Sunday, 13 December 2026, 18:00–20:00');
  });
});

describe('time zones of calendars', () => {
  it('show times in UTC in the zone of the calendar', () => {
    const at = (zone: string) =>
      firstOf(vevent('DTSTART:20261216T020000Z'), { header: [`X-WR-TIMEZONE:${zone}`] });
    expect(at('America/Los_Angeles').whenText).to.equal('Tuesday, 15 December 2026 at 18:00');
    expect(at('America/Los_Angeles').zoneText).to.equal('Pacific Standard Time');
    expect(at('Tokyo Standard Time').whenText).to.equal('Wednesday, 16 December 2026 at 11:00');
    expect(at('Nowhere/Here').zoneText).to.equal('Coordinated Universal Time');
  });

  it('keep the days of a rule that counts them in UTC', () => {
    const header = ['X-WR-TIMEZONE:America/Los_Angeles'];
    const series = vevent('DTSTART:20261216T020000Z', 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2');
    expect(listed(series, { header }).occurrences.map((one) => one.start)).to.deep.equal([
      Date.parse('2026-12-16T02:00Z'),
      Date.parse('2026-12-23T02:00Z'),
    ]);
  });

  it('are recognised by the names that programs give them', () => {
    const names = {
      '"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"': 'Europe/Amsterdam',
      '"(UTC-05:00) Eastern Time (US & Canada)"': 'America/New_York',
      '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi': 'Asia/Kolkata',
      'GMT+0200': 'Etc/GMT-2',
      'UTC-3': 'Etc/GMT+3',
      '"(GMT-05.00) Bogota, Lima, Quito"': 'America/Bogota',
      'GMT+05:30': '+05:30',
      '/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires':
        'America/Argentina/Buenos_Aires',
      '/mozilla.org/20050126_1/Europe/Paris': 'Europe/Paris',
      'W. Europe Standard Time': 'Europe/Berlin',
      'Pacific Daylight Time': 'America/Los_Angeles',
      'america/new york': 'America/New_York',
    };
    for (const [name, zone] of Object.entries(names)) {
      const { start: instant } = firstOf(vevent(`DTSTART;TZID=${name}:20261215T180000`));
      const { start: wanted } = firstOf(
        vevent(
          /^[+]/.test(zone) ? `DTSTART:20261215T123000Z` : `DTSTART;TZID=${zone}:20261215T180000`,
        ),
      );
      expect(instant, name).to.equal(wanted);
    }
  });

  it('that are unknown are shown as written, and reported', () => {
    const series = vevent('DTSTART;TZID=Somewhere/Else:20261215T180000');
    const { event: shown } = firstOf(series);
    expect(shown.zoneName).to.equal('Somewhere/Else');
    expect(listed(series).issues).to.deep.equal([
      {
        path: 'line 6',
        expected: 'a time zone that is known; "Somewhere/Else" is not',
        found: 'DTSTART:20261215T180000',
      },
    ]);
  });

  it('that only the file defines change their clocks within a series', () => {
    const zone = zoneComponent(
      'Ours',
      observance('DAYLIGHT', '19870405T020000', ['-0500', '-0400'], 'BYMONTH=4;BYDAY=1SU'),
      observance('STANDARD', '19871025T020000', ['-0400', '-0500'], 'BYMONTH=10;BYDAY=-1SU'),
    );
    const series = vevent('DTSTART;TZID=Ours:20270323T180000', 'RRULE:FREQ=WEEKLY;COUNT=3');
    const { occurrences } = listed([...zone, ...series]);
    expect(occurrences.map((one) => new Date(one.start ?? 0).toISOString())).to.deep.equal([
      '2027-03-23T23:00:00.000Z',
      '2027-03-30T23:00:00.000Z',
      '2027-04-06T22:00:00.000Z',
    ]);
    expect(occurrences.map((one) => normal(whenText(one, style)))[2]).to.equal(
      'Tuesday, 6 April 2027 at 18:00',
    );
    expect(occurrences[0]?.event.zoneName).to.equal('Ours');
  });

  it('that only the file defines have the name of the zone with the same clock', () => {
    const southern = zoneComponent(
      'Bureau du Sud',
      observance('STANDARD', '16010101T030000', ['+1100', '+1000'], 'BYMONTH=4;BYDAY=1SU'),
      observance('DAYLIGHT', '16010101T020000', ['+1000', '+1100'], 'BYMONTH=10;BYDAY=1SU'),
    );
    const { zone } = firstOf([
      ...southern,
      ...vevent('DTSTART;TZID=Bureau du Sud:20261215T180000'),
    ]);
    expect(zone).to.equal('Australia/Sydney');
  });

  it('are the reader’s own if a time names none, also if the page sets it', () => {
    const floating = vevent('DTSTART:20261215T180000', 'DTEND:20261215T190000');
    for (const zone of ['Europe/London', 'Asia/Tokyo', 'America/New_York'])
      expect(datesOf(floating, { zone }), zone).to.deep.equal([
        'Tuesday, 15 December 2026, 18:00–19:00',
      ]);
    expect(firstOf(floating, { zone: 'Asia/Tokyo' }).start).to.equal(
      Date.parse('2026-12-15T09:00Z'),
    );
  });
});

describe('changes to a series of a calendar', () => {
  const master = ['DTSTART;TZID=Europe/Berlin:20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=5'];
  const change = (day: string, ...lines: readonly string[]) =>
    vevent(`RECURRENCE-ID;TZID=Europe/Berlin:202612${day}T180000`, ...lines);
  const changeAfter = (day: string, ...lines: readonly string[]) =>
    vevent(`RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:202612${day}T180000`, ...lines);
  const told = (...changes: readonly (readonly string[])[]) =>
    listed([...vevent(...master), ...changes.flat()]).occurrences.map(
      ({ first: day, event: { status, title } }) =>
        `${day.slice(8)} ${status === 'scheduled' ? String(title) : status}`,
    );

  it('apply to all that follow if they say so', () => {
    expect(told(changeAfter('15', 'STATUS:CANCELLED'))).to.deep.equal([
      '01 Café',
      '08 Café',
      '15 cancelled',
      '22 cancelled',
      '29 cancelled',
    ]);
    expect(
      told(changeAfter('15', 'SUMMARY:Club', 'DTSTART;TZID=Europe/Berlin:20261217T200000')),
    ).to.deep.equal(['01 Café', '08 Café', '17 Club', '24 Club', '31 Club']);
    expect(
      told(
        changeAfter('08', 'SUMMARY:Club', 'DTSTART;TZID=Europe/Berlin:20261208T200000'),
        change('01', 'SUMMARY:Opening'),
      ),
    ).to.deep.equal(['01 Opening', '08 Club', '15 Club', '22 Club', '29 Club']);
  });

  it('apply by their sequence, wherever they are in the file', () => {
    const at = (hour: number, sequence: number) =>
      change('08', `DTSTART;TZID=Europe/Berlin:20261208T${hour}0000`, `SEQUENCE:${sequence}`);
    for (const order of [
      [at(20, 3), at(18, 1)],
      [at(18, 1), at(20, 3)],
      [at(19, 2), at(20, 3), at(18, 1)],
    ])
      expect(datesOf([...vevent(...master), ...order.flat()])[1]).to.equal(
        'Tuesday, 8 December 2026 at 20:00',
      );
  });

  it('apply by their timestamp if their sequence is the same', () => {
    const at = (hour: number, ...stamps: readonly string[]) =>
      change('08', `DTSTART;TZID=Europe/Berlin:20261208T${hour}0000`, 'SEQUENCE:1', ...stamps);
    const exported = 'DTSTAMP:20261101T090000Z';
    for (const order of [
      [
        at(20, 'LAST-MODIFIED:20261010T120000Z', exported),
        at(18, exported, 'LAST-MODIFIED:20261001T120000Z'),
      ],
      [at(18, 'DTSTAMP:20261001T120000Z'), at(20, 'DTSTAMP:20261002T120000Z')],
      [at(20, 'DTSTAMP:20261002T120000Z'), at(18, 'DTSTAMP:20261001T120000Z')],
      // Nothing tells them apart but their order.
      [at(18, exported), at(20, exported)],
    ])
      expect(datesOf([...vevent(...master), ...order.flat()])[1]).to.equal(
        'Tuesday, 8 December 2026 at 20:00',
      );
  });

  it('belong to the series that has their date if no UID says so', () => {
    const nameless = (...lines: readonly string[]) =>
      vevent(...lines).filter((line) => line !== 'UID:a');
    const series = (title: string, start: string) =>
      nameless(
        `SUMMARY:${title}`,
        `DTSTART;TZID=Europe/Berlin:${start}`,
        'RRULE:FREQ=WEEKLY;COUNT=2',
      );
    const moved = (title: string, from: string, to: string) =>
      nameless(
        `SUMMARY:${title}`,
        `RECURRENCE-ID;TZID=Europe/Berlin:${from}`,
        `DTSTART;TZID=Europe/Berlin:${to}`,
      );
    const toldOf = (...lines: readonly (readonly string[])[]) =>
      listed(lines.flat()).occurrences.map(
        ({ event: { title }, first: day, isMoved }) =>
          `${day.slice(8)} ${String(title)}${isMoved ? ' moved' : ''}`,
      );
    const [choir, court] = [series('Choir', '20261201T180000'), series('Court', '20261202T100000')];
    expect(
      toldOf(
        moved('Court', '20261209T100000', '20261210T100000'),
        choir,
        court,
        moved('Choir', '20261208T180000', '20261211T180000'),
      ),
    ).to.deep.equal(['01 Choir', '02 Court', '10 Court moved', '11 Choir moved']);
    // Two of the same hour: the title tells.
    expect(
      toldOf(
        choir,
        series('Chess', '20261201T180000'),
        moved('Chess', '20261208T180000', '20261209T180000'),
      ),
    ).to.have.members(['01 Choir', '01 Chess', '08 Choir', '09 Chess moved']);
    // A new title: the date tells.
    expect(
      toldOf(choir, court, moved('Concert', '20261208T180000', '20261208T200000')),
    ).to.deep.equal(['01 Choir', '02 Court', '08 Concert moved', '09 Court']);
    // Of no series: an event of its own.
    expect(toldOf(choir, moved('Fair', '20261230T180000', '20261231T180000'))).to.deep.equal([
      '01 Choir',
      '08 Choir',
      '31 Fair',
    ]);
  });

  it('move an occurrence to another place, or online, with its own text', () => {
    const series = (...lines: readonly string[]) =>
      listed([
        ...vevent(...master, 'LOCATION:Hall A', 'DESCRIPTION:Old words'),
        ...change('08', ...lines),
      ]).occurrences[1]!.event;
    expect(series('LOCATION:Hall B').place).to.deep.equal({ name: 'Hall B' });
    expect(series('LOCATION:Hall B').summary).to.equal('Old words');
    const online = series('LOCATION:https://zoom.us/j/123456', 'DESCRIPTION:New words');
    expect(online).to.include({
      attendance: 'online',
      joinUrl: 'https://zoom.us/j/123456',
      summary: 'New words',
    });
  });

  it('show an occurrence that the rule no longer has, unless it is cancelled', () => {
    const orphan = change('10', 'SUMMARY:Extra', 'DTSTART;TZID=Europe/Berlin:20261210T180000');
    expect(told(orphan)).to.include('10 Extra');
    expect(told([...orphan.slice(0, -1), 'STATUS:CANCELLED', 'END:VEVENT'])).to.have.length(5);
    expect(
      told(change('24', 'SUMMARY:Last', 'DTSTART;TZID=Europe/Berlin:20261223T180000')),
    ).to.include('23 Last');
  });

  it('keep the last day of a rule that Outlook ends at midnight of its own zone', () => {
    const days = (until: string) =>
      listed(
        vevent('DTSTART;VALUE=DATE:20261206', `RRULE:FREQ=WEEKLY;UNTIL=${until};BYDAY=SU`),
      ).occurrences.map((one) => one.first.slice(8));
    expect(days('20261219T230000Z')).to.deep.equal(['06', '13', '20']);
    expect(days('20261220T050000Z')).to.deep.equal(['06', '13', '20']);
    expect(days('20261219T235959Z')).to.deep.equal(['06', '13']);
    expect(days('20261220')).to.deep.equal(['06', '13', '20']);
    expect(days('20261219T230000')).to.deep.equal(['06', '13']);
  });

  it('cancel every event of a file that says so as a whole', () => {
    const { occurrences } = listed(vevent(start), { header: ['METHOD:CANCEL'] });
    expect(occurrences.map((one) => one.event.status)).to.deep.equal(['cancelled']);
  });
});

describe('words of a calendar', () => {
  const told = (...lines: readonly string[]) => firstOf(vevent(start, ...lines)).event;

  it('have entities replaced by their characters', () => {
    expect(told('DESCRIPTION:Caf&eacute; &ndash; &uuml;ber &euro;5').summary).to.equal(
      'Café – über €5',
    );
    expect(told('SUMMARY:Food &amp; Music &#8211; Zoe&#039;s').title).to.equal(
      "Food & Music – Zoe's",
    );
    expect(told('SUMMARY:&#x1F3B6; AT&T &unknown; &amp;').title).to.equal('🎶 AT&T &unknown; &');
    expect(told('LOCATION:Caf&eacute; Ren&#233;e').place?.name).to.equal('Café Renée');
  });

  it('keep their links and their paragraphs', () => {
    expect(told('DESCRIPTION:See <https://a.example/x?y=1> soon').summary).to.equal(
      'See https://a.example/x?y=1 soon',
    );
    expect(told('DESCRIPTION:<a href="https://a.example/">The page</a> of it').summary).to.equal(
      'The page (https://a.example/) of it',
    );
    const { summary, body } = told('DESCRIPTION:One\\n\\nTwo\\n\\nThree < 4');
    expect([summary, ...(body ?? [])]).to.deep.equal(['One', 'Two', 'Three < 4']);
  });

  it('come from the markup if there is no plain text', () => {
    const rich =
      'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>One</p><p>Two &amp; three</p></body></html>';
    expect(told(rich).summary).to.equal('One');
    expect(told(rich).body).to.deep.equal(['Two & three']);
    expect(told(rich, 'DESCRIPTION:Plain').summary).to.equal('Plain');
  });

  it('are not shown if they are private; only the time is shown if they are confidential', () => {
    const { occurrences, issues } = listed([
      ...vevent('UID:a', start, 'CLASS:PRIVATE', 'DESCRIPTION:Secret'),
      ...vevent('UID:b', start, 'CLASS:CONFIDENTIAL', 'DESCRIPTION:Secret', 'LOCATION:Home'),
      ...vevent('UID:c', start, 'CLASS:PUBLIC'),
    ]);
    expect(occurrences.map(({ event: { id } }) => id)).to.deep.equal(['b', 'c']);
    expect(JSON.stringify(occurrences)).to.not.match(/Secret|Home/);
    expect(occurrences[0]?.event.title).to.include({ en: 'Busy', fr: 'Occupé' });
    expect(issues.map(({ found }) => found)).to.deep.equal(['CLASS:PRIVATE', 'CLASS:CONFIDENTIAL']);
  });
});

describe('places of a calendar', () => {
  const told = (...lines: readonly string[]) => {
    const { attendance, joinUrl, place } = firstOf(vevent(start, ...lines)).event;
    return { attendance, joinUrl, place };
  };

  it('are left out if they are links to join', () => {
    const teams = 'https://teams.microsoft.com/l/meetup-join/abc';
    expect(told('LOCATION:Microsoft Teams Meeting', `DESCRIPTION:Hello\\n${teams}`)).to.deep.equal({
      attendance: 'online',
      joinUrl: teams,
      place: undefined,
    });
    for (const url of [
      'https://zoom.us/j/1',
      'https://meet.google.com/abc-defg-hij',
      'https://example.webex.com/meet/x',
      'https://meet.jit.si/Room',
      'https://bbb.example.org/b/abc-def',
      'https://meet.example.org/room',
    ])
      expect(told(`LOCATION:${url}`), url).to.deep.equal({
        attendance: 'online',
        joinUrl: url,
        place: undefined,
      });
    expect(told('LOCATION:Online').attendance).to.equal('online');
    expect(told('CONFERENCE;VALUE=URI:https://a.example/call').joinUrl).to.equal(
      'https://a.example/call',
    );
  });

  it('are both if they also name a room', () => {
    expect(
      told('LOCATION:Room 1\\; Microsoft Teams Meeting', 'URL:https://zoom.us/j/1'),
    ).to.deep.equal({
      attendance: 'hybrid',
      joinUrl: 'https://zoom.us/j/1',
      place: { name: 'Room 1' },
    });
    expect(told('LOCATION:Hall A / https://zoom.us/j/1')).to.deep.equal({
      attendance: 'hybrid',
      joinUrl: 'https://zoom.us/j/1',
      place: { name: 'Hall A' },
    });
  });

  it('are separated into a name and an address for maps', () => {
    expect(told('LOCATION:Old Library\\, Main Road 3\\, 12345 Town').place).to.deep.equal({
      name: 'Old Library',
      address: 'Main Road 3, 12345 Town',
    });
    expect(told('LOCATION:Main Road 3\\, 12345 Town').place).to.deep.equal({
      address: 'Main Road 3, 12345 Town',
    });
    expect(told('LOCATION:Old Library\\nMain Road 3').place).to.deep.equal({
      name: 'Old Library',
      address: 'Main Road 3',
    });
    expect(told('LOCATION:Hall A').place).to.deep.equal({ name: 'Hall A' });
  });
});
