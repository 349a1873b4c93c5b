import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../locale/text.js';
import { heading } from '../../widget/templates/heading.js';
import { link } from '../../widget/templates/link.js';
import { text, words } from '../../widget/templates/text.js';
import type { Clock } from './clock.js';
import { dateBlock } from './date-block.js';
import {
  type DateStyle,
  dayText,
  lastDayText,
  monthText,
  whenInZone,
  whenText,
  zoneText,
} from './dates.js';
import { dayOfUtc, firstDay, utcOf } from './days.js';
import { type Occurrence, phaseOf } from './occurrence.js';
import { movedFromText, recurrenceText, statusesOf } from './status.js';
import { offsetAt } from './zones.js';

export interface CardContext {
  readonly reading: Reading;
  readonly headingLevel: number;
  readonly msg: MsgFn;
  readonly clock: Clock;
  readonly style: DateStyle;
  /** What the reader can do with an occurrence that is still ahead: add it to a calendar. */
  readonly actions: (occurrence: Occurrence, about: TemplateResult) => TemplateResult;
  /** A second calendar to tell days in. */
  readonly second: DateStyle | undefined;
}

type Content = TemplateResult | typeof nothing;

/** Words that `Intl` wrote: in the reader's language, which need not be that of our messages. */
export const written = (content: string, { language, messageLanguage }: Reading): TemplateResult =>
  // prettier-ignore
  html`<bdi lang=${language === messageLanguage ? nothing : language}>${content}</bdi>`;

const machineDate = ({ first, start, precision }: Occurrence): string =>
  start === undefined
    ? precision === 'month'
      ? first.slice(0, 7)
      : first
    : new Date(start).toISOString();

const when = (occurrence: Occurrence, { style, reading }: CardContext): TemplateResult => {
  const content = html`
    <time datetime=${machineDate(occurrence)}>${written(whenText(occurrence, style), reading)}</time>
  `;
  return occurrence.status === 'postponed'
    ? html`
        <s class="when" part="when">${content}</s>
      `
    : html`
        <span class="when" part="when">${content}</span>
      `;
};

const until = (occurrence: Occurrence, { clock, style, msg }: CardContext): Content =>
  occurrence.precision === 'day' &&
  occurrence.first !== occurrence.last &&
  phaseOf(occurrence, clock) === 'now'
    ? html`
        <span>${msg(str`until ${lastDayText(occurrence, style)}`)}</span>
      `
    : nothing;

const second = (occurrence: Occurrence, { second: style, reading }: CardContext): Content =>
  style && occurrence.status !== 'postponed'
    ? html`
        <span class="second" part="second-date">${written(dayText({ ...occurrence, precision: occurrence.precision === 'month' ? 'month' : 'day' }, style), reading)}</span>
      `
    : nothing;

const zone = (occurrence: Occurrence, { style, reading }: CardContext): Content =>
  occurrence.start === undefined
    ? nothing
    : html`
        <span class="zone" part="zone">${written(zoneText(occurrence, style), reading)}</span>
      `;

const attendance = ({ event }: Occurrence, msg: MsgFn): Content => {
  switch (event.attendance) {
    case 'online':
      return html`
        <span>${msg('Online')}</span>
      `;
    case 'hybrid':
      return html`
        <span>${msg('In person and online')}</span>
      `;
    default:
      return nothing;
  }
};

const place = ({ place: where, event }: Occurrence, { reading }: CardContext): Content => {
  if (!where || event.attendance === 'online' || !(where.name || where.address)) return nothing;
  const { name, address } = where;
  // prettier-ignore
  return html`
    <span class="place" part="place">${text(name, reading)}${name && address ? ', ' : nothing}${text(address, reading)}</span>
  `;
};

const facts = (occurrence: Occurrence, context: CardContext): TemplateResult => {
  const repeats = recurrenceText(occurrence, context.msg);
  return html`
    <p class="facts" part="facts">
      ${when(occurrence, context)}${second(occurrence, context)}${zone(occurrence, context)}${until(occurrence, context)}
      ${
        repeats
          ? html`
              <span>${repeats}</span>
            `
          : nothing
      }
      ${place(occurrence, context)} ${attendance(occurrence, context.msg)}
    </p>
  `;
};

/** The reader's own time, only where their clock says something else at that very instant. */
const readersTime = (occurrence: Occurrence, context: CardContext): Content => {
  const { start, zone: own = 'UTC', status } = occurrence;
  const { clock, style, msg, reading } = context;
  if (start === undefined || status === 'postponed') return nothing;
  if (offsetAt(start, own) === offsetAt(start, clock.zone)) return nothing;
  const local = whenInZone(occurrence, style, clock.zone);
  return html`
    <p class="muted" part="readers-time">
      ${msg(html`Your time: ${written(local, reading)}`)}
    </p>
  `;
};

const originalText = (original: string, style: DateStyle): string => {
  const day = firstDay(original.slice(0, 10));
  return original.length === 7
    ? monthText(day, style)
    : whenText({ first: dayOfUtc(utcOf(day)), last: day, precision: 'day' } as Occurrence, style);
};

const movedFrom = (occurrence: Occurrence, { style, msg }: CardContext): Content => {
  const { isMoved, recurrenceId } = occurrence;
  return isMoved && recurrenceId
    ? html`
        <p class="muted" part="moved-from">${movedFromText(originalText(recurrenceId, style), msg)}</p>
      `
    : nothing;
};

const chips = (occurrence: Occurrence, { clock, style, msg }: CardContext): Content => {
  const statuses = statusesOf(occurrence, { clock, locale: style.locale, msg });
  return statuses.length === 0
    ? nothing
    : html`
        <p class="chips">
          ${statuses.map(
            ({ kind, label }) => html`
              <span class="chip ${kind}" part="chip">${label}</span>
            `,
          )}
        </p>
      `;
};

/** A link that a reader may follow from here: to a page or a mailbox, nothing else. */
const followable = (url: string | undefined): string | undefined =>
  url !== undefined && /^(?:https?|mailto):|^[^:]*$/.test(url) ? url : undefined;

const mapAddress = ({ place: where }: Occurrence, reading: Reading): string | undefined => {
  if (where?.position) {
    const [longitude, latitude] = where.position;
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  }
  const address = words(where?.address, reading);
  return address
    ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
    : undefined;
};

const links = (
  occurrence: Occurrence,
  { reading, msg, clock, actions }: CardContext,
): TemplateResult => {
  const { event, status, title } = occurrence;
  const isOpen = phaseOf(occurrence, clock) !== 'past' && status !== 'cancelled';
  const isCertain = isOpen && status !== 'postponed';
  const about = html`
    <span class="visually-hidden">: ${words(title, reading)}</span>
  `;
  const to = (url: string | undefined, label: string, part: string) =>
    link(followable(url), html`${label}${about}`, part);
  const isSomewhere = event.attendance !== 'online' && isOpen;
  return html`
    <p class="links" part="links">
      ${isOpen && event.attendance !== 'in-person' ? to(event.joinUrl, msg('Join online'), 'join-link') : nothing}
      ${isCertain ? to(event.rsvpUrl, msg('Say you are coming'), 'rsvp-link') : nothing}
      ${to(event.url, msg('Read more'), 'event-link')}
      ${isSomewhere ? to(mapAddress(occurrence, reading), msg('Map'), 'map-link') : nothing}
      ${isCertain ? actions(occurrence, about) : nothing}
    </p>
  `;
};

/** One occurrence of an event. */
export const card = (occurrence: Occurrence, context: CardContext): TemplateResult => {
  const { event, title, status } = occurrence;
  const { reading, clock, style, msg } = context;
  const state = `${phaseOf(occurrence, clock)} ${status}`;
  return html`
    <article class="event ${state}" part="event" tabindex="-1" data-key=${occurrence.key}>
      ${dateBlock(occurrence, style, state)}
      <div class="body">
        ${chips(occurrence, context)} ${heading(context.headingLevel, text(title, reading), 'title')}
        ${facts(occurrence, context)} ${readersTime(occurrence, context)}
        ${movedFrom(occurrence, context)}
        ${
          event.summary
            ? html`
                <p class="summary" part="summary">${text(event.summary, reading)}</p>
              `
            : nothing
        }
        ${
          event.illustrative
            ? html`
                <p class="muted">${msg('An illustrative event')}</p>
              `
            : nothing
        }
        ${links(occurrence, context)}
      </div>
    </article>
  `;
};
