import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../locale/text.js';
import { heading } from '../../widget/templates/heading.js';
import { link } from '../../widget/templates/link.js';
import { text, words } from '../../widget/templates/text.js';
import type { Clock } from './clock.js';
import { dateBlock } from './date-block.js';
import { type DateStyle, dayText, whenInZone, whenText, zoneText } from './dates.js';
import { lastDay, firstDay, precisionOf } from './days.js';
import { type Occurrence, type Phase, phaseOf } from './occurrence.js';
import { recurrenceText, statusesOf } from './status.js';
import { offsetAt } from './zones.js';

export interface CardContext {
  readonly reading: Reading;
  readonly headingLevel: number;
  readonly msg: MsgFn;
  readonly clock: Clock;
  readonly style: DateStyle;
  /** A second calendar to tell days in. */
  readonly second: DateStyle | undefined;
  /** What else the reader can do with an occurrence that is still ahead: find it, add it to a calendar. */
  readonly actions: (occurrence: Occurrence, about: TemplateResult) => TemplateResult | undefined;
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
  const { style, second, reading, msg } = context;
  const { start, first, last, precision } = occurrence;
  const isUnderWay = precision === 'day' && first !== last && phase === 'now';
  const days = { first, last, precision: precision === 'month' ? precision : 'day' } as const;
  return html`
    <p class="facts" part="facts">
      ${when(occurrence, context)}
      ${fact(second && written(dayText(days, second), reading), 'second-date')}
      ${fact(start !== undefined && written(zoneText(occurrence, style), reading), 'zone')}
      ${fact(isUnderWay && msg(str`until ${dayText({ ...days, first: last }, style)}`), 'until')}
      ${fact(recurrenceText(occurrence, msg), 'recurrence')}
      ${fact(place(occurrence, context), 'place')} ${fact(attendance(occurrence, msg), 'attendance')}
    </p>
  `;
};

/** The reader's own time, only where their clock says something else at that very instant. */
const readersTime = (occurrence: Occurrence, context: CardContext): Content => {
  const { start, zone = 'UTC', status } = occurrence;
  const { clock, style, msg, reading } = context;
  if (start === undefined || status === 'postponed') return nothing;
  if (offsetAt(start, zone) === offsetAt(start, clock.zone)) return nothing;
  const local = whenInZone(occurrence, style, clock.zone);
  return line(msg(html`Your time: ${written(local, reading)}`), 'readers-time muted');
};

const movedFrom = (occurrence: Occurrence, { style, msg }: CardContext): Content => {
  const { isMoved, recurrenceId } = occurrence;
  if (!isMoved || !recurrenceId) return nothing;
  const day = recurrenceId.slice(0, 10);
  const precision = precisionOf(day);
  const original = dayText({ first: firstDay(day), last: lastDay(day), precision }, style);
  return line(msg(str`Moved from ${original}`), 'moved-from muted');
};

const chips = (occurrence: Occurrence, { clock, style, msg }: CardContext): Content => {
  const statuses = statusesOf(occurrence, { clock, locale: style.locale, msg });
  const said = statuses.map(({ kind, label }) => fact(label, `chip ${kind}`));
  // prettier-ignore
  return said.length > 0 ? html`<p class="chips">${said}</p>` : nothing;
};

/** A link that a reader may follow from here: to a page or a mailbox, nothing else. */
const followable = (url: string | undefined): string | undefined =>
  /^(?:tel|webcal):/i.test(url ?? '') ? undefined : url;

const links = (occurrence: Occurrence, phase: Phase, context: CardContext): TemplateResult => {
  const { reading, msg, actions } = context;
  const { event, status, title } = occurrence;
  const { attendance: how, joinUrl, rsvpUrl, url } = event;
  const isOpen = phase !== 'past' && status !== 'cancelled' && status !== 'postponed';
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
      ${isOpen ? actions(occurrence, about) : nothing}
    </p>
  `;
};

/** One occurrence of an event. */
export const card = (occurrence: Occurrence, context: CardContext): TemplateResult => {
  const { event, title, status } = occurrence;
  const { reading, clock, style, msg, headingLevel } = context;
  const phase = phaseOf(occurrence, clock);
  return html`
    <article class="event ${phase} ${status}" part="event" tabindex="-1">
      ${dateBlock(occurrence, style)}
      <div class="body">
        ${chips(occurrence, context)} ${heading(headingLevel, text(title, reading), 'title')}
        ${facts(occurrence, phase, context)} ${readersTime(occurrence, context)}
        ${movedFrom(occurrence, context)}
        ${line(event.summary && text(event.summary, reading), 'summary')}
        ${line(event.illustrative && msg('An illustrative event'), 'illustrative muted')}
        ${links(occurrence, phase, context)}
      </div>
    </article>
  `;
};
