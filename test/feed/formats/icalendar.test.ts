import { expect } from '@open-wc/testing';
import { event } from '../../../src/model/event.js';
import { readCalendar } from '../../../src/feed/formats/icalendar/read-calendar.js';
import { windowsZones } from '../../../src/feed/formats/icalendar/windows-zones.js';
import { readSection } from '../../../src/feed/section.js';
import { dataAddress } from '../../support/data.js';

const sample = async (name: string): Promise<string> =>
  (await fetch(dataAddress(`formats/${name}.ics`))).text();

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const vevent = (uid: string, ...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  ...lines,
  'END:VEVENT',
];

/** A calendar file as an element reads it. */
const read = (text: string, floating = 'Europe/London') =>
  readSection(readCalendar(text, { floating }), undefined, { name: 'events', schema: event });

const only = (...lines: string[]) => read(calendar(...vevent('a', ...lines))).items[0];

const zone = (id: string, ...rules: string[]): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  ...rules,
  'END:VTIMEZONE',
];

const rule = (
  name: string,
  start: string,
  from: string,
  to: string,
  ...more: string[]
): string[] => [
  `BEGIN:${name}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...more,
  `END:${name}`,
];

const yearly = (month: number) => `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`;
const central = [
  ...rule('STANDARD', '16011028T030000', '+0200', '+0100', yearly(10)),
  ...rule('DAYLIGHT', '16010325T020000', '+0100', '+0200', yearly(3)),
];

describe('a calendar file', () => {
  it('becomes a document with campaign, date and address for subscribing', async () => {
    const url = 'https://campaign.example/google.ics';
    const document = readCalendar(await sample('google'), { url });
    expect(document).to.deep.include({
      version: '1.0',
      updated: '2013-09-01T12:00:00Z',
      campaign: { title: 'Campaign events', calendarUrl: url },
    });
  });

  it('of each exporter has no issue but a missing language', async () => {
    for (const name of ['google', 'outlook']) {
      const { issues, omitted } = read(await sample(name));
      expect(issues.filter(({ path }) => path !== 'feed.language')).to.deep.equal([]);
      expect(omitted).to.equal(0);
    }
  });

  it('has the language of its events', async () => {
    expect(readCalendar(await sample('outlook'))).to.include({ language: 'de' });
  });

  it('is read without broken or cut-off components, with their lines as issues [A36]', async () => {
    const { items, issues, omitted } = read(await sample('apple'));
    expect(items.map(({ id }) => id)).to.deep.equal(['9A2C-FLOATING', '9A2C-YEARLY']);
    expect(omitted).to.equal(2);
    expect(issues.slice(1)).to.deep.equal([
      { path: 'line 28', expected: 'a date or a time', found: 'DTSTART:not a date' },
      {
        path: 'events[2]',
        expected: 'an object',
        found: '"VEVENT 9A2C-BROKEN from line 26"',
      },
      { path: 'events[3]', expected: 'an object', found: '"VEVENT 9A2C-CUT from line 31"' },
    ]);
  });

  it('is read the same with any line ending', async () => {
    const text = await sample('google');
    const wanted = readCalendar(text);
    for (const end of ['\n', '\r\n', '\r']) {
      expect(readCalendar(text.replace(/\r?\n/g, end)), JSON.stringify(end)).to.deep.equal(wanted);
    }
  });

  it('cut off at any line has its complete events', async () => {
    const lines = (await sample('outlook')).split(/\r?\n/);
    const whole = lines.flatMap((line, index) => (line === 'END:VEVENT' ? index : []));
    for (let cut = 1; cut < lines.length; cut += 1) {
      const { items } = read(lines.slice(0, cut).join('\r\n'));
      expect(items.length, `${cut} lines`).to.equal(whole.filter((end) => end < cut).length);
    }
  });

  it('keeps an event whose rule is unreadable, with an issue', () => {
    const text = calendar(...vevent('a', 'DTSTART:20131024T093000Z', 'RRULE:FREQ=SOMETIMES'));
    const { items, issues } = read(text);
    expect(items).to.have.length(1);
    expect(items[0]).not.to.have.property('recurrence');
    expect(issues[1]).to.deep.equal({
      path: 'line 7',
      expected: 'a recurrence rule',
      found: 'RRULE:FREQ=SOMETIMES',
    });
  });

  it('refuses dates that do not exist, such as the 45th of the 13th month', () => {
    expect(read(calendar(...vevent('a', 'DTSTART;VALUE=DATE:20131345'))).omitted).to.equal(1);
  });

  it('has no events if it is not a calendar', () => {
    expect(readCalendar('<!doctype html>').events).to.deep.equal([]);
  });
});

describe('times of a calendar file', () => {
  it('without a zone are in the zone of the file, else the reader’s', () => {
    const lines = vevent('a', 'DTSTART:20131121T190000');
    const [told] = read(calendar('X-WR-TIMEZONE:Asia/Tokyo', ...lines)).items;
    expect(told).to.include({ start: '2013-11-21T10:00:00.000Z', timeZone: 'Asia/Tokyo' });
    const [reader] = read(calendar(...lines), 'America/New_York').items;
    expect(reader).to.include({ start: '2013-11-22T00:00:00.000Z', timeZone: 'America/New_York' });
  });

  it('are in the zone of their own calendar where a file has several', () => {
    const one = (zone: string[], uid: string) =>
      calendar(...zone, ...vevent(uid, 'DTSTART:20131121T190000'));
    const text = [
      one(['X-WR-TIMEZONE:Asia/Tokyo', 'X-WR-CALNAME:Choir'], 'a'),
      one(['X-WR-TIMEZONE:Europe/Paris', 'METHOD:CANCEL'], 'b'),
      one([], 'c'),
    ].join('');
    const { items } = read(text, 'America/New_York');
    expect(items.map(({ id, start, status }) => [id, start, status])).to.deep.equal([
      ['a', '2013-11-21T10:00:00.000Z', 'scheduled'],
      ['b', '2013-11-21T18:00:00.000Z', 'cancelled'],
      ['c', '2013-11-22T00:00:00.000Z', 'scheduled'],
    ]);
  });

  it('are in the zones of their own calendar, or of another where it has none of that name', () => {
    const zone = (offset: string) => [
      'BEGIN:VTIMEZONE',
      'TZID:Hall',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      `TZOFFSETFROM:${offset}`,
      `TZOFFSETTO:${offset}`,
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const told = (uid: string) => vevent(uid, 'DTSTART;TZID=Hall:20131121T190000');
    const { items } = read(
      [
        calendar(...zone('+0100'), ...told('a')),
        calendar(...zone('+0300'), ...told('b')),
        calendar(...told('c')),
      ].join(''),
    );
    expect(items.map(({ start }) => (Date.parse(start) / 3.6e6) % 24)).to.deep.equal([18, 16, 16]);
  });

  it('are in the zone that a Windows name means [A36]', () => {
    const told = only('DTSTART;TZID=Tokyo Standard Time:20131121T190000');
    expect(told).to.include({ start: '2013-11-21T10:00:00.000Z', timeZone: 'Asia/Tokyo' });
  });

  it('have only zones that engines know for Windows names', () => {
    const unknown = Object.values(windowsZones).filter((timeZone) => {
      try {
        return !new Intl.DateTimeFormat('en', { timeZone });
      } catch {
        return true;
      }
    });
    expect(unknown).to.deep.equal([]);
  });

  it('follow daylight saving time by the rules of the file, if the zone’s name is unknown', () => {
    const id = '(UTC+01:00) Amsterdam\\, Berlin\\, Bern';
    const text = calendar(
      ...zone(id, ...central),
      ...vevent('a', `DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern":20131121T190000`),
    );
    expect(read(text).items[0]).to.include({
      start: '2013-11-21T18:00:00.000Z',
      timeZone: 'Europe/Berlin',
    });
  });

  it('have an offset if no IANA zone has the same rules', () => {
    const odd = rule('STANDARD', '16010101T000000', '+0317', '+0317');
    const text = calendar(
      ...zone('Odd', ...odd),
      ...vevent('a', 'DTSTART;TZID=Odd:20131121T190000'),
    );
    expect(read(text).items[0]).to.include({ start: '2013-11-21T19:00:00+03:17' });
    expect(read(text).items[0]).not.to.have.property('timeZone');
  });

  it('skip and repeat an hour when clocks change', () => {
    const at = (time: string) => only(`DTSTART;TZID=Europe/Berlin:${time}`)?.start;
    expect(at('20130331T023000')).to.equal('2013-03-31T01:30:00.000Z');
    expect(at('20131027T023000')).to.equal('2013-10-27T00:30:00.000Z');
  });

  it('have an inclusive end for days, where the file has an exclusive one', () => {
    const days = (end: string) => only('DTSTART;VALUE=DATE:20131003', end);
    expect(days('DTEND;VALUE=DATE:20131005')).to.include({ end: '2013-10-04' });
    expect(days('DTEND;VALUE=DATE:20131004')).not.to.have.property('end');
    expect(days('DURATION:P2D')).to.include({ end: '2013-10-04' });
  });
});

describe('versions and occurrences in a calendar file', () => {
  const master = ['DTSTART:20131015T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'];
  const departure = (...more: string[]) =>
    vevent('a', 'DTSTART:20131023T180000Z', 'RECURRENCE-ID:20131022T180000Z', ...more);

  it('add a moved occurrence to its event, in any order [A36]', () => {
    for (const lines of [
      [...vevent('a', ...master), ...departure()],
      [...departure(), ...vevent('a', ...master)],
    ]) {
      const { items } = read(calendar(...lines));
      expect(items).to.have.length(1);
      expect(items[0]?.overrides).to.deep.equal({
        '2013-10-22T18:00:00.000Z': {
          title: 'a',
          status: 'scheduled',
          start: '2013-10-23T18:00:00.000Z',
        },
      });
    }
  });

  it('cancel a single occurrence [A36]', () => {
    const { items } = read(calendar(...vevent('a', ...master), ...departure('STATUS:CANCELLED')));
    expect(items[0]).to.include({ status: 'scheduled' });
    expect(Object.values(items[0]?.overrides ?? {})[0]).to.include({ status: 'cancelled' });
  });

  it('have an occurrence without its event as an event of its own', () => {
    const { items } = read(calendar(...departure()));
    expect(items).to.have.length(1);
    expect(items[0]).to.include({ start: '2013-10-23T18:00:00.000Z' });
  });

  it('have the later version of an event, in any order', () => {
    const version = (sequence: number, hour: number) =>
      vevent('a', `SEQUENCE:${sequence}`, `DTSTART:20131015T${hour}0000Z`);
    for (const lines of [
      [...version(1, 18), ...version(2, 19)],
      [...version(2, 19), ...version(1, 18)],
    ]) {
      const { items } = read(calendar(...lines));
      expect(items.map(({ start }) => start)).to.deep.equal(['2013-10-15T19:00:00.000Z']);
    }
  });

  it('have the version of the later stamp, where the sequence is the same', () => {
    const version = (hour: number, stamp: string) =>
      vevent('a', `DTSTART:20131015T${hour}0000Z`, `LAST-MODIFIED:201310${stamp}T120000Z`);
    for (const lines of [
      [...version(18, '01'), ...version(19, '02')],
      [...version(19, '02'), ...version(18, '01')],
    ]) {
      const { items } = read(calendar(...lines));
      expect(items.map(({ start }) => start)).to.deep.equal(['2013-10-15T19:00:00.000Z']);
    }
  });

  it('keep events apart that share a UID by mistake', () => {
    const { items } = read(
      calendar(
        ...vevent('a', 'DTSTART:20131015T180000Z'),
        ...vevent('a', 'DTSTART:20131016T180000Z'),
        ...vevent('a', 'DTSTART:20131016T180000Z', 'LOCATION:Hall'),
      ),
    );
    expect(items.map(({ start, place }) => [start, place?.name])).to.deep.equal([
      ['2013-10-15T18:00:00.000Z', undefined],
      ['2013-10-16T18:00:00.000Z', 'Hall'],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).to.equal(2);
  });

  it('keep events apart that have no UID', () => {
    const nameless = (...lines: string[]) =>
      vevent('a', ...lines).filter((line) => !line.startsWith('UID'));
    const { items } = read(
      calendar(
        ...nameless('DTSTART:20131015T180000Z', 'LOCATION:Hall A'),
        ...nameless('DTSTART:20131015T180000Z', 'LOCATION:Hall B'),
        ...nameless('DTSTART:20131016T180000Z', 'LOCATION:Hall B'),
      ),
    );
    expect(items.map(({ place }) => place?.name)).to.deep.equal(['Hall A', 'Hall B', 'Hall B']);
  });
});
