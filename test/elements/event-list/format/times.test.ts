import { expect } from '@open-wc/testing';
import { blockDate, dayText, monthText } from '../../../../src/elements/event-list/format/dates.js';
import {
  whenInZone,
  whenText,
  zoneText,
} from '../../../../src/elements/event-list/format/times.js';
import { weekInfoOf } from '../../../../src/elements/event-list/format/week.js';
import { wellFormed } from '../../../../src/elements/event-list/format/well-formed.js';
import { zonedFormat } from '../../../../src/elements/event-list/format/zoned-format.js';
import { occurrenceOf } from '../../../../src/elements/event-list/occurrences/occurrence.js';
import { eventOf, normal } from '../support.js';

const style = { locale: 'en-GB', calendar: 'gregory' };
const of = (start: string, more: object = {}) => occurrenceOf(eventOf({ start, ...more }));

describe('the time of an event in its own zone', () => {
  const when = (...event: Parameters<typeof of>) => normal(whenText(of(...event), style));

  it('has the weekday on one day, and both days on several', () => {
    const timeZone = 'Europe/Zurich';
    expect(when('2013-11-14T18:30:00+01:00', { timeZone })).to.equal(
      'Thursday, 14 November 2013 at 18:30',
    );
    expect(
      when('2013-11-14T18:30:00+01:00', { timeZone, end: '2013-11-15T18:30:00+01:00' }),
    ).to.equal('14 November 2013 at 18:30–15 November 2013 at 18:30');
  });

  it('is by the clock of an offset, with or without a name for it in the engine', () => {
    for (const offset of ['+00:00', '+02:00', '-03:00', '+05:30', '-02:30', '+12:45', '+08:45'])
      expect(
        when(`2013-10-03T18:00:00${offset}`, { end: `2013-10-03T19:30:00${offset}` }),
        offset,
      ).to.equal('Thursday, 3 October 2013, 18:00–19:30');
  });
});

describe('the name of a zone', () => {
  const name = (zone: string, start = Date.UTC(2013, 9, 3, 12)) =>
    normal(zoneText({ start, zone }, style));

  it('is the one in force at that time', () => {
    expect(name('America/New_York')).to.equal('Eastern Daylight Time');
    expect(name('America/New_York', Date.UTC(2013, 11, 3))).to.equal('Eastern Standard Time');
    expect(normal(zoneText({ start: 0, zone: undefined }, style))).to.equal(
      'Coordinated Universal Time',
    );
  });

  it('is its offset from GMT for an offset', () => {
    expect(name('Etc/GMT-2')).to.equal('GMT+02:00');
    for (const offset of ['+02:00', '-03:00', '+05:30', '-02:30', '+12:45'])
      expect(name(offset), offset).to.equal(`GMT${offset}`);
  });
});

describe('the time of an event on a reader’s clock', () => {
  const talk = { end: '2013-10-03T20:00:00Z' };
  const there = (zone: string, start = '2013-10-03T18:30:00Z', more: object = talk) =>
    normal(whenInZone(of(start, more), style, zone));

  it('has no day where it is the same day there', () => {
    expect(there('Europe/Zurich')).to.equal('20:30–22:00');
    expect(there('Europe/Zurich', '2013-10-03T18:30:00Z', {})).to.equal('20:30');
  });

  it('has its days where it begins or ends on another day there', () => {
    expect(there('Asia/Kolkata')).to.equal('4 October 2013, 00:00–01:30');
    expect(
      there('Europe/Moscow', '2013-10-03T18:30:00Z', { end: '2013-10-03T21:00:00Z' }),
    ).to.equal('3 October 2013 at 22:30–4 October 2013 at 01:00');
    expect(
      there('America/New_York', '2013-10-03T02:00:00Z', { end: '2013-10-03T12:00:00Z' }),
    ).to.equal('2 October 2013 at 22:00–3 October 2013 at 08:00');
  });
});

describe('instants by the clock of a zone', () => {
  it('are the same in a zone with a name and in one without', () => {
    const noon = Date.UTC(2013, 9, 3, 12);
    const time = (zone: string) => zonedFormat({ hour: 'numeric', minute: '2-digit' }, style, zone);
    for (const [zone, one, both] of [
      ['Asia/Kolkata', '17:30', '17:30–18:30'],
      ['+05:30', '17:30', '17:30–18:30'],
      ['-01:30', '10:30', '10:30–11:30'],
    ] as const) {
      expect(time(zone).format(noon), zone).to.equal(one);
      expect(normal(time(zone).formatRange(noon, noon + 3_600_000)), zone).to.equal(both);
    }
  });
});

describe('a date in a calendar', () => {
  const persian = { locale: 'en-GB', calendar: 'persian' };

  it('is in the one that is asked for or that the locale names, else in the Gregorian', () => {
    const day = { first: '2013-10-03', last: '2013-10-03', precision: 'day' } as const;
    expect(dayText(day, style)).to.equal('Thursday, 3 October 2013');
    expect(dayText(day, persian)).to.match(/11 Mehr 1392/);
    expect(dayText(day, { locale: 'en-GB', calendar: undefined })).to.match(/3 October 2013/);
    expect(dayText(day, { locale: 'fa', calendar: undefined })).to.match(/۲۰۱۳/);
    expect(dayText(day, { locale: 'fa-u-ca-persian', calendar: undefined })).to.match(/۱۳۹۲/);
    expect(monthText('2013-10-03', persian)).to.match(/Mehr 1392/);
  });
});

describe('a range in Swahili', () => {
  const range = (first: string, last: string, locale: string) =>
    normal(dayText({ first, last, precision: 'day' }, { locale, calendar: 'gregory' }));

  it('names its weekdays where it runs from one month into the next, alone among languages', () => {
    expect(range('2013-09-28', '2013-10-03', 'sw-KE')).to.match(/Septemba.*Oktoba/);
    expect(range('2013-10-03', '2013-10-04', 'sw')).to.equal('3–4 Oktoba 2013');
    expect(range('2013-09-28', '2013-10-03', 'en-SW')).to.not.match(/day/);
  });
});

describe('a block with a date', () => {
  it('has weekday, day and month apart', () => {
    expect(blockDate('2013-10-03', style)).to.deep.equal({
      weekday: 'Thu',
      day: '3',
      month: 'Oct',
    });
  });

  it('has the day without the sign that some languages write behind it', () => {
    expect(blockDate('2013-10-03', { locale: 'ja', calendar: 'gregory' })).to.deep.equal({
      weekday: '木',
      day: '3',
      month: '10月',
    });
  });
});

describe('the week of a locale', () => {
  /** Firefox until 2025 has neither method nor property. */
  const isKnown = weekInfoOf('en-US') !== undefined;

  (isKnown ? it : it.skip)('begins on its own day and has its own weekend', () => {
    const { firstDay, weekend } = weekInfoOf('ar-EG')!;
    expect([firstDay, [...weekend]]).to.deep.equal([6, [5, 6]]);
    expect(weekInfoOf('en-US')?.firstDay).to.equal(7);
    expect(weekInfoOf('fr')?.firstDay).to.equal(1);
  });

  it('is not known of what is no locale', () => {
    expect(weekInfoOf('not a locale')).to.equal(undefined);
  });
});

describe('text for an address or a file', () => {
  it('has a sign in place of half a character, and is otherwise as it was', () => {
    expect(wellFormed('a\ud83db\udc4dc\ud83d\ude00d')).to.equal('a\ufffdb\ufffdc\ud83d\ude00d');
    expect(wellFormed('Zürich 😀')).to.equal('Zürich 😀');
  });
});
