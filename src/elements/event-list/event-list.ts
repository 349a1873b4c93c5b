import { html, isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { event } from '../../feed/contract/event.js';
import type { CampaignEvent } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { heading } from '../../widget/templates/heading.js';
import { card, type CardContext, written } from './card.js';
import { type Clock, clockOf } from './clock.js';
import { type DateStyle, monthText } from './dates.js';
import { firstDay } from './days.js';
import { styles } from './event-list.styles.js';
import { occurrenceOf } from './occurrence.js';
import {
  type Expand,
  type Group,
  groupsOf,
  needsLibrary,
  type Period,
  programmeOf,
} from './programme.js';
import { readersZone } from './zones.js';

/**
 * Days, ranges, months, timed and recurring events of the campaign, under the months they are in.
 *
 * @summary What is on, what comes next, and when.
 *
 * @slot - The fallback: shown until there are events, and when there are none to be had.
 * @slot empty - Shown in place of our own words when the feed has no events.
 *
 * @fires {LoadEvent} wmb-load - The feed has been read and is on screen.
 * @fires {FeedErrorEvent} wmb-error - The feed could not be had; the fallback is on screen.
 * @fires {StaleEvent} wmb-stale - The feed could not be had anew; the last good copy stays.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The element's own heading.
 * @csspart month-heading - The name of a month over its events.
 * @csspart event - One event.
 * @csspart date - The date block at its start edge.
 * @csspart title - What the event is called.
 * @csspart facts - When and where, in one line.
 * @csspart when - The date in words.
 * @csspart zone - The name of the time zone that a time is told in.
 * @csspart place - The name and address of the place.
 * @csspart readers-time - The same time on the reader's clock.
 * @csspart chip - A word on the event's state.
 * @csspart summary - What it is about.
 * @csspart links - What can be done: join, reply, read more, find, add to a calendar.
 *
 * @cssproperty [--wmb-sticky-inset=0] - How far below the top of what scrolls month headings stay: the height of a fixed header.
 */
export class EventList extends CampaignElement<typeof event> {
  static override properties: PropertyDeclarations = {
    period: { type: String },
    months: { type: Number },
    occurrences: { type: Number },
    group: { type: String },
    calendar: { type: String },
    asOf: { type: String, attribute: 'as-of' },
    timeZone: { type: String, attribute: 'time-zone' },
    expand: { state: true },
  };

  static override styles = [CampaignElement.styles, styles];

  /** `upcoming`, the default: what is on and what comes; `past`, latest first; `all`. */
  declare period: Period;
  /** How many months ahead to look. 0, the default: a year for what recurs, without end for all else. */
  declare months: number;
  /** How many dates of one recurring event to list, at least 1. Default 5; of a yearly one always one. */
  declare occurrences: number;
  /** `month`, the default: under headings; `none`: one plain list. */
  declare group: 'month' | 'none';
  /** `gregory`, the default; `locale`: what is usual in the language; or any calendar of CLDR, such as `islamic-umalqura`. */
  declare calendar: string;
  /** Shows the list as it would stand on a day (`2013-10-03`) or at an RFC 3339 instant. Empty, the default: now. */
  declare asOf: string;
  /** The reader's time zone, as an IANA name. Empty, the default: that of their machine. */
  declare timeZone: string;
  declare private expand: Expand | undefined;

  #pending: Promise<void> | undefined;

  constructor() {
    super({ name: 'events', schema: event });
    this.period = 'upcoming';
    this.months = 0;
    this.occurrences = 5;
    this.group = 'month';
    this.calendar = 'gregory';
    this.asOf = '';
    this.timeZone = '';
    this.expand = undefined;
  }

  protected override get name(): string {
    return this.msg('Events');
  }

  get #clock(): Clock {
    return clockOf(this.asOf, Date.now(), this.timeZone || readersZone());
  }

  get #style(): DateStyle {
    const { calendar } = this;
    return {
      locale: this.locale.language,
      calendar: calendar === 'locale' ? undefined : calendar || 'gregory',
    };
  }

  protected override renderItems({ items }: FeedReading<CampaignEvent>): TemplateResult {
    if (!this.expand && !isServer && items.some(needsLibrary)) {
      this.#loadExpand();
      // Dates that arrive later would push aside what is being read.
      return this.#renderWaiting();
    }
    const clock = this.#clock;
    const programme = programmeOf(items, {
      clock,
      period: this.period,
      months: this.months,
      perEvent: Math.max(this.occurrences, 1),
      expand: this.expand,
    }).slice(0, this.limit || undefined);
    if (programme.length === 0) return this.renderEmpty();
    const groups =
      this.group === 'none' ? [{ key: '', occurrences: programme }] : groupsOf(programme, clock);
    const context = this.#context(clock);
    return html`${repeat(
      groups,
      ({ key }) => key,
      (group) => this.#renderGroup(group, context),
    )}`;
  }

  #renderWaiting(): TemplateResult {
    return html`
      <div class="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>
    `;
  }

  #context(clock: Clock): CardContext {
    const inner = this.itemHeadingLevel + (this.group === 'none' ? 0 : 1);
    return {
      reading: this.reading,
      headingLevel: Math.min(inner, 6),
      msg: this.msg,
      clock,
      style: this.#style,
      actions: () => html``,
    };
  }

  #renderGroup({ key, occurrences }: Group, context: CardContext): TemplateResult {
    return html`
      <div class="group">
        ${key ? heading(this.itemHeadingLevel, this.#headingOf(key), 'month-heading') : ''}
        <ul>
          ${repeat(
            occurrences,
            (occurrence) => occurrence.key,
            (occurrence) => html`
              <li>${card(occurrence, context)}</li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  #headingOf(key: string): TemplateResult | string {
    return key === 'later'
      ? this.msg('Postponed, new date to come')
      : written(monthText(firstDay(key), this.#style), this.reading);
  }

  /** Fetches what finds the dates of rules beyond "every year". Without it such events show their first date. */
  #loadExpand(): void {
    this.#pending ??= import('./recurrences.js').then(
      ({ expand }) => {
        this.expand = expand;
      },
      () => {
        this.expand = (one) => [occurrenceOf(one)];
      },
    );
  }

  /** Also waits for the dates of recurring events. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#pending || this.expand) return done;
    await this.#pending;
    return super.getUpdateComplete();
  }

  protected override renderEmpty(): TemplateResult {
    return html`
      <p>${this.msg('There are no events here at the moment.')}</p>
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`
      <div class="event">
        <div></div>
        <div></div>
      </div>
      <div class="event">
        <div></div>
        <div></div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-event-list': EventList;
  }
}
