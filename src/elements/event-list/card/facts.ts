import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { html } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import { languageLabel } from '../../../locale/names.js';
import type { TextLanguages } from '../../../locale/text.js';
import { text } from '../../../widget/templates/text.js';
import { dayText } from '../format/dates.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { recurrenceText } from '../format/recurrence-text.js';
import { whenText, zoneText } from '../format/times.js';
import type { ListContext } from '../host.js';
import { monthOf } from '../occurrences/grouping.js';
import { type Content, fact, formatted } from './content.js';

const machineTime = ({ first, start, precision }: Occurrence): string =>
  start === undefined
    ? first.slice(0, precision === 'month' ? 7 : 10)
    : new Date(start).toISOString();

/** When it is, in words; struck through where that is off for now. */
export const when = (occurrence: Occurrence, { style, textLanguages }: ListContext): Content => {
  const words = formatted(whenText(occurrence, style), textLanguages);
  // prettier-ignore
  const told = html`<time datetime=${machineTime(occurrence)}>${words}</time>`;
  return fact(
    occurrence.event.status === 'postponed'
      ? // prettier-ignore
        html`<s>${told}</s>`
      : told,
    'when',
  );
};

const place = ({ event }: Occurrence, { textLanguages, msg }: ListContext): Content => {
  const { name, address } = event.place ?? {};
  const told = [text(name, textLanguages), text(address, textLanguages)];
  // prettier-ignore
  const both = name && address ? msg(html`${told[0]}, ${told[1]}`) : told;
  return fact(event.attendance !== 'online' && (name || address) && both, 'place');
};

const zone = (
  { event, start, zone }: Occurrence,
  { style, textLanguages }: ListContext,
): unknown =>
  event.zoneName
    ? text(event.zoneName, textLanguages)
    : formatted(zoneText({ start, zone }, style), textLanguages);

const attendanceText = ({ event }: Occurrence, msg: MsgFn): string | undefined =>
  event.attendance === 'online'
    ? msg('Online')
    : event.attendance === 'hybrid'
      ? msg('In person and online')
      : undefined;

/** "English and French": none where the feed does not say. */
const languagesText = ({ event }: Occurrence, textLanguages: TextLanguages) => {
  const names = event.languages?.map((tag) => languageLabel(tag, textLanguages));
  const list = formatter(Intl.ListFormat, textLanguages.language, {});
  return names?.length ? formatted(list.format(names), textLanguages) : undefined;
};

const price = ({ event }: Occurrence, { msg, textLanguages }: ListContext): unknown =>
  event.price === 'free' ? msg('Free of charge') : event.price && text(event.price, textLanguages);

/** The day that something ends on which began in a month before the one that it stands under. */
const untilText = (occurrence: Occurrence, context: ListContext): string | undefined => {
  const { event, first, last, precision } = occurrence;
  const { clock, style, msg } = context;
  if (precision === 'time' || event.status === 'postponed') return undefined;
  if (monthOf(occurrence, clock) === first.slice(0, 7)) return undefined;
  return msg(str`until ${dayText({ first: last, last, precision }, style)}`);
};

const recurrence = (occurrence: Occurrence, { occurrences, msg, style }: ListContext) =>
  recurrenceText(occurrence, occurrences, { msg, style });

/** When and where, how often, for how long, in which languages. */
export const facts = (occurrence: Occurrence, context: ListContext): unknown[] => {
  const { secondStyle, textLanguages, msg } = context;
  const { start, first, last, precision } = occurrence;
  const days = { first, last, precision: precision === 'month' ? precision : 'day' } as const;
  return [
    when(occurrence, context),
    fact(secondStyle && formatted(dayText(days, secondStyle), textLanguages), 'second-date'),
    fact(start !== undefined && zone(occurrence, context), 'zone'),
    fact(untilText(occurrence, context), 'until'),
    fact(recurrence(occurrence, context), 'recurrence'),
    place(occurrence, context),
    fact(attendanceText(occurrence, msg), 'attendance'),
    fact(languagesText(occurrence, textLanguages), 'languages'),
    fact(price(occurrence, context), 'price'),
  ];
};
