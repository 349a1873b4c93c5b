import { expect } from '@open-wc/testing';
import { whenText, zoneText } from '../../../../src/elements/event-list/format/times.js';
import { monthText } from '../../../../src/elements/event-list/format/dates.js';
import { occurrenceOf } from '../../../../src/elements/event-list/occurrences/occurrence.js';
import { eventOf, normal } from '../support.js';

const occurrences = [
  { start: '2013-12-18' },
  { start: '2013-10-03', end: '2013-10-04' },
  { start: '2013-09-28', end: '2013-10-03' },
  { start: '2013-12-28', end: '2014-01-03' },
  { start: '2013-10' },
  {
    start: '2013-11-14T18:30:00+01:00',
    end: '2013-11-14T21:00:00+01:00',
    timeZone: 'Europe/Zurich',
  },
  {
    start: '2013-12-31T21:00:00Z',
    end: '2014-01-01T01:30:00Z',
    timeZone: 'Europe/Lisbon',
  },
].map((moments) => occurrenceOf(eventOf(moments)));

/** As every engine writes it; or, where CLDR has changed its mind between the releases in use, as either does. */
type Golden = string | readonly [string, string];

const goldens: Readonly<Record<string, readonly Golden[]>> = {
  en: [
    'Wednesday, December 18, 2013',
    'October 3–4, 2013',
    'September 28–October 3, 2013',
    'December 28, 2013–January 3, 2014',
    'October 2013',
    'Thursday, November 14, 2013, 6:30–9:00 PM',
    'December 31, 2013 at 9:00 PM–January 1, 2014 at 1:30 AM',
    'Central European Standard Time',
    'October 2013',
  ],
  'en-GB': [
    'Wednesday, 18 December 2013',
    '3–4 October 2013',
    '28 September–3 October 2013',
    '28 December 2013–3 January 2014',
    'October 2013',
    'Thursday, 14 November 2013, 18:30–21:00',
    '31 December 2013 at 21:00–1 January 2014 at 01:30',
    'Central European Standard Time',
    'October 2013',
  ],
  fr: [
    'mercredi 18 décembre 2013',
    '3–4 octobre 2013',
    '28 septembre–3 octobre 2013',
    '28 décembre 2013–3 janvier 2014',
    'octobre 2013',
    'jeudi 14 novembre 2013, 18:30–21:00',
    '31 décembre 2013 à 21:00–1 janvier 2014 à 01:30',
    'heure normale d’Europe centrale',
    'octobre 2013',
  ],
  de: [
    'Mittwoch, 18. Dezember 2013',
    '3.–4. Oktober 2013',
    '28. September–3. Oktober 2013',
    '28. Dezember 2013–3. Januar 2014',
    'Oktober 2013',
    'Donnerstag, 14. November 2013, 18:30–21:00 Uhr',
    '31. Dezember 2013 um 21:00–1. Januar 2014 um 01:30',
    'Mitteleuropäische Normalzeit',
    'Oktober 2013',
  ],
  pt: [
    'quarta-feira, 18 de dezembro de 2013',
    '3–4 de outubro de 2013',
    '28 de setembro–3 de outubro de 2013',
    '28 de dezembro de 2013–3 de janeiro de 2014',
    'outubro de 2013',
    'quinta-feira, 14 de novembro de 2013 18:30–21:00',
    '31 de dezembro de 2013 às 21:00–1 de janeiro de 2014 às 01:30',
    'Horário Padrão da Europa Central',
    'outubro de 2013',
  ],
  it: [
    'mercoledì 18 dicembre 2013',
    '03–04 ottobre 2013',
    '28 settembre–03 ottobre 2013',
    '28 dicembre 2013–03 gennaio 2014',
    'ottobre 2013',
    'giovedì 14 novembre 2013, 18:30–21:00',
    '31 dicembre 2013 alle ore 21:00–1 gennaio 2014 alle ore 01:30',
    'Ora standard dell’Europa centrale',
    'ottobre 2013',
  ],
  ru: [
    'среда, 18 декабря 2013 г.',
    '3–4 октября 2013 г.',
    '28 сентября–3 октября 2013 г.',
    '28 декабря 2013 г.–3 января 2014 г.',
    'октябрь 2013 г.',
    'четверг, 14 ноября 2013 г., 18:30–21:00',
    '31 декабря 2013 г. в 21:00–1 января 2014 г. в 01:30',
    'Центральная Европа, стандартное время',
    'октябрь 2013 г.',
  ],
  fa: [
    'چهارشنبه ۱۸ دسامبر ۲۰۱۳',
    '۳ تا ۴ اکتبر ۲۰۱۳',
    '۲۸ سپتامبر تا ۳ اکتبر ۲۰۱۳',
    '۲۸ دسامبر ۲۰۱۳ تا ۳ ژانویهٔ ۲۰۱۴',
    'اکتبر ۲۰۱۳',
    'پنجشنبه ۱۴ نوامبر ۲۰۱۳، ۱۸:۳۰ تا ۲۱:۰۰',
    '۳۱ دسامبر ۲۰۱۳ ساعت ۲۱:۰۰ تا ۱ ژانویهٔ ۲۰۱۴ ساعت ۱:۳۰',
    'وقت عادی مرکز اروپا',
    'اکتبر ۲۰۱۳',
  ],
  tr: [
    '18 Aralık 2013 Çarşamba',
    '3–4 Ekim 2013',
    '28 Eylül–3 Ekim 2013',
    '28 Aralık 2013–3 Ocak 2014',
    'Ekim 2013',
    '14 Kasım 2013 Perşembe 18:30–21:00',
    '31 Aralık 2013 21:00–1 Ocak 2014 01:30',
    'Orta Avrupa Standart Saati',
    'Ekim 2013',
  ],
  sw: [
    'Jumatano, 18 Desemba 2013',
    '3–4 Oktoba 2013',
    'Jumamosi, 28 Septemba–Alhamisi, 3 Oktoba 2013',
    'Jumamosi, 28 Desemba 2013–Ijumaa, 3 Januari 2014',
    'Oktoba 2013',
    'Alhamisi, 14 Novemba 2013 18:30–21:00',
    '31 Desemba 2013, 21:00–1 Januari 2014, 01:30',
    'Saa za Wastani za Ulaya ya Kati',
    'Oktoba 2013',
  ],
  es: [
    'miércoles, 18 de diciembre de 2013',
    '3–4 de octubre de 2013',
    '28 de septiembre–3 de octubre de 2013',
    '28 de diciembre de 2013–3 de enero de 2014',
    'octubre de 2013',
    'jueves, 14 de noviembre de 2013, 18:30–21:00',
    [
      '31 de diciembre de 2013 a las 21:00–1 de enero de 2014 a las 1:30',
      '31 de diciembre de 2013, 21:00–1 de enero de 2014, 1:30',
    ],
    'hora estándar de Europa central',
    'octubre de 2013',
  ],
  'ar-EG': [
    'الأربعاء، ١٨ ديسمبر ٢٠١٣',
    ['٣–٤ أكتوبر ٢٠١٣', '٣–٤ أكتوبر، ٢٠١٣'],
    '٢٨ سبتمبر–٣ أكتوبر ٢٠١٣',
    '٢٨ ديسمبر ٢٠١٣–٣ يناير ٢٠١٤',
    'أكتوبر ٢٠١٣',
    'الخميس، ١٤ نوفمبر ٢٠١٣، ٦:٣٠–٩:٠٠ م',
    '٣١ ديسمبر ٢٠١٣ في ٩:٠٠ م–١ يناير ٢٠١٤ في ١:٣٠ ص',
    'توقيت وسط أوروبا الرسمي',
    'أكتوبر ٢٠١٣',
  ],
  zh: [
    '2013年12月18日星期三',
    ['2013/10/3–2013/10/4', '2013年十月3日–4日'],
    ['2013/9/28–2013/10/3', '2013年九月28日–十月3日'],
    ['2013/12/28–2014/1/3', '2013年十二月28日–2014年一月3日'],
    '2013年10月',
    '2013年11月14日星期四 18:30–21:00',
    ['2013/12/31 21:00–2014/1/1 01:30', '2013年12月31日 21:00–2014年1月1日 01:30'],
    '中欧标准时间',
    '2013年10月',
  ],
  ja: [
    '2013年12月18日水曜日',
    ['2013/10/03～2013/10/04', '2013年10月3日～4日'],
    ['2013/09/28～2013/10/03', '2013年9月28日～10月3日'],
    ['2013/12/28～2014/01/03', '2013年12月28日～2014年1月3日'],
    '2013年10月',
    ['2013/11/14木曜日 18時30分～21時00分', '2013年11月14日木曜日 18時30分～21時00分'],
    ['2013/12/31 21:00～2014/1/1 1:30', '2013年12月31日 21:00～2014年1月1日 1:30'],
    '中央ヨーロッパ標準時',
    '2013年10月',
  ],
  hi: [
    'बुधवार, 18 दिसंबर 2013',
    ['3–4 अक्टूबर 2013', '3–4 अक्तूबर 2013'],
    ['28 सितंबर–3 अक्टूबर 2013', '28 सितंबर–3 अक्तूबर 2013'],
    '28 दिसंबर 2013–3 जनवरी 2014',
    ['अक्टूबर 2013', 'अक्तूबर 2013'],
    'गुरुवार, 14 नवंबर 2013, 6:30–9:00 pm',
    '31 दिसंबर 2013 को 9:00 pm बजे–1 जनवरी 2014 को 1:30 am बजे',
    'मध्य यूरोपीय मानक समय',
    ['अक्टूबर 2013', 'अक्तूबर 2013'],
  ],
};

/** Whether a comma stands before an Arabic year is a matter of CLDR's release. */
const bare = (text: string | undefined): string => (text ?? '').replaceAll('،', '');

describe('dates in words', () => {
  it('names both months, or years, where the number of the day is the same [A3]', () => {
    const told = (start: string, end: string) =>
      normal(
        whenText(occurrenceOf(eventOf({ start, end })), { locale: 'en-GB', calendar: 'gregory' }),
      );
    expect(told('2013-10-03', '2013-11-03')).to.equal('3 October–3 November 2013');
    expect(told('2013-10-03', '2014-10-03')).to.equal('3 October 2013–3 October 2014');
  });

  for (const [locale, golden] of Object.entries(goldens)) {
    it(`are the same in every engine: ${locale} [A3, A4]`, () => {
      const style = { locale, calendar: 'gregory' };
      const told = occurrences.map((occurrence) => normal(whenText(occurrence, style)));
      const zone = normal(zoneText(occurrences[5]!, style));
      const texts = [...told, zone, normal(monthText('2013-10-01', style))];
      expect(texts).to.have.length(golden.length);
      texts.forEach((text, index) =>
        expect([golden[index]].flat().map(bare)).to.include(bare(text)),
      );
    });
  }
});
