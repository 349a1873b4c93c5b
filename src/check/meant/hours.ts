/** Opening hours as people write them. */
import { timeMeant } from './days.js';

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** `Mo-Fr`, `Tue`, `Monday to Thursday`: days by their first two letters in English; empty if it is none. */
export const weekdaysMeant = (text: string): string[] => {
  const [first = '', last = first] = text
    .toLowerCase()
    .split(/-|–|to/)
    .map((day) => day.trim().slice(0, 2));
  const [from, to] = [days.indexOf(first), days.indexOf(last)];
  if (from < 0 || to < 0) return [];
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => days[(from + index) % 7] ?? '');
};

const lineMeant = (line: string): unknown[] => {
  const [, names = '', times = ''] = /^([a-z ,–-]+?)[ :]{1,3}(\d.*)$/i.exec(line) ?? [];
  const ofDays = names.split(',').flatMap(weekdaysMeant);
  const spans = times.split(',').map((span) => {
    const [, opens = '', closes = ''] =
      /^([\d:.h]+ ?(?:[ap]m)?) ?[-–] ?([\d:.h]+ ?(?:[ap]m)?)$/i.exec(span.trim()) ?? [];
    return { opens: timeMeant(opens), closes: timeMeant(closes) };
  });
  const isRead = ofDays.length > 0 && spans.every(({ opens, closes }) => opens && closes);
  return isRead ? spans.map((span) => ({ days: ofDays, ...span })) : [line];
};

/** `Mo-Fr 09:00-12:30, 14:00-17:00; Sa 10-12`. A line that can't be read stays text, and is told. */
export const hoursMeant = (text: string): unknown[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .flatMap(lineMeant);
