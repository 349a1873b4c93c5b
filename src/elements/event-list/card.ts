import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../locale/text.js';
import { heading } from '../../widget/templates/heading.js';
import { link } from '../../widget/templates/link.js';
import { text, words } from '../../widget/templates/text.js';
import { dateBlock } from './date-block.js';
import { dayText, whenInZone, whenText, zoneText } from './dates.js';
import { addDays } from './days.js';
import { type Occurrence, type Phase, phaseOf } from './occurrence.js';
import type { Recurring } from './recurring.js';
import type { Desk } from './tools/desk.js';
import type { ToolContext } from './tools/tool.js';

/** How many days ahead nearness is told in words. */
const soonDays = 7;

export interface CardContext extends ToolContext {
  readonly headingLevel: number;
  readonly recurring: Recurring | undefined;
  /** What else can be said and done, as soon as it is there. */
  readonly desk: Desk | undefined;
}

type Content = TemplateResult | typeof nothing;

/** Words that `Intl` wrote: in the reader's language, which need not be that of our messages. */
export const written = (content: string, { language, messageLanguage }: Reading): TemplateResult =>
  // prettier-ignore
  html`<bdi lang=${language === messageLanguage ? nothing : language}>${content}</bdi>`;

/** One of the things said in a line; nothing where there is nothing to say. */
const fact = (content: unknown, part: string): Content =>
  content
    ? // prettier-ignore
      html`<span class=${part} part=${part}>${content}</span>`
    : nothing;

const line = (content: unknown, part: string): Content =>
  content
    ? // prettier-ignore
      html`<p class=${part} part=${part}>${content}</p>`
    : nothing;

const machineDate = ({ first, start, precision }: Occurrence): string =>
  start === undefined
    ? first.slice(0, precision === 'month' ? 7 : 10)
    : new Date(start).toISOString();

const when = (occurrence: Occurrence, { style, reading }: CardContext): Content => {
  const told = written(whenText(occurrence, style), reading);
  // prettier-ignore
  const time = html`<time datetime=${machineDate(occurrence)}>${told}</time>`;
  return fact(
    occurrence.status === 'postponed'
      ? // prettier-ignore
        html`<s>${time}</s>`
      : time,
    'when',
  );
};

const attendance = ({ event }: Occurrence, msg: MsgFn): string | undefined =>
  event.attendance === 'online'
    ? msg('Online')
    : event.attendance === 'hybrid'
      ? msg('In person and online')
      : undefined;

const place = ({ place: where, event }: Occurrence, { reading }: CardContext): unknown => {
  const { name, address } = where ?? {};
  return event.attendance !== 'online' && (name || address)
    ? [text(name, reading), name && address ? ', ' : nothing, text(address, reading)]
    : undefined;
};

const facts = (occurrence: Occurrence, phase: Phase, context: CardContext): TemplateResult => {
  const { style, reading, msg, desk, recurring } = context;
  const { start, first, last, precision } = occurrence;
  const isUnderWay = precision === 'day' && first !== last && phase === 'now';
  const days = { first, last, precision: precision === 'month' ? precision : 'day' } as const;
  return html`
    <p class="facts" part="facts">
      ${when(occurrence, context)}
      ${desk?.renderSecondDate(days, reading)}
      ${fact(start !== undefined && written(zoneText(occurrence, style), reading), 'zone')}
      ${fact(isUnderWay && msg(str`until ${dayText({ ...days, first: last }, style)}`), 'until')}
      ${fact(recurring?.recurrenceText?.(occurrence, msg), 'recurrence')}
      ${fact(place(occurrence, context), 'place')} ${fact(attendance(occurrence, msg), 'attendance')}
    </p>
  `;
};

/** The reader's own time, only where their clock says something else at that very instant. */
const readersTime = (occurrence: Occurrence, context: CardContext): Content => {
  const { clock, style, msg, reading } = context;
  if (occurrence.start === undefined || occurrence.status === 'postponed') return nothing;
  if (whenText(occurrence, style, clock.zone) === whenText(occurrence, style)) return nothing;
  const local = whenInZone(occurrence, style, clock.zone);
  return line(msg(html`Your time: ${written(local, reading)}`), 'readers-time muted');
};

const changeText = ({ status, event, isMoved }: Occurrence, msg: MsgFn): string | undefined =>
  status === 'cancelled'
    ? msg('Cancelled')
    : status === 'postponed'
      ? msg('Postponed')
      : status === 'moved' && event.attendance === 'online'
        ? msg('Moved online')
        : status === 'moved' || isMoved
          ? msg('Moved')
          : undefined;

const isOff = ({ status }: Occurrence): boolean => status === 'cancelled' || status === 'postponed';

/** What was changed, then how near it is: room for that is kept from the first. */
const chips = (occurrence: Occurrence, phase: Phase, context: CardContext): Content => {
  const { clock, msg, desk } = context;
  const { first, status, zone } = occurrence;
  const change = changeText(occurrence, msg);
  const kind = isOff(occurrence) ? status : 'moved';
  const isNear =
    !isOff(occurrence) && phase !== 'past' && first <= addDays(clock.today(zone), soonDays);
  // prettier-ignore
  return change || isNear
    ? html`<p class="chips">${fact(change, `chip ${kind}`)}${isNear ? desk?.renderNearness(occurrence, phase, context) : nothing}</p>`
    : nothing;
};

/** A link that a reader may follow from here: to a page or a mailbox, nothing else. */
const followable = (url: string | undefined): string | undefined =>
  /^(?:tel|webcal):/i.test(url ?? '') ? undefined : url;

const links = (occurrence: Occurrence, phase: Phase, context: CardContext): TemplateResult => {
  const { reading, msg, desk } = context;
  const { event, title } = occurrence;
  const { attendance: how, joinUrl, rsvpUrl, url } = event;
  const isOpen = phase !== 'past' && !isOff(occurrence);
  // prettier-ignore
  const about = html`<span class="visually-hidden">: ${words(title, reading)}</span>`;
  const to = (address: string | undefined, label: string, part: string) =>
    // prettier-ignore
    link(followable(address), html`${label}${about}`, part);
  return html`
    <p class="links" part="links">
      ${isOpen && how !== 'in-person' ? to(joinUrl, msg('Join online'), 'join-link') : nothing}
      ${isOpen ? to(rsvpUrl, msg('Say you are coming'), 'rsvp-link') : nothing}
      ${to(url, msg('Read more'), 'event-link')}
      ${isOpen ? desk?.renderActions(occurrence, about, context) : nothing}
    </p>
  `;
};

/** One occurrence of an event. */
export const card = (occurrence: Occurrence, context: CardContext): TemplateResult => {
  const { event, title, status } = occurrence;
  const { reading, clock, style, msg, headingLevel, recurring } = context;
  const phase = phaseOf(occurrence, clock);
  return html`
    <article class="event ${phase} ${status}" part="event" tabindex="-1">
      ${dateBlock(occurrence, style)}
      <div class="body">
        ${chips(occurrence, phase, context)} ${heading(headingLevel, text(title, reading), 'title')}
        ${facts(occurrence, phase, context)} ${readersTime(occurrence, context)}
        ${recurring?.movedFrom?.(occurrence, context)}
        ${line(event.summary && text(event.summary, reading), 'summary')}
        ${line(event.illustrative && msg('An illustrative event'), 'illustrative muted')}
        ${links(occurrence, phase, context)}
      </div>
    </article>
  `;
};
