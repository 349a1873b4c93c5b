import { expect } from '@open-wc/testing';
import { phoneCountry, phoneDigits, phoneParts, type Phone } from '../../src/model/telephone.js';

const partsOf = (number: string, country?: string, more: Partial<Phone> = {}) =>
  phoneParts({ number, ...more }, country);

/** The address of the only number that can be dialled. */
const address = (number: string, country?: string, more: Partial<Phone> = {}) => {
  const [found, ...others] = partsOf(number, country, more).flatMap((part) => part.address ?? []);
  return others.length === 0 ? found : 'several';
};

const dial = (number: string, country?: string) => address(number, country)?.replace('tel:', '');

describe('a telephone number as people write it', () => {
  it('is dialled as its digits if it has a country code (ITU-T E.123)', () => {
    for (const written of [
      '+49 30 1234567',
      '+49 (30) 123-45-67',
      '+49.30.1234567',
      '(+49) 30/1234567',
      '00 49 30 1234567',
      'Tel.: +49 30 123 4567',
      '\u202A+49\u00A030\u00A01234567\u202C',
      '＋４９ ３０ １２３４５６７',
      '+٤٩ ٣٠ ١٢٣٤٥٦٧',
      '+४९ ३० १२३४५६७',
    ]) {
      expect(dial(written), written).to.equal('+49301234567');
    }
    expect(dial('011 49 30 1234567', 'US')).to.equal('+49301234567');
    expect(dial('0011 49 30 1234567', 'AU')).to.equal('+49301234567');
  });

  it('is dialled without the trunk prefix, except where it belongs to the number', () => {
    expect(dial('+44 (0)1482 000 000')).to.equal('+441482000000');
    expect(dial('+44 (0) 1482 000000')).to.equal('+441482000000');
    expect(dial('+44 01482 000000')).to.equal('+441482000000');
    expect(dial('0044 (0)1482 000 000')).to.equal('+441482000000');
    expect(dial('+36 (06) 1 234 5678')).to.equal('+3612345678');
    // In Italy it belongs to the number.
    expect(dial('+39 (0)6 1234567')).to.equal('+39061234567');
    expect(dial('+39 06 1234567')).to.equal('+39061234567');
    expect(dial('+34 (0)91 123 45 67')).to.equal('+34911234567');
  });

  it('in national form is dialled with the country code, if the country is known', () => {
    expect(dial('030 1234567', 'DE')).to.equal('+49301234567');
    expect(dial('030/1234567', 'DE')).to.equal('+49301234567');
    expect(dial('(0)30 1234567', 'DE')).to.equal('+49301234567');
    expect(dial('020 7946 0123', 'GB')).to.equal('+442079460123');
    expect(dial('(212) 555-0123', 'US')).to.equal('+12125550123');
    expect(dial('1-800-555-0199', 'US')).to.equal('+18005550199');
    expect(dial('06 1234567', 'IT')).to.equal('+39061234567');
    expect(dial('91 123 45 67', 'ES')).to.equal('+34911234567');
    expect(dial('8 (495) 123-45-67', 'RU')).to.equal('+74951234567');
    expect(dial('06 1 234 5678', 'HU')).to.equal('+3612345678');
    expect(dial('1300 131 450', 'AU')).to.equal('+611300131450');
    expect(dial('49 30 1234567', 'DE')).to.equal('+49301234567');
    expect(dial('٠٢ ٢٧٣٦ ٥٥٠٠', 'EG')).to.equal('+20227365500');
  });

  it('is only shown if a call might reach somebody else', () => {
    for (const [written, country] of [
      ['030 1234567', undefined],
      // A number of the town alone.
      ['1234567', 'DE'],
      ['30 1234567', 'DE'],
      // With its country, but without what says so: it may be one of Rome.
      ['39 06 123456', 'IT'],
      // May be two of them, or one and its extension.
      ['030 1234567/8', 'DE'],
      ['+43 1 533 64 80/22', 'AT'],
      // Not a number of that country, or of any.
      ['020 7946 0000', 'KE'],
      ['+49 (0)', 'DE'],
      ['+44 (0)99', 'GB'],
      ['+44 20 7946 09', 'GB'],
      ['+0 123 4567', 'GB'],
      ['1800 247 247', 'GB'],
      ['24100511', 'IN'],
      // A letter for a digit, or more to come.
      ['O20 7946 0123', 'GB'],
      ['020 7946 O123', 'GB'],
      ['030 12345O7', 'DE'],
      ['030 123 XXX', 'DE'],
      ['0800-XXX-XXXX', 'US'],
      ['030 1234 ...', 'DE'],
      ['030 1234 …', 'DE'],
      ['030 1234 ?', 'DE'],
      ['030 1234 ___', 'DE'],
      ['020 7946 ****', 'GB'],
      ['+49 30 1234 (5678)', 'DE'],
      ['+44 20 7946 (0123)', 'GB'],
      // The last digits may be those of a time.
      ['030 1234567 9-17 Uhr', 'DE'],
      ['030 12 34 12 - 17 Uhr', 'DE'],
      ['9 Uhr - 030 1234567', 'DE'],
      // Not for a telephone.
      ['18001 0800 123 456', 'GB'],
      ['24/7', 'GB'],
      ['7j/7 24h/24', 'FR'],
      ['Mon-Fri 9-17', 'GB'],
      ['Room 112', 'GB'],
      ['365 days', 'GB'],
      ['100 %', 'GB'],
      ['ext. 1234', 'GB'],
      ['from 01.01.2026', 'DE'],
      ['2026-01-01', 'US'],
      ['https://example.org/0123456789', 'FR'],
      ['a.0123456789@example.org', 'FR'],
      ['Fax: +49 30 1234567', 'DE'],
      ['Telefax 030 1234567', 'DE'],
      ['030 1234567 (Fax)', 'DE'],
      ['Факс: +7 495 681-05-32', 'RU'],
      [`+49 30 1234567${' '.repeat(100_000)}`, 'DE'],
    ] as const) {
      expect(dial(written, country), written).to.equal(undefined);
    }
  });

  it('may be a short code', () => {
    for (const [written, code] of [
      ['112', '112'],
      ['116 123', '116123'],
      ['Tel: 1450', '1450'],
      ['016', '016'],
      ['13 14 50', '131450'],
    ] as const) {
      expect(dial(written), written).to.equal(code);
    }
    expect(address('17', 'FR')).to.equal('tel:17');
    for (const written of ['85258', '2 lines', 'Desk 12', '12/24', '020 7946 0123 / 0199']) {
      expect(dial(written) ?? '', written).to.not.match(/^\d/);
    }
    expect(address('85258', 'US', { kind: 'sms' })).to.equal('sms:85258');
  });

  it('with * or # is never dialled: such codes can forward calls', () => {
    for (const code of [
      '*100#',
      '*21*00441234567890#',
      // By stars and digits of other scripts, and with marks between.
      '\uff0a21\uff0a00441234567890\uff03',
      '\u066d٢١\u066d00441234567890#',
      '\u221721\u221700441234567890\u266f',
      '\u200e*\u200e21*00441234567890#',
      '\ufe6121\ufe6100441234567890\ufe5f',
      '\u2731\u273121\u273100441234567890',
      '**21*+441234567890#',
      '#31#+442079460123',
      '+442079460123*21#',
      '##002#',
      '＊21＊00441234567890＃',
      '0800 123 4567,,*21*44#',
      '0800 123 4567 *21*44#',
      '*#06#',
      '020 7946 0123#',
      '* 21 * 020 7946 0123 #',
    ]) {
      expect(dial(code, 'GB'), code).to.equal(undefined);
    }
    expect(dial('0800 123 456*', 'GB')).to.equal('+44800123456');
    expect(dial('0800 123 456 ** free', 'GB')).to.equal('+44800123456');
  });

  it('is dialled with its extension, from the field or from the text', () => {
    for (const written of [
      '+1 212 555 0123 ext. 12',
      '+1 212 555 0123 x12',
      '+1 212 555 0123 Ext 12',
      '+1 212 555 0123;ext=12',
      '+1 212 555 0123 #12',
      '(212) 555-0123, extension 12',
    ]) {
      expect(address(written, 'US'), written).to.equal('tel:+12125550123;ext=12');
    }
    expect(address('+442079460123', undefined, { extension: '7' })).to.equal(
      'tel:+442079460123;ext=7',
    );
  });

  it('is dialled as the field dial says, if there is one', () => {
    expect(address('0800-HELP', 'GB', { dial: '08004357' })).to.equal('tel:08004357');
  });

  it('has an address by its kind: tel:, sms:, WhatsApp, or none for fax', () => {
    const number = '+49 (0)170 1234567';
    expect(address(number)).to.equal('tel:+491701234567');
    expect(address(number, undefined, { kind: 'sms' })).to.equal('sms:+491701234567');
    expect(address(number, undefined, { kind: 'whatsapp' })).to.equal('https://wa.me/491701234567');
    expect(address('116 123', undefined, { kind: 'whatsapp' })).to.equal(undefined);
    expect(address(number, undefined, { kind: 'fax' })).to.equal(undefined);
  });

  it('is the number of a WhatsApp or text line if its words say so', () => {
    for (const [written, expected] of [
      ['WhatsApp: +44 7700 900123', 'https://wa.me/447700900123'],
      ['واتساب 07700 900123', 'https://wa.me/447700900123'],
      ['wa.me/447700900123', 'https://wa.me/447700900123'],
      ['https://wa.me/447700900123?text=hello', 'https://wa.me/447700900123'],
      ['https://api.whatsapp.com/send?phone=447700900123', 'https://wa.me/447700900123'],
      ['07700 900123 (WhatsApp)', 'tel:+447700900123'],
      ['Phone or WhatsApp: 07700 900123', 'tel:+447700900123'],
      ['Text SHOUT to 85258', 'sms:85258'],
      ['SMS 07700 900123', 'sms:+447700900123'],
      ['Call or text 988', 'tel:988'],
    ] as const) {
      expect(address(written, 'GB'), written).to.equal(expected);
    }
    expect(address('Fax 020 7946 0123', 'GB', { kind: 'voice' })).to.equal(undefined);
  });

  it('is searched by its digits, 0 to 9', () => {
    expect(phoneDigits('+٤٩ (٠)٣٠ ۱۲۳')).to.equal('49030123');
  });
});

describe('the country of an organisation’s telephones', () => {
  it('is the one that it helps in', () => {
    expect(phoneCountry({ countries: ['DE'] })).to.equal('DE');
    expect(phoneCountry({ countries: ['DE'], timeZone: 'Europe/Berlin' })).to.equal('DE');
    expect(phoneCountry({ countries: ['IN'], timeZone: 'Asia/Kolkata' })).to.equal('IN');
  });

  it('is unknown for several countries, the world, or none', () => {
    expect(phoneCountry({ countries: ['DE', 'AT'] })).to.equal(undefined);
    expect(phoneCountry({ countries: ['001'] })).to.equal(undefined);
    expect(phoneCountry({})).to.equal(undefined);
  });

  describe('in an engine that knows the zones of a country', () => {
    const zones: Readonly<Record<string, readonly string[]>> = {
      AT: ['Europe/Vienna'],
      NG: ['Africa/Lagos'],
      US: ['America/New_York', 'America/Chicago'],
      ZA: ['Africa/Johannesburg'],
    };
    const prototype = Intl.Locale.prototype as object;
    const own = Object.getOwnPropertyDescriptor(prototype, 'getTimeZones');
    before(() => {
      const value = function (this: Intl.Locale) {
        return zones[this.region ?? ''];
      };
      Object.defineProperty(prototype, 'getTimeZones', { value, configurable: true });
    });
    after(() => {
      if (own) Object.defineProperty(prototype, 'getTimeZones', own);
      else Reflect.deleteProperty(prototype, 'getTimeZones');
    });
    const countryOf = (country: string, timeZone: string) =>
      phoneCountry({ countries: [country], timeZone });

    it('is unknown if the time zone is another country’s', () => {
      expect(countryOf('US', 'America/Chicago')).to.equal('US');
      expect(countryOf('US', 'Europe/Vienna')).to.equal(undefined);
    });

    it('is known if the clock is the same in winter and in summer', () => {
      expect(countryOf('AT', 'Europe/Berlin')).to.equal('AT');
      expect(countryOf('NG', 'Europe/Berlin')).to.equal(undefined);
      expect(countryOf('ZA', 'Europe/Berlin')).to.equal(undefined);
    });

    it('is known without a time zone, and of a country whose zones are not known', () => {
      expect(phoneCountry({ countries: ['US'] })).to.equal('US');
      expect(countryOf('KE', 'Europe/London')).to.equal('KE');
    });
  });
});
