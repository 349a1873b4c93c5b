import { html, nothing } from 'lit';
import { addDays } from '../../../time/day.js';
import { changeText, nearnessText } from '../format/status-text.js';
import type { ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { isOff, timeStatus } from '../occurrences/time-status.js';
import { type Content, fact, line } from './content.js';

/** How many days ahead nearness is told in words. */
const soonDays = 7;

const isNear = (occurrence: Occurrence, { clock }: ListContext): boolean =>
  !isOff(occurrence) &&
  timeStatus(occurrence, clock) !== 'past' &&
  occurrence.first <= addDays(clock.today(occurrence.zone), soonDays);

/** What became of an occurrence, in a word: part of its heading, for those who go by headings. */
export const changeChip = (occurrence: Occurrence, { msg }: ListContext): Content => {
  const change = changeText(occurrence, msg);
  const { status } = occurrence.event;
  const kind = isOff(occurrence) || status === 'tentative' ? status : 'moved';
  // prettier-ignore
  return change
    ? html`${fact(change, `chip ${kind}`)}<span class="visually-hidden">:</span> `
    : nothing;
};

/** How near an occurrence is, in words. */
export const nearChip = (occurrence: Occurrence, context: ListContext): Content => {
  const { clock, msg, style } = context;
  if (!isNear(occurrence, context)) return nothing;
  const near = nearnessText(occurrence, { clock, locale: style.locale, msg });
  const kind = timeStatus(occurrence, clock) === 'now' ? 'now' : 'soon';
  return line(fact(near, `chip ${kind}`), 'chips');
};
