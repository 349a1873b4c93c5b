/** The opening hours of a day in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation, Text } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import type { TextLanguages } from '../../../locale/text.js';
import { type DayHours, hoursOfDay, type Interval } from '../../../model/opening-hours.js';
import { addDays, type Day, utcOf } from '../../../time/day.js';
import { text } from '../../../widget/templates/text.js';
import { timeRangeText, weekdayText } from './opening-text.js';

export interface DayContext {
  readonly msg: MsgFn;
  readonly textLanguages: TextLanguages;
}

/** Hours in words, and what the feed says of them. */
interface Told {
  readonly words: string | undefined;
  readonly note: Text | undefined;
}

const wholeDay = 1440;

const intervalWords = (
  { opens, closes, isByAppointment }: Interval,
  { msg, textLanguages }: DayContext,
): string => {
  if (closes - opens >= wholeDay)
    return isByAppointment ? msg('By appointment') : msg('Day and night');
  const times = timeRangeText(opens, closes, textLanguages.messageLanguage);
  return isByAppointment ? msg(str`${times} (by appointment)`) : times;
};

/** What remains to be said: that it is closed, or that not all hours are known. */
const restWords = ({ intervals, isKnown, notes }: DayHours, { msg }: DayContext): Told[] => {
  const [first, ...others] = notes.map((note): Told => ({ words: undefined, note }));
  const words = (told: string): Told[] => [{ words: told, note: first?.note }, ...others];
  if (isKnown) return intervals.length > 0 ? [] : words(msg('Closed'));
  if (first) return [first, ...others];
  return words(intervals.length > 0 ? msg('Other hours not known') : msg('Not known'));
};

/** The hours of a day. Those past midnight stand on the day they begin. */
export const hoursTold = (organisation: Organisation, day: Day, context: DayContext): Told[] => {
  const hours = hoursOfDay(organisation, day);
  return [
    ...hours.intervals.map((each) => ({ words: intervalWords(each, context), note: each.note })),
    ...restWords(hours, context),
  ];
};

/** Writes several hours of one day one after the other. */
export const hoursList = ({ textLanguages }: DayContext): Intl.ListFormat =>
  formatter(Intl.ListFormat, textLanguages.messageLanguage, { style: 'narrow' });

/** The hours of a day, none broken over two lines. */
export const hoursOn = (
  organisation: Organisation,
  day: Day,
  context: DayContext,
): (TemplateResult | string)[] => {
  const told = hoursTold(organisation, day, context).map(({ words, note }) => {
    // prettier-ignore
    const own = words === undefined ? nothing : html`<span class="unbroken">${words}</span>`;
    return note === undefined
      ? html`${own}`
      : html`${own} <span class="muted">${text(note, context.textLanguages)}</span>`;
  });
  // What stands between them is the language's own; they themselves are no plain text.
  const places = told.map((_, place) => String(place));
  return hoursList(context)
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' && told[Number(value)]) || value);
};

/** What is said of hours whose days are not known, as it is written: "term time only". */
export const notesOfNoDay = ({ hours = [] }: Organisation): Text[] =>
  hours.flatMap(({ days, note }) =>
    note !== undefined && days.every((day) => day === 'unknown') ? [note] : [],
  );

/** The seven days from today. */
export const comingWeek = (today: Day): Day[] =>
  [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(today, ahead));

/** How many exceptions are told: a year of holidays would hide the week. */
const mostExceptions = 14;

/** The days from today on whose hours are not those of every week, in order. */
export const exceptionDays = ({ hoursExceptions = [] }: Organisation, today: Day): Day[] => {
  const days = new Set(hoursExceptions.map(({ date }) => date).filter((day) => day >= today));
  return [...days].sort().slice(0, mostExceptions);
};

/** The weekday, and its date if it is of this day alone. */
export const dayName = (day: Day, isDated: boolean, { textLanguages }: DayContext): string => {
  const language = textLanguages.messageLanguage;
  return isDated
    ? formatter(Intl.DateTimeFormat, language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).format(utcOf(day))
    : weekdayText(day, language);
};
