import { html, nothing } from 'lit';
import { addDays } from '../../../time/day.js';
import { changeText, nearnessText } from '../format/status-text.js';
import type { ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { isOff, timeStatus } from '../occurrences/time-status.js';
import { type Content, fact } from './content.js';

/** How many days ahead nearness is told in words. */
const soonDays = 7;

const isNear = (occurrence: Occurrence, { clock }: ListContext): boolean =>
  !isOff(occurrence) &&
  timeStatus(occurrence, clock) !== 'past' &&
  occurrence.first <= addDays(clock.today(occurrence.zone), soonDays);

/** What became of an occurrence, then how near it is, each in a word. */
export const chips = (occurrence: Occurrence, context: ListContext): Content => {
  const { clock, msg, style } = context;
  const change = changeText(occurrence, msg);
  const near =
    isNear(occurrence, context) && nearnessText(occurrence, { clock, locale: style.locale, msg });
  const { status } = occurrence.event;
  const kind = isOff(occurrence) || status === 'tentative' ? status : 'moved';
  const nearKind = timeStatus(occurrence, clock) === 'now' ? 'now' : 'soon';
  // prettier-ignore
  return change || near
    ? html`<p class="chips">${fact(change, `chip ${kind}`)}${fact(near, `chip ${nearKind}`)}</p>`
    : nothing;
};
