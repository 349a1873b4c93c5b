/** Days and times as people write them. */
import { isRealDay } from '../../model/primitives.js';
import { instantAt, offsetAt } from '../../time/wall-clock.js';
import { offsetText } from '../../time/time-zone.js';

const two = (number: string | number): string => String(number).padStart(2, '0');

let months: Map<string, string> | undefined;

/** Names of months, whole and short, in the languages of the UN. */
const monthOf = (name: string): string | undefined => {
  if (!months) {
    months = new Map();
    for (const locale of ['en', 'fr', 'es', 'ru', 'de', 'pt', 'it']) {
      for (const month of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
        for (let index = 0; index < 12; index += 1) {
          const parts = format.formatToParts(Date.UTC(2026, index, 1));
          const word = parts.find(({ type }) => type === 'month')?.value ?? '';
          months.set(word.toLowerCase().replace(/\.$/, ''), two(index + 1));
        }
      }
    }
  }
  return months.get(name.toLowerCase().replace(/\.$/, ''));
};

const inWords = (text: string): string | undefined => {
  const [, day = '', name = '', year] =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}+\.?),?\s+(?:de\s+)?(\d{4})$/u.exec(text) ??
    [];
  const month = year && monthOf(name);
  if (month) return `${year}-${month}-${two(day)}`;
  const [, first = '', on = '', inYear] =
    /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text) ?? [];
  const english = inYear && monthOf(first);
  return english ? `${inYear}-${english}-${two(on)}` : undefined;
};

const real = (day: string): string[] => (isRealDay(day) ? [day] : []);

/**
 * The days that a text may mean, as `YYYY-MM-DD`. Of `3/4/2026` nobody can tell which is the month,
 * so there are two; `25.12.2026` is plain, and nobody writes the month first with points between.
 */
export const daysMeant = (text: string): readonly string[] => {
  const plain = text.trim();
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? [];
  if (year) return real(`${year}-${two(month)}-${two(day)}`);
  const words = inWords(plain);
  if (words) return real(words);
  const [, first = '', mark, second = '', inYear] =
    /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$/.exec(plain) ?? [];
  if (!inYear) return [];
  const dayFirst = real(`${inYear}-${two(second)}-${two(first)}`);
  if (mark === '.' || first === second) return dayFirst;
  return [...dayFirst, ...real(`${inYear}-${two(first)}-${two(second)}`)];
};

/** `9`, `9:00`, `9.30`, `9h30`, `9am` as `HH:MM`. */
export const timeMeant = (text: string): string | undefined => {
  const [, hour, minute = '00', half = ''] =
    /^(\d{1,2})(?:[:.h](\d{2})?)?(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(text.trim()) ?? [];
  if (!hour) return undefined;
  const of24 = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return of24 > 24 || Number(minute) > 59 ? undefined : `${two(of24)}:${minute}`;
};

/** A time of a day without an offset, as `localMomentsMeant` writes it. */
const isLocalTime = /T\d\d:\d\d:\d\d$/;

/** A local time with the offset that a zone has then; a day, or a time that has an offset, as it is. */
export const withOffset = (moment: string, zone: string): string => {
  if (!isLocalTime.test(moment)) return moment;
  const instant = instantAt(+new Date(`${moment}Z`), zone);
  return `${moment}${offsetText(offsetAt(instant, zone))}`;
};

/** The moments that a text may mean: days, or times, with an offset where the text has one. */
export const localMomentsMeant = (text: string): readonly string[] => {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:at|à|um) /i, ' ');
  const [, day = plain, time, seconds = ':00', half = '', offset = ''] =
    /^(.+?)(?:T|,? )(\d{1,2}(?:[:.h]\d{2})?)(:\d{2})?( ?(?:[ap]\.?m\.?)?) ?(Z|[+-]\d\d:?\d\d)?$/i.exec(
      plain,
    ) ?? [];
  const at = time && timeMeant(`${time}${half}`);
  if (!at) return daysMeant(plain);
  const inZone = offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2').toUpperCase();
  return daysMeant(day).map((one) => `${one}T${at}${seconds}${inZone}`);
};

/**
 * The moments that a text may mean: days, or times with their offset in `zone`. A time without an
 * offset and without a zone means nothing certain.
 */
export const momentsMeant = (text: string, zone: string | undefined): readonly string[] => {
  const moments = localMomentsMeant(text);
  return zone
    ? moments.map((moment) => withOffset(moment, zone))
    : moments.filter((moment) => !isLocalTime.test(moment));
};
