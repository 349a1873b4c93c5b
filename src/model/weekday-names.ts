/** Days of the week as people write them in English: in feeds of other formats, and in tables. */

import { own } from './unknown.js';

/** In full, from Monday. */
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** As the contract writes them. */
export const weekdays: readonly string[] = names.map((name) => name.slice(0, 2));

const groups: Readonly<Record<string, readonly string[]>> = {
  daily: weekdays,
  weekday: weekdays.slice(0, 5),
  weekdays: weekdays.slice(0, 5),
  weekend: weekdays.slice(5),
  weekends: weekdays.slice(5),
  weds: ['we'],
  // Holidays: no line of the contract can say when these are.
  ph: [],
  sh: [],
};

const daysNamed = (word: string): readonly string[] | undefined => {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const index = names.findIndex((name) => plain.length > 1 && `${name}s`.startsWith(plain));
  return own(groups, plain) ?? (index < 0 ? undefined : weekdays.slice(index, index + 1));
};

/** `Mo-Fr`, `Tue`, `Monday to Thursday`, `weekends`; empty if it is none. */
export const weekdaysNamed = (text: string): string[] => {
  const ends = text.split(/ ?[-–] ?| (?:to|through) /i).map((word) => daysNamed(word.trim()));
  const [first, last] = [ends[0], ends.at(-1)];
  if (ends.length === 1) return [...(first ?? [])];
  if (ends.length > 2 || first?.length !== 1 || last?.length !== 1) return [];
  const from = weekdays.indexOf(first[0] ?? '');
  const count = ((weekdays.indexOf(last[0] ?? '') - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => weekdays[(from + index) % 7] ?? '');
};
