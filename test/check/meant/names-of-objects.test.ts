import { expect } from '@open-wc/testing';
import { countryMeant, languageMeant } from '../../../src/check/meant/codes.js';
import { hoursMeant } from '../../../src/check/meant/hours/hours.js';
import { decimalMeant } from '../../../src/check/meant/numbers.js';
import { recurrenceMeant, wordMeant } from '../../../src/check/meant/words.js';
import { countryCode, languageCodes } from '../../../src/feed/formats/hsds/codes.js';
import { readCalendar } from '../../../src/feed/formats/icalendar/read-calendar.js';
import { own } from '../../../src/model/unknown.js';

/** `constructor`, `toString` and the others that every object inherits. */
const names = Object.getOwnPropertyNames(Object.prototype);

const calendar = (zone: string): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:choir',
    'SUMMARY:Choir',
    `DTSTART;TZID=${zone}:20270105T190000`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

describe('a word that every object has as a name', () => {
  it('is in no table', () => {
    for (const name of names) expect(own({ a: 1 }, name), name).to.equal(undefined);
  });

  it('is no day, number, rule, country, language or word of the contract', () => {
    for (const name of names) {
      expect(hoursMeant(`${name} 9-5`), name).to.deep.equal([`${name} 9-5`]);
      expect(decimalMeant(`5 ${name}`), name).to.equal(undefined);
      expect(recurrenceMeant(name), name).to.equal(undefined);
      expect(countryMeant(name), name).to.equal(undefined);
      expect(languageMeant(name), name).to.equal(undefined);
      expect(wordMeant(name, name), name).to.equal(undefined);
      expect(countryCode(name), name).to.equal(name);
      expect(languageCodes(name), name).to.deep.equal([name]);
    }
  });

  it('costs a calendar its zone and not its events', () => {
    for (const name of names) {
      const { events } = readCalendar(calendar(name)) as { readonly events: readonly unknown[] };
      expect(events, name).to.have.length(1);
    }
  });
});
