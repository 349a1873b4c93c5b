import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import { firstDay, lastDay, precisionOf } from '../../../time/day.js';
import { dayText } from '../format/dates.js';
import { isSameClock, whenInZone } from '../format/times.js';
import type { ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { type Content, formatted, line } from './content.js';

/** The reader's own time, only where their clock says something else at that very instant. */
const readersTime = (occurrence: Occurrence, context: ListContext): Content => {
  const { clock, style, msg, textLanguages, isReaderKnown } = context;
  const isDated = occurrence.start !== undefined && occurrence.event.status !== 'postponed';
  if (!isDated || !isReaderKnown) return nothing;
  if (isSameClock(occurrence, clock.zone)) return nothing;
  const local = whenInZone(occurrence, style, clock.zone);
  return line(msg(html`Your time: ${formatted(local, textLanguages)}`), 'readers-time muted');
};

const movedFrom = ({ isMoved, recurrenceId }: Occurrence, { style, msg }: ListContext): Content => {
  if (!isMoved || !recurrenceId) return nothing;
  const day = recurrenceId.slice(0, 10);
  const precision = precisionOf(day);
  const original = dayText({ first: firstDay(day), last: lastDay(day), precision }, style);
  return line(msg(str`Moved from ${original}`), 'moved-from muted');
};

/** Lines below the facts that only some occurrences have. */
export const notes = (occurrence: Occurrence, context: ListContext): readonly Content[] => [
  readersTime(occurrence, context),
  movedFrom(occurrence, context),
];
