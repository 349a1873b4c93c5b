import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { event } from '../../feed/contract/event.js';
import type { CampaignEvent } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { heading } from '../../widget/templates/heading.js';
import { card, type CardContext, written } from './card.js';
import { clockOf } from './clock.js';
import { type DateStyle, monthText } from './dates.js';
import { firstDay } from './days.js';
import { styles } from './event-list.styles.js';
import { type Occurrence, occurrenceOf } from './occurrence.js';
import { type Group, groupsOf, type Period, programmeOf, takesMore } from './programme.js';
import type { Recurring } from './recurring.js';
import type { Desk } from './tools/desk.js';
import type { ToolContext } from './tools/tool.js';
import { readersZone } from './zones.js';

/** Fewer events than this are found at a glance. */
const worthSearching = 6;

/**
 * Days, ranges, months, timed and recurring events of the campaign, under the months they are in.
 *
 * @summary What is on, what comes next, and when.
 *
 * @fires {AddToCalendarEvent} wmb-add-to-calendar - A reader is adding an event to a calendar.
 *
 * @csspart tools - The row of buttons over the list.
 * @csspart search - Search field and filters, when open.
 * @csspart month - The small month, when open.
 * @csspart month-heading - The name of a month over its events.
 * @csspart event - One event.
 * @csspart date - The date block at its start edge.
 * @csspart title - What the event is called.
 * @csspart facts - When and where, in one line.
 * @csspart when - The date in words.
 * @csspart second-date - The same days in the reader's calendar.
 * @csspart zone - The name of the time zone that a time is told in.
 * @csspart place - The name and address of the place.
 * @csspart readers-time - The same time on the reader's clock.
 * @csspart moved-from - The date that an occurrence was moved from.
 * @csspart chip - A word on the event's state.
 * @csspart summary - What it is about.
 * @csspart links - What can be done: join, reply, read more, find, add to a calendar.
 * @csspart calendar-menu - The calendars to add to, when open.
 * @csspart more - The button that shows more events.
 * @csspart foot - The row below the list: subscribe, suggest an event.
 * @csspart recurrence - How often an event recurs.
 * @csspart until - The day that it ends on.
 * @csspart attendance - Whether to come, to join online, or either.
 * @csspart illustrative - The words that say that an event is an example.
 * @csspart muted - What is said in a quieter colour.
 * @csspart join-link - The link to join online.
 * @csspart rsvp-link - The link to reply.
 * @csspart event-link - The link to the event's own page.
 * @csspart map-link - The link to a map.
 * @csspart none - What is said when no event fits.
 * @csspart clear - The button that clears search and filters.
 * @csspart suggest-link - The link to suggest an event.
 *
 * @cssproperty [--wmb-sticky-inset=0] - How far below the top of what scrolls month headings stay: the height of a fixed header.
 */
export class EventList extends CampaignElement<typeof event> {
  static override properties: PropertyDeclarations = {
    period: {},
    months: { type: Number },
    occurrences: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    group: {},
    topics: {},
    attendance: {},
    countries: {},
    locked: { type: Boolean },
    controls: {},
    calendar: {},
    secondCalendar: { attribute: 'second-calendar' },
    asOf: { attribute: 'as-of' },
    timeZone: { attribute: 'time-zone' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    recurring: { state: true },
    desk: { state: true },
  };

  static override styles = [CampaignElement.styles, styles];

  /** `upcoming`, the default: what is on and what comes; `past`, latest first; `all`. */
  declare period: Period;
  /** How many months ahead to look. 0, the default: a year for what recurs, without end for all else. */
  declare months: number;
  /** How many dates of one recurring event to list, at least 1. Default 5; of a yearly one always one. */
  declare occurrences: number;
  /** How many events to show at first, and more at each press of "Show more". Default 20; 0: all. */
  declare pageSize: number;
  /** `month`, the default: under headings; `none`: one plain list. */
  declare group: 'month' | 'none';
  /** Topics to begin with, separated by commas. Empty, the default: all. */
  declare topics: string;
  /** `in-person`, `online` or both, to begin with. Empty, the default: all. */
  declare attendance: string;
  /** Countries to begin with (ISO 3166-1 alpha-2), separated by commas. Empty, the default: all. */
  declare countries: string;
  /** Whether `topics`, `attendance` and `countries` hold for good; otherwise a reader may change them. Default false. */
  declare locked: boolean;
  /** `auto`, the default: search and small month over more than a handful of events; `none`: never. */
  declare controls: 'auto' | 'none';
  /** `gregory`, the default; `locale`: what is usual in the language; or any calendar of CLDR, such as `islamic-umalqura`. */
  declare calendar: string;
  /** A calendar to tell days in a second time: `locale`, or any of CLDR. Empty, the default: none. */
  declare secondCalendar: string;
  /** Shows the list as it would stand on a day (`2013-10-03`) or at an RFC 3339 instant. Empty, the default: now. */
  declare asOf: string;
  /** The reader's time zone, as an IANA name. Empty, the default: that of their machine. */
  declare timeZone: string;
  /** Describes the events to search engines in the page, as schema.org's JSON-LD. Default false. */
  declare jsonLd: boolean;
  declare private recurring: Recurring | undefined;
  declare private desk: Desk | undefined;
  #pending: Promise<unknown> | undefined;
  #groups: readonly Group[] = [];
  #desk: Promise<unknown> | undefined;

  constructor() {
    super({ name: 'events', schema: event });
    this.period = 'upcoming';
    this.group = 'month';
    this.controls = 'auto';
    this.calendar = 'gregory';
    this.months = 0;
    this.occurrences = 5;
    this.pageSize = 20;
    this.locked = this.jsonLd = false;
    this.topics = this.attendance = this.countries = '';
    this.secondCalendar = this.asOf = this.timeZone = '';
  }

  protected override get name(): string {
    return this.msg('Events');
  }

  /** @internal */
  styleIn(calendar: string): DateStyle {
    return {
      locale: this.locale.language,
      calendar: calendar === 'locale' ? undefined : calendar || 'gregory',
    };
  }

  protected override renderItems({ items, envelope }: FeedReading<CampaignEvent>): TemplateResult {
    if (!isServer && this.#isWaiting(items))
      return html`
        <div class="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>
      `;
    const { reading, msg, desk, recurring } = this;
    const clock = clockOf(this.asOf, Date.now(), this.timeZone || readersZone());
    const programme = programmeOf(items, {
      clock,
      period: this.period,
      months: this.months,
      perEvent: Math.max(this.occurrences, 1),
      recurring,
    });
    const style = this.styleIn(this.calendar);
    const { updated } = envelope;
    const context = { reading, msg, clock, style, envelope, updated, programme };
    const found = desk?.narrow(context) ?? programme.slice(0, this.limit || undefined);
    return html`
      ${
        this.controls !== 'none' && programme.length >= worthSearching
          ? html`
              <div class="tools" part="tools">${desk?.renderTools(context)}</div>
            `
          : nothing
      }
      ${found.length > 0 ? this.#renderList(found, context) : this.#renderNone(context)}
      ${desk?.renderFoot(context)}
    `;
  }

  /** Dates and choices that arrive later would push aside what is being read. */
  #isWaiting(items: readonly CampaignEvent[]): boolean {
    const open = items.filter((one) => takesMore(one) && !this.recurring?.covers(one));
    if (open.length > 0) this.#fetchRecurring(open);
    const { topics, attendance, countries, secondCalendar, desk } = this;
    const isChosen = Boolean(topics || attendance || countries || secondCalendar);
    return open.length > 0 || (isChosen && !desk);
  }

  /** Fetches what finds the dates of such events. Without it they show their first. */
  #fetchRecurring(events: readonly CampaignEvent[]): void {
    this.#pending = import('./yearly.js')
      .then(({ recurringFor }) => recurringFor(events))
      .catch(() => ({
        covers: () => true,
        choose: (event: CampaignEvent) => [occurrenceOf(event)],
      }))
      .then((recurring) => (this.recurring = recurring));
  }

  #renderList(found: readonly Occurrence[], context: ToolContext): TemplateResult {
    const { desk, recurring, itemHeadingLevel: level } = this;
    const shown = found.slice(0, desk?.count ?? (this.pageSize || undefined));
    const isGrouped = this.group !== 'none';
    const inner: CardContext = {
      ...context,
      headingLevel: Math.min(level + (isGrouped ? 1 : 0), 6),
      recurring,
      desk,
    };
    const groups = isGrouped ? groupsOf(shown, context.clock) : [{ key: '', occurrences: shown }];
    const draw = (group: Group) => this.#renderGroup(group, inner);
    this.#groups = groups;
    return html`
      ${desk?.each(groups, draw) ?? groups.map(draw)}
    `;
  }

  #renderGroup({ key, occurrences }: Group, context: CardContext): TemplateResult {
    const { style, reading, msg, desk } = context;
    const name =
      key === 'later'
        ? msg('Postponed, new date to come')
        : key && written(monthText(firstDay(key), style), reading);
    const draw = (occurrence: Occurrence) => html`
      <li>${card(occurrence, context)}</li>
    `;
    return html`
      <div class="group">
        ${key ? heading(this.itemHeadingLevel, name, 'month-heading') : nothing}
        <ul>
          ${desk?.each(occurrences, draw, key) ?? occurrences.map(draw)}
        </ul>
      </div>
    `;
  }

  #renderNone(context: ToolContext): TemplateResult {
    const none = this.renderEmpty();
    return html`
      <div class="note" part="none">${this.desk?.renderNone(context, none) ?? none}</div>
    `;
  }

  protected override updated(): void {
    super.updated();
    void this.#fetchDesk();
  }

  /** @internal */
  updateNow(): void {
    this.performUpdate();
  }

  /** Fetches what the list does besides being there, while the feed is on its way. Where that can't be had, the list is whole without it. */
  #fetchDesk(): Promise<unknown> {
    return (this.#desk ??= import('./tools/desk.js').then(
      ({ Desk }) => (this.desk = new Desk(this, this.#groups)),
      () => (this.#desk = undefined),
    ));
  }

  /** Also waits for the dates of recurring events. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#pending) return done;
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
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-event-list': EventList;
  }
}
