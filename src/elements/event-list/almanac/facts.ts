import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, nothing } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import { languageName } from '../../../locale/names.js';
import type { TextLanguages } from '../../../locale/text.js';
import { type Content, fact, place, time, written } from '../card.js';
import { type DateStyle, dayText } from '../dates.js';
import type { Occurrence } from '../occurrence.js';
import type { ToolContext } from '../tools/tool.js';
import { monthOf } from './agenda.js';
import { recurrenceText } from './recurring.js';
import { whenText, zoneText } from './times.js';

export interface TellingContext extends ToolContext {
  /** How the days are told a second time; undefined where the page wants none. */
  readonly secondStyle: DateStyle | undefined;
  /** Whether it is known where the reader is: a server does not know. */
  readonly isReaderKnown: boolean;
}

const machineTime = ({ first, start, precision }: Occurrence): string =>
  start === undefined
    ? first.slice(0, precision === 'month' ? 7 : 10)
    : new Date(start).toISOString();

const when = (occurrence: Occurrence, { style, textLanguages }: ToolContext): Content => {
  const told = time(machineTime(occurrence), whenText(occurrence, style), textLanguages);
  return fact(
    occurrence.status === 'postponed'
      ? // prettier-ignore
        html`<s>${told}</s>`
      : told,
    'when',
  );
};

const attendanceText = ({ event }: Occurrence, msg: MsgFn): string | undefined =>
  event.attendance === 'online'
    ? msg('Online')
    : event.attendance === 'hybrid'
      ? msg('In person and online')
      : undefined;

/** "English, French": none where the feed does not say. */
const languagesText = ({ event }: Occurrence, textLanguages: TextLanguages) => {
  const names = event.languages?.map((tag) => languageName(tag, textLanguages.language));
  const list = formatter(Intl.ListFormat, textLanguages.language, { type: 'unit', style: 'short' });
  return names?.length ? written(list.format(names), textLanguages) : undefined;
};

/** The day that something ends on which began in a month before the one that it stands under. */
const untilText = (occurrence: Occurrence, context: ToolContext): string | undefined => {
  const { first, last, precision, status } = occurrence;
  const { clock, style, msg } = context;
  if (precision === 'time' || status === 'postponed') return undefined;
  if (monthOf(occurrence, clock) === first.slice(0, 7)) return undefined;
  return msg(str`until ${dayText({ first: last, last, precision }, style)}`);
};

/** When and where, how often, for how long, in which languages. */
export const facts = (occurrence: Occurrence, context: TellingContext): unknown[] => {
  const { style, secondStyle, textLanguages, msg } = context;
  const { event, start, first, last, precision } = occurrence;
  const days = { first, last, precision: precision === 'month' ? precision : 'day' } as const;
  return [
    when(occurrence, context),
    fact(secondStyle && written(dayText(days, secondStyle), textLanguages), 'second-date'),
    fact(start !== undefined && written(zoneText(occurrence, style), textLanguages), 'zone'),
    fact(untilText(occurrence, context), 'until'),
    fact(recurrenceText(occurrence, msg), 'recurrence'),
    event.attendance === 'online' ? nothing : place(occurrence, context),
    fact(attendanceText(occurrence, msg), 'attendance'),
    fact(languagesText(occurrence, textLanguages), 'languages'),
  ];
};
