/** How the text of a cell becomes the value of a field. */
export type CellKind =
  | 'text'
  | 'paragraphs'
  | 'texts'
  | 'string'
  | 'list'
  | 'word'
  | 'words'
  | 'country'
  | 'countries'
  | 'language'
  | 'languages'
  | 'day'
  | 'moment'
  | 'boolean'
  | 'number'
  | 'decimal'
  | 'phones'
  | 'hours';

/** Languages in which names of countries and languages are understood. */
const spoken = ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'de', 'pt'];

/** Column headings and names of countries are compared without case, accents, punctuation and white space. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Codes by their names in the languages spoken here. */
const byNames = (type: 'region' | 'language', codes: readonly string[]): Map<string, string> =>
  new Map(
    spoken.flatMap((locale) => {
      const names = new Intl.DisplayNames(locale, { type, fallback: 'none' });
      return codes.flatMap((code) => {
        const name = names.of(code);
        return name ? [[plainName(name), code] as const] : [];
      });
    }),
  );

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

let countryNames: Map<string, string> | undefined;
const countryCode = (text: string): string => {
  if (/^([A-Z]{2}|001)$/.test(text)) return text;
  // Regions that are no countries have names too.
  countryNames ??= byNames(
    'region',
    pairs.filter((code) => !/^(EU|EZ|UN|QO|UK|XA|XB|ZZ)$/.test(code)),
  );
  return countryNames.get(plainName(text)) ?? text;
};

let languageNames: Map<string, string> | undefined;
const languageCode = (text: string): string => {
  if (/^[a-z]{2,3}(-\w+)*$/.test(text)) return text;
  languageNames ??= byNames(
    'language',
    pairs.map((code) => code.toLowerCase()),
  );
  return languageNames.get(plainName(text)) ?? text;
};

/** A list in a cell is parted by semicolons or line breaks; where there are none, by commas. */
const parts = (text: string): string[] =>
  text
    .split(/[;\n；]/.test(text) ? /[;\n；]/ : /[,،、]/)
    .map((part) => part.trim())
    .filter(Boolean);

const yes = /^(?:yes|y|true|1|x|✓|oui|vrai|sí|si|verdadero|نعم|是|да|истина)$/i;
const no = /^(?:no|n|false|0|non|faux|falso|لا|否|нет|ложь)$/i;
const booleanOf = (text: string): unknown => (yes.test(text) ? true : no.test(text) ? false : text);

const two = (number: string): string => number.padStart(2, '0');

/**
 * A day as `YYYY-MM-DD`. Of `3/4/2026` nobody can tell which is the month: it stays as it is and is
 * told; `25.12.2026` is plain.
 */
const dayOf = (text: string): string => {
  const [, year, month = '', day = ''] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text) ?? [];
  if (year) return `${year}-${two(month)}-${two(day)}`;
  const [, first = '', mark, second = '', ofYear] =
    /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (!ofYear) return text;
  // Nobody writes the month first with points between.
  const isDayFirst = mark === '.' || Number(first) > 12 || first === second;
  if (isDayFirst) return `${ofYear}-${two(second)}-${two(first)}`;
  return Number(second) > 12 ? `${ofYear}-${two(first)}-${two(second)}` : text;
};

const momentOf = (text: string): string => {
  const [, day = text, time] = /^(.+?)[T\s]+(\d{1,2}:\d{2}(?::\d{2})?.*)$/.exec(text) ?? [];
  if (!time) return dayOf(day);
  return `${dayOf(day.replace(/,$/, ''))}T${time.length < 5 || time[1] === ':' ? `0${time}` : time}`;
};

/** A number as a decimal string. Of `1.234` and `1,234` the sign parts thousands where three digits follow each. */
const decimalOf = (text: string): string => {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (/^-?\d+(\.\d+)?$/.test(bare) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(bare)) return bare;
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return bare.replaceAll(',', '');
  if (/^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(bare) || /^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare)) {
    return bare.replaceAll('.', '').replace(',', '.');
  }
  return /^-?\d+,\d+$/.test(bare) ? bare.replace(',', '.') : bare;
};

const numberOf = (text: string): unknown => {
  const number = Number(decimalOf(text));
  return Number.isFinite(number) ? number : text;
};

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** `Mo-Fr`, `Tue`, `Monday to Thursday`: days by their first two letters in English. */
const daysOf = (text: string): string[] => {
  const [first = '', last = first] = text
    .toLowerCase()
    .split(/\s*(?:-|–|to)\s*/)
    .map((day) => day.trim().slice(0, 2));
  const [from, to] = [days.indexOf(first), days.indexOf(last)];
  if (from < 0 || to < 0) return [];
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => days[(from + index) % 7] ?? '');
};

const timeOf = (text: string): string => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.h](\d{2})?)?$/.exec(text.trim()) ?? [];
  return hour ? `${two(hour)}:${minute}` : text;
};

/** `Mo-Fr 09:00-12:30, 14:00-17:00; Sa 10-12`. A line that can't be read stays text, and is told. */
const hoursOf = (text: string): unknown[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line): unknown[] => {
      const [, names = '', times = ''] = /^([a-z\s,–-]+?)[\s:]+(\d.*)$/i.exec(line) ?? [];
      const ofDays = names.split(/\s*,\s*/).flatMap(daysOf);
      const spans = times
        .split(/\s*,\s*/)
        .map((span) => /^([\d:.h]+)\s*[-–]\s*([\d:.h]+)$/.exec(span.trim()));
      if (ofDays.length === 0 || spans.some((span) => !span)) return [line];
      return spans.map((span) => ({
        days: ofDays,
        opens: timeOf(span?.[1] ?? ''),
        closes: timeOf(span?.[2] ?? ''),
      }));
    });

const readers: Readonly<Record<CellKind, (text: string) => unknown>> = {
  text: (text) => text,
  paragraphs: (text) =>
    text
      .split(/\n\s*\n|\n/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
  texts: parts,
  string: (text) => text,
  list: parts,
  word: (text) => text.toLowerCase().replace(/\s+/g, '-'),
  words: parts,
  country: countryCode,
  countries: (text) => parts(text).map(countryCode),
  language: languageCode,
  languages: (text) => parts(text).map(languageCode),
  day: dayOf,
  moment: momentOf,
  boolean: booleanOf,
  number: numberOf,
  decimal: decimalOf,
  phones: (text) => parts(text).map((number) => ({ number })),
  hours: hoursOf,
};

/** The value of a cell; undefined for an empty one. What can't be read stays as it is, so that the contract tells it. */
export const readCell = (text: string, kind: CellKind): unknown =>
  text === '' ? undefined : readers[kind](text);
