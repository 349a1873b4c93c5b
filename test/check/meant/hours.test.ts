import { expect } from '@open-wc/testing';
import { weekdaysNamed } from '../../../src/model/weekday-names.js';
import { told, week, weekdays } from './told-hours.js';

/** What is written, and what is meant. */
const written: readonly (readonly [kind: string, text: string, meant: string])[] = [
  ['a half of the day said once', 'Tue 1-4pm', 'tu 13:00-16:00'],
  ['a half of the day said once, from noon', 'Sat 12-4pm', 'sa 12:00-16:00'],
  ['a half of the day said once, over noon', 'Sat 11-2pm', 'sa 11:00-14:00'],
  ['both halves', 'Fri 11am-3pm', 'fr 11:00-15:00'],
  ['no half, of office hours', 'Monday-Friday: 9-5', `${weekdays} 09:00-17:00`],
  ['no half, with minutes', 'Wed 9:30-4:30', 'we 09:30-16:30'],
  ['a night by 24 hours', 'Fr-Sa 18:00-06:00', 'fr,sa 18:00-06:00'],
  ['a night by 24 hours, from before noon', 'Sa 11:00-02:00', 'sa 11:00-02:00'],
  ['a night in whole hours', 'Fr 22-6', 'fr 22:00-06:00'],
  ['groups of days', 'Weekdays 9-17; Weekends 10-14', `${weekdays} 09:00-17:00; sa,su 10:00-14:00`],
  ['every day', 'daily 8-20', `${week} 08:00-20:00`],
  ['no name of a day, though it begins like one', 'Summer 9-12', '"Summer 9-12"'],
  [
    'one name that is no day',
    'Mon, Wednes 9-12; Mon, Frost 9-12',
    'mo,we 09:00-12:00; "Mon, Frost 9-12"',
  ],
  ['days with "and"', 'Mon, Wed and Fri 10-12', 'mo,we,fr 10:00-12:00'],
  ['days with strokes', 'Tue / Thur 10-12', 'tu,th 10:00-12:00'],
  ['holidays among days', 'Sa,PH 12:00-17:00', 'sa 12:00-17:00'],
  ['holidays alone', 'PH off', '"PH off"'],
  ['a day off', 'Mo-Fr 09:00-18:00; We off', 'mo,tu,th,fr 09:00-18:00'],
  ['a day closed, told first', 'Sunday closed; Sat 9-12', 'sa 09:00-12:00'],
  ['nothing but closed days', 'Sat-Sun closed', weekdays],
  [
    'days off in some weeks',
    'Mo,Th 12:00-18:00; Th[3] off',
    'mo 12:00-18:00; th nth 1,2,4,5 12:00-18:00',
  ],
  [
    'days off for some hours',
    'Tu,We 8-18; We 12:00-13:00 off',
    'tu 08:00-18:00; we 08:00-12:00; we 13:00-18:00',
  ],
  [
    'a day told anew',
    'Mo-Su 08:00-18:00; Su 10:00-12:00',
    `${weekdays},sa 08:00-18:00; su 10:00-12:00`,
  ],
  ['a day told further', 'Mo 9-12; Mo 14-17', 'mo 09:00-12:00; mo 14:00-17:00'],
  ['spans without a comma', 'Mo 08:00-12:00 14:00-18:00', 'mo 08:00-12:00; mo 14:00-18:00'],
  ['days after a comma', 'Mo 08:00-16:00, Sa 09:00-12:00', 'mo 08:00-16:00; sa 09:00-12:00'],
  ['always', '24/7', `${week} 00:00-24:00`],
  ['weeks of the month', 'Mo[1,3] 14:00-16:00', 'mo nth 1,3 14:00-16:00'],
  ['the last of the month', 'Th[-1] 10:00-12:00', 'th nth -1 10:00-12:00'],
  ['by appointment', 'Mo-Tu by appointment', 'mo,tu by appointment'],
  ['by appointment, with times', 'Th 14:00-16:00 by appointment', 'th 14:00-16:00 by appointment'],
  ['a comment', 'Tu 10:00-12:00 "Hot meals"', 'tu 10:00-12:00 (Hot meals)'],
  ['a comment in brackets', 'Mo 8:30-16:30 (phone only)', 'mo 08:30-16:30 (phone only)'],
  ['words between times', 'Monday 9am to 5pm', 'mo 09:00-17:00'],
  ['German words', 'Mo-Th 9.00-17.00 Uhr', 'mo,tu,we,th 09:00-17:00'],
  ['no end', 'Mo-Fr 10:00+', `${weekdays} (10:00+)`],
  ['months', 'Apr-Oct Mo-Fr 09:00-18:00', '"Apr-Oct Mo-Fr 09:00-18:00"'],
  ['the sun', 'Mo-Fr sunrise-sunset', '"Mo-Fr sunrise-sunset"'],
  ['weeks of the year', 'week 1-53/2 Fr 09:00-12:00', '"week 1-53/2 Fr 09:00-12:00"'],
  ['another language', 'lun-ven 9h-17h30', `${weekdays} 09:00-17:30`],
];

describe('opening hours as people write them', () => {
  for (const [kind, text, meant] of written) {
    it(`${kind}: ${text}`, () => {
      expect(told(text)).to.equal(meant);
    });
  }

  it('has days of no name that only begins as one', () => {
    for (const word of ['Weekend club', 'Month', 'Saturn', 'Mo-Do', 'Mo-Tu-We', '']) {
      expect(weekdaysNamed(word), word).to.deep.equal([]);
    }
    expect(weekdaysNamed('Sat–Mon')).to.deep.equal(['sa', 'su', 'mo']);
  });
});
