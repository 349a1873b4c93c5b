import { html, nothing } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { utcOf } from '../../../time/day.js';
import { minuteLength } from '../../../time/units.js';
import { type Change, openingAt } from '../../../model/opening-hours.js';

const timeFormat = (language: string): Intl.DateTimeFormat =>
  formatter(Intl.DateTimeFormat, language, { timeStyle: 'short', timeZone: 'UTC' });

/** A wall-clock time as the reader's language writes it: minutes since a midnight, in nobody's zone. */
export const timeText = (minutes: number, language: string): string =>
  timeFormat(language).format(minutes * minuteLength);

/** "1:00 – 5:00 PM", as the language writes ranges. One past midnight is taken for one of a single day, else both dates would be told. */
export const timeRangeText = (opens: number, closes: number, language: string): string =>
  timeFormat(language).formatRange(opens * minuteLength, (closes % 1440) * minuteLength);

export const weekdayText = (day: string, language: string): string =>
  formatter(Intl.DateTimeFormat, language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Minutes since midnight until which a night lasts. */
const smallHours = 6 * 60;

interface MarkContext {
  readonly msg: MsgFn;
  readonly language: string;
  readonly now: Date;
}

/** The day of a change: a weekday within the week, else a date. */
const changeDayText = ({ day, inDays }: Change, language: string): string =>
  inDays < 7
    ? weekdayText(day, language)
    : formatter(Intl.DateTimeFormat, language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).format(utcOf(day));

const closedText = (opens: Change | undefined, { msg, language }: MarkContext): string => {
  if (!opens) return msg('Closed');
  const time = timeText(opens.minutes, language);
  if (opens.inDays === 0) return msg(str`Closed, opens at ${time}`);
  return msg(str`Closed, opens ${changeDayText(opens, language)} at ${time}`);
};

const openUntilText = (closes: Change | undefined, { msg, language }: MarkContext): string => {
  if (!closes) return msg('Open day and night');
  const time = timeText(closes.minutes, language);
  // By the small hours of the next day, nobody takes a time for another day's.
  if (closes.inDays === 0 || (closes.inDays === 1 && closes.minutes < smallHours)) {
    return msg(str`Open now, until ${time}`);
  }
  return msg(str`Open now, until ${changeDayText(closes, language)} at ${time}`);
};

/** Whether it is closed for longer than its hours say. */
export const statusText = ({ status }: Organisation, msg: MsgFn): string | undefined => {
  if (status === 'temporarily-closed') return msg('Temporarily closed');
  return status === 'closed' ? msg('Closed for good') : undefined;
};

type Opening = ReturnType<typeof openingAt>;

/** Rows are drawn at each key; who is open changes with the minute. */
const known = new WeakMap<Organisation, { readonly minute: number; readonly opening: Opening }>();

const openingOf = (organisation: Organisation, now: Date): Opening => {
  const minute = Math.floor(+now / minuteLength);
  const before = known.get(organisation);
  if (before?.minute === minute) return before.opening;
  const opening = openingAt(organisation, +now);
  known.set(organisation, { minute, opening });
  return opening;
};

/** Whether it is open, in words; unknown is said so. */
export const openingText = (organisation: Organisation, context: MarkContext): string => {
  const { msg, now } = context;
  const opening = openingOf(organisation, now);
  if (opening.name === 'unknown') return msg('Opening hours not known');
  const status = statusText(organisation, msg);
  if (status !== undefined) return status;
  if (opening.name === 'by-appointment') return msg('By appointment only');
  return opening.name === 'closed'
    ? closedText(opening.opens, context)
    : openUntilText(opening.closes, context);
};

/** Open or closed, beside a result. Nothing where it is not known: the details say so. */
export const openMark = (organisation: Organisation, context: MarkContext): unknown => {
  const { name } = openingOf(organisation, context.now);
  if (name === 'unknown') return nothing;
  return html`<span class="opening" part="opening" data-opening=${name}>${openingText(organisation, context)}</span>`;
};
