/** Opening hours as people, and [OpenStreetMap](https://wiki.openstreetmap.org/wiki/Key:opening_hours), write them. */
import { weekdays as days, weekdaysNamed } from '../../model/weekday-names.js';
import { timeMeant } from './days.js';

interface Line {
  readonly days: readonly string[];
  readonly opens?: string;
  readonly closes?: string;
  readonly nth?: readonly number[];
  readonly appointment?: true;
  readonly note?: string;
}

type Days = Pick<Line, 'days' | 'nth'>;

/** Days between commas, each with its place in the month: `Mo-We, Th[1,3]`; none if one of them is unknown. */
const daysIn = (text: string): readonly Days[] => {
  const parts = text.split(/ ?[,/&] ?(?![^[]*\])| and /i);
  const all = parts.map((part) => {
    const [, name = '', places] = /^([^[]+)(?:\[(.+)\])?$/.exec(part) ?? [];
    const nth = places?.split(',').map(Number);
    return { days: weekdaysNamed(name), ...(nth && { nth }) };
  });
  const isHoliday = (part: string): boolean => /^[ps]h$/i.test(part);
  if (all.some(({ days: named }, index) => named.length === 0 && !isHoliday(parts[index] ?? '')))
    return [];
  const plain = all.flatMap(({ days: named, nth }) => (nth ? [] : named));
  return [...(plain.length > 0 ? [{ days: plain }] : []), ...all.filter(({ nth }) => nth)];
};

const hourOf = (time: string): number => Number(time.slice(0, 2));
const later = (time: string): string => `${hourOf(time) + 12}${time.slice(2)}`;

/**
 * `1-4pm` begins in the afternoon, and `9-5` ends in it. `22-6` and `11:00-02:00` end on the next day.
 */
const spanMeant = (from: string, to: string): Pick<Line, 'opens' | 'closes'> | undefined => {
  const [first, last] = [from, to].map((text) => text.replace(/ ?(?:uhr|hrs?)$/i, ''));
  const [opens, closes] = [timeMeant(first ?? ''), timeMeant(last ?? '')];
  if (!opens || !closes) return undefined;
  const isHalf = (text = ''): boolean => /[ap]\.?m\.?$/i.test(text);
  if (isHalf(first)) return { opens, closes };
  if (isHalf(last)) {
    const isPast = closes >= '12:00' && hourOf(opens) < 12 && later(opens) < closes;
    return { opens: isPast ? later(opens) : opens, closes };
  }
  const isPast = closes <= opens && hourOf(opens) <= 12 && /^[1-9](?!\d)/.test(last ?? '');
  return { opens, closes: isPast ? later(closes) : closes };
};

/** What one line says: opening hours, or when it is closed. */
interface Rule {
  readonly lines: readonly Line[];
  readonly isOff: boolean;
}

const word = String.raw`[a-z]{2,}\.?(?:\[-?\d(?:, ?-?\d)*\])?`;
const head = new RegExp(
  `^[ ,]*(?:open )?(${word}(?:(?: ?[-–,/&] ?| (?:to|through|and) )${word})*)(?: ?: ?| |$)`,
  'i',
);
const time = String.raw`\d{1,2}(?:[:.h]\d{0,2})?(?::\d\d)? ?(?:[ap]\.?m\.?|uhr|hrs?)?`;
const span = new RegExp(
  `^[ ,&/]*(?:and )?(${time})(?: ?[-–] ?| (?:to|until|till|bis|à) )(${time})(?![\\d+:])`,
  'i',
);
const end =
  /^ ?(?:open\b ?)?(?:["“(]([^"”)]+)["”)] ?)?(by appointment(?: only)?|off\b|closed\b)?(?= ?[,;]|$| [a-z])/i;

/** Reads days, their times and what is said of them, from the start of a text; undefined if it can't be read. */
const ruleMeant = (text: string): (Rule & { readonly rest: string }) | undefined => {
  const [started = '', named = ''] = head.exec(text) ?? [];
  const ofDays = daysIn(named);
  if (ofDays.length === 0) return undefined;
  let rest = text.slice(started.length);
  const spans: Pick<Line, 'opens' | 'closes'>[] = [];
  for (let found = span.exec(rest); found; found = span.exec(rest)) {
    const meant = spanMeant(found[1] ?? '', found[2] ?? '');
    if (!meant) return undefined;
    spans.push(meant);
    rest = rest.slice(found[0].length);
  }
  const [ended = '', note, last = ''] = end.exec(rest) ?? [];
  const isOff = /^(?:off|closed)$/i.test(last);
  const isByAppointment = /^by/i.test(last);
  if (spans.length === 0 && !last) return undefined;
  const more = { ...(isByAppointment && { appointment: true as const }), ...(note && { note }) };
  const lines = ofDays.flatMap((each) =>
    (spans.length > 0 ? spans : [{}]).map((times) => ({ ...each, ...times, ...more })),
  );
  return { lines, isOff, rest: rest.slice(ended.length).trim() };
};

const always = /^(?:open )?(?:24 ?\/ ?7|24 hours)$/i;

const rulesMeant = (line: string): readonly Rule[] | undefined => {
  if (always.test(line))
    return [{ lines: [{ days, opens: '00:00', closes: '24:00' }], isOff: false }];
  const rules: Rule[] = [];
  for (let rest = line; rest;) {
    const rule = ruleMeant(rest);
    if (!rule || rule.rest === rest) return undefined;
    rules.push(rule);
    ({ rest } = rule);
  }
  return rules;
};

const overlap = (one: Line, other: Line): boolean =>
  !one.opens ||
  !other.opens ||
  (one.opens < (other.closes ?? '') && other.opens < (one.closes ?? ''));

/** Takes days from lines that were told before. */
const without = (lines: readonly unknown[], taken: Line, isTaken: typeof overlap): unknown[] =>
  lines.flatMap((line) => {
    if (typeof line === 'string' || !isTaken(line as Line, taken)) return [line];
    const left = (line as Line).days.filter((day) => !taken.days.includes(day));
    return left.length > 0 ? [{ ...(line as Line), days: left }] : [];
  });

/**
 * `Mo-Fr 09:00-12:30, 14:00-17:00; Sa 10-12; We off`. A line replaces what an earlier one says of the
 * same hours. A line that can't be read stays text, and is told.
 */
export const hoursMeant = (text: string): unknown[] => {
  let all: unknown[] = [];
  const closed: string[] = [];
  const written = text.split(/[;\n]/).map((line) => line.replace(/\s+/g, ' ').trim());
  for (const line of written.filter(Boolean)) {
    const rules = rulesMeant(line);
    if (!rules) all.push(line);
    for (const { lines, isOff } of rules ?? []) {
      for (const each of lines) all = without(all, each, isOff ? () => true : overlap);
      // Of days that are closed for some hours, or in some weeks, it is not known when they are open.
      const isPart = lines.some(({ opens, nth }) => opens ?? nth);
      if (!isOff) all.push(...lines);
      else (isPart ? all : closed).push(line);
    }
  }
  return all.length > 0 ? all : closed;
};
