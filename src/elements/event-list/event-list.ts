import {
  type CSSResultGroup,
  html,
  noChange,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { CampaignEvent, FeedReading } from '../../model/contract.js';
import { event } from '../../model/event.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { controls } from '../../widget/styles/controls.styles.js';
import { cardStyles } from './card/card.styles.js';
import { styles } from './event-list.styles.js';
import type { EventListHost, LaterContent, ListContext } from './host.js';
import { lazyParts } from './lazy.js';
import { chosenOccurrences } from './listing/chosen-occurrences.js';
import { groupList } from './listing/group-list.js';
import { listContext } from './listing/list-context.js';
import { OccurrenceListing } from './listing/occurrence-listing.js';
import type { Period } from './occurrences/list-occurrences.js';
import type { Occurrence } from './occurrences/occurrence.js';
import { foot, toolbar } from './toolbar/toolbar.js';

/** So many events fill the screen of a phone. */
const firstDrawn = 3;

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
 * @csspart chips - The line that says how near it is.
 * @csspart chip - A word on the event's state.
 * @csspart summary - What it is about.
 * @csspart description - All that is said of it, to be opened.
 * @csspart text-link - An address among its words.
 * @csspart organiser - Who holds it.
 * @csspart picture - Its picture, among what is said of it.
 * @csspart price - What it costs.
 * @csspart registration - Whether, and until when, one can register.
 * @csspart topics - What it is about, in key words.
 * @csspart links - What can be done: join, reply, read more, find, add to a calendar.
 * @csspart calendar-menu - The calendars to add to, when open.
 * @csspart more - The button that shows more events.
 * @csspart foot - The row below the list: subscribe, suggest an event.
 * @csspart recurrence - How often an event recurs.
 * @csspart more-dates - The other dates of a series, to be opened, where `series` is `next`.
 * @csspart until - The day that it ends on.
 * @csspart languages - The languages spoken there.
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
export class EventList extends CampaignElement<typeof event> implements EventListHost {
  static override properties: PropertyDeclarations = {
    period: {},
    months: { type: Number },
    occurrences: { type: Number },
    series: {},
    pageSize: { type: Number, attribute: 'page-size' },
    group: {},
    topics: {},
    attendance: {},
    countries: {},
    languages: {},
    locked: { type: Boolean },
    controls: {},
    calendar: {},
    secondCalendar: { attribute: 'second-calendar' },
    asOf: { attribute: 'as-of' },
    timeZone: { attribute: 'time-zone' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** Set by a server, which fetches nothing later. @internal */
  static details: LaterContent | undefined;

  static override styles: CSSResultGroup = [CampaignElement.styles, controls, cardStyles, styles];

  /** `upcoming`, the default: what is on and what comes; `past`, latest first; `all`. */
  declare period: Period;
  /** How many months ahead to look. 0, the default: a year for what recurs, without end for all else. */
  declare months: number;
  /** How many dates of one recurring event to list, at least 1. Default 5; of a yearly one those of one year at most. */
  declare occurrences: number;
  /** `dates`, the default: each date of a recurring event by itself; `next`: the next one, with those of a year to be opened. */
  declare series: 'dates' | 'next';
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
  /** Languages spoken there to begin with (BCP 47, as the feed writes them), separated by commas. Empty, the default: all. */
  declare languages: string;
  /** Whether `topics`, `attendance`, `countries` and `languages` hold for good; otherwise a reader may change them. Default false. */
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
  /** Describes the events to search engines in the page, as schema.org's JSON-LD; they heed more what the page itself says in its HTML. Default false. */
  declare jsonLd: boolean;
  /** What is fetched after the list itself. @internal */
  readonly parts = lazyParts(this);
  readonly #listing = new OccurrenceListing(this);

  constructor() {
    super({ name: 'events', schema: event, firstCount: Infinity });
    this.period = 'upcoming';
    this.group = 'month';
    this.controls = 'auto';
    this.calendar = 'gregory';
    this.months = 0;
    this.occurrences = 5;
    this.series = 'dates';
    this.pageSize = 20;
    this.locked = this.jsonLd = false;
    this.topics = this.attendance = this.countries = this.languages = '';
    this.secondCalendar = this.asOf = this.timeZone = '';
  }

  protected override get name(): string {
    return this.msg('Events');
  }

  protected override renderItems(
    feed: FeedReading<CampaignEvent>,
  ): TemplateResult | typeof noChange {
    const { page } = this.parts;
    // A server draws what is behind "More" too: without its code, that would go away and come again.
    if (this.isServedShown && !page.current && !page.hasFailed) return noChange;
    const context = this.#contextOf(feed);
    const found = chosenOccurrences(this, context);
    const shown = found.slice(0, this.#countIn(context, found));
    this.parts.page.current?.describe(found, context);
    const list = groupList(shown, context, {
      group: this.group,
      level: this.itemHeadingLevel,
      // What follows the page looks for cards in the list.
      gradually: page.current ? undefined : this.gradually(firstDrawn),
      none: () => this.#renderNone(context),
      foot: () => foot(found, shown, context),
    });
    return html`${toolbar(this, context)} ${list}`;
  }

  #contextOf(feed: FeedReading<CampaignEvent>): ListContext {
    const { msg, textLanguages, parts } = this;
    return listContext({
      host: this,
      feed,
      msg,
      textLanguages,
      parts,
      listing: this.#listing,
      servedDetails: EventList.details,
    });
  }

  /** How many of those found are shown. */
  #countIn({ controls }: ListContext, found: readonly Occurrence[]): number {
    const count = controls?.count ?? (this.pageSize || Infinity);
    return this.parts.page.current?.countOf(found, count) ?? count;
  }

  #renderNone(context: ListContext): TemplateResult {
    const { controls: chosen, msg } = context;
    return html`
      <div class="note" part="none">
        ${chosen?.isNarrowing ? chosen.renderNone(context) : this.#noEvents(msg)}
      </div>
    `;
  }

  protected override firstUpdated(): void {
    // It takes over what a server drew: that does not wait for the feed.
    if (this.wasServed) this.loadSecondStage();
  }

  protected override loadSecondStage(): void {
    void this.parts.page.load();
  }

  #noEvents(msg: ListContext['msg']): TemplateResult {
    return html`
      <p>${msg('There are no events here at the moment.')}</p>
    `;
  }

  protected override renderEmpty(feed?: FeedReading<CampaignEvent>): TemplateResult {
    return html`
      ${this.#noEvents(this.msg)} ${feed && foot([], [], this.#contextOf(feed))}
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
