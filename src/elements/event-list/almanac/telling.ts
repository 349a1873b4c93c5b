import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import { type Content, type Telling, about, fact, follow, written } from '../card.js';
import { dayText } from '../dates.js';
import { addDays, firstDay, lastDay, precisionOf } from '../../../time/day.js';
import type { Occurrence } from '../occurrence.js';
import { soonDays } from '../programme.js';
import type { ToolContext } from '../tools/tool.js';
import { facts, type TellingContext } from './facts.js';
import { isOff, type Phase, phaseOf } from './phase.js';
import { changeText, nearnessText } from './status.js';
import { whenInZone, whenText } from './times.js';

const line = (content: unknown, part: string): Content =>
  content
    ? // prettier-ignore
      html`<p class=${part} part=${part}>${content}</p>`
    : nothing;

/** The reader's own time, only where their clock says something else at that very instant. */
const readersTime = (occurrence: Occurrence, context: TellingContext): Content => {
  const { clock, style, msg, textLanguages, isReaderKnown } = context;
  const isDated = occurrence.start !== undefined && occurrence.status !== 'postponed';
  if (!isDated || !isReaderKnown) return nothing;
  if (whenText(occurrence, style, clock.zone) === whenText(occurrence, style)) return nothing;
  const local = whenInZone(occurrence, style, clock.zone);
  return line(msg(html`Your time: ${written(local, textLanguages)}`), 'readers-time muted');
};

const movedFrom = ({ isMoved, recurrenceId }: Occurrence, { style, msg }: ToolContext): Content => {
  if (!isMoved || !recurrenceId) return nothing;
  const day = recurrenceId.slice(0, 10);
  const precision = precisionOf(day);
  const original = dayText({ first: firstDay(day), last: lastDay(day), precision }, style);
  return line(msg(str`Moved from ${original}`), 'moved-from muted');
};

/** What was changed, then how near it is. */
const chips = (occurrence: Occurrence, phase: Phase, context: ToolContext): Content => {
  const { clock, msg, style } = context;
  const { first, status, zone } = occurrence;
  const change = changeText(occurrence, msg);
  const isNear =
    !isOff(occurrence) && phase !== 'past' && first <= addDays(clock.today(zone), soonDays);
  const near = isNear && nearnessText(occurrence, { clock, locale: style.locale, msg });
  const [kind, nearKind] = [isOff(occurrence) ? status : 'moved', phase === 'now' ? 'now' : 'soon'];
  // prettier-ignore
  return change || near
    ? html`<p class="chips">${fact(change, `chip ${kind}`)}${fact(near, `chip ${nearKind}`)}</p>`
    : nothing;
};

const links = (occurrence: Occurrence, context: ToolContext): unknown[] => {
  const { msg, textLanguages } = context;
  const { attendance, joinUrl, rsvpUrl } = occurrence.event;
  const named = (label: string) => [label, about(occurrence, textLanguages)];
  return [
    follow(
      attendance === 'in-person' ? undefined : joinUrl,
      named(msg('Join online')),
      'join-link',
    ),
    follow(rsvpUrl, named(msg('Say you are coming')), 'rsvp-link'),
  ];
};

/** Tells all that there is to tell of an occurrence. */
export const tell = (
  occurrence: Occurrence,
  context: TellingContext,
  actions: () => unknown,
): Telling => {
  const { clock, msg } = context;
  const phase = phaseOf(occurrence, clock);
  const isOpen = phase !== 'past' && !isOff(occurrence);
  return {
    state: `${phase} ${occurrence.status ?? ''}`,
    chips: chips(occurrence, phase, context),
    facts: facts(occurrence, context),
    notes: [readersTime(occurrence, context), movedFrom(occurrence, context)],
    remarks: line(
      occurrence.event.illustrative && msg('An illustrative event'),
      'illustrative muted',
    ),
    links: isOpen ? links(occurrence, context) : [],
    actions: isOpen ? actions() : nothing,
  };
};
