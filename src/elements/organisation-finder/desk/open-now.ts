import { html, nothing } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { minuteLength } from '../../../time/units.js';
import { type Change, openingAt } from '../../../model/opening-hours.js';

/** A wall-clock time as the reader's language writes it: minutes since a midnight, in nobody's zone. */
export const timeWords = (minutes: number, language: string): string =>
  formatter(Intl.DateTimeFormat, language, { timeStyle: 'short', timeZone: 'UTC' }).format(
    minutes * minuteLength,
  );

export const weekdayWords = (day: string, language: string): string =>
  formatter(Intl.DateTimeFormat, language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

interface MarkContext {
  readonly msg: MsgFn;
  readonly language: string;
  readonly now: Date;
}

const closedWords = (opens: Change | undefined, { msg, language }: MarkContext): string => {
  if (!opens) return msg('Closed');
  const time = timeWords(opens.minutes, language);
  if (opens.inDays === 0) return msg(str`Closed, opens at ${time}`);
  return msg(str`Closed, opens ${weekdayWords(opens.day, language)} ${time}`);
};

/** Whether it is open, in words; unknown is said so. */
export const openWords = (organisation: Organisation, context: MarkContext): string => {
  const { msg, language, now } = context;
  const opening = openingAt(organisation, +now);
  if (opening.name === 'unknown') return msg('Opening hours not known');
  if (organisation.status === 'temporarily-closed') return msg('Temporarily closed');
  if (organisation.status === 'closed') return msg('Closed for good');
  if (opening.name === 'closed') return closedWords(opening.opens, context);
  if (!opening.closes) return msg('Open day and night');
  return msg(str`Open now, until ${timeWords(opening.closes.minutes, language)}`);
};

/** The state of the doors, beside a result. Nothing where it is not known: the details say so. */
export const openMark = (organisation: Organisation, context: MarkContext): unknown => {
  const { name } = openingAt(organisation, +context.now);
  if (name === 'unknown') return nothing;
  return html`<span class="opening" part="opening" data-opening=${name}>${openWords(organisation, context)}</span>`;
};
