import {
  type CSSResultGroup,
  html,
  isServer,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { event } from '../../model/event.js';
import type { CampaignEvent } from '../../model/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { heading } from '../../widget/templates/heading.js';
import type { Almanac } from './almanac/almanac.js';
import { card, type CardContext, written } from './card.js';
import { monthText } from './dates.js';
import { firstDay } from '../../time/day.js';
import { styles } from './event-list.styles.js';
import type { Occurrence } from './occurrence.js';
import {
  type Group,
  isPlain,
  type Period,
  plainGroups,
  recursOften,
  worthSearching,
} from './programme.js';
import { dayAt } from '../../time/time-zone.js';

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
    languages: {},
    locked: { type: Boolean },
    controls: {},
    calendar: {},
    secondCalendar: { attribute: 'second-calendar' },
    asOf: { attribute: 'as-of' },
    timeZone: { attribute: 'time-zone' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  static override styles: CSSResultGroup = [CampaignElement.styles, styles];

  /** Makes an almanac where nothing can be waited for: laid ready for servers by `on-server.ts`. */
  declare static almanacAtHand: ((host: EventList) => Almanac) | undefined;

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
  #almanac: Almanac | undefined;
  #fetching: Promise<void> | undefined;
  #failure: Error | undefined;
  #isWaiting = false;
  readonly #asMade: string;

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
    this.topics = this.attendance = this.countries = this.languages = '';
    this.secondCalendar = this.asOf = this.timeZone = '';
    this.#asMade = this.#settings;
    if (isServer) this.#almanac = EventList.almanacAtHand?.(this);
  }

  protected override get name(): string {
    return this.msg('Events');
  }

  protected override renderItems(feed: FeedReading<CampaignEvent>): TemplateResult {
    const almanac = this.#almanac;
    const { textLanguages, msg } = this;
    this.#isWaiting = !(almanac?.covers(feed.items) ?? this.#isPlain(feed.items));
    if (this.#isWaiting) return this.#renderWaiting(feed.items);
    const groups = almanac?.groups(feed, textLanguages, msg) ?? plainGroups(feed.items);
    const style = almanac?.style ?? { locale: textLanguages.language, calendar: 'gregory' };
    const draw = (group: Group) => this.#renderGroup(group, { textLanguages, msg, style, almanac });
    return html`
      ${almanac?.renderTools()}
      ${
        groups.length > 0
          ? (almanac?.each(groups, draw) ?? groups.map(draw))
          : html`
              <div class="note" part="none">${almanac?.renderNone() ?? this.renderEmpty()}</div>
            `
      }
      ${almanac?.renderFoot()}
    `;
  }

  /** All that a page can set of the list, in one text. */
  get #settings(): string {
    const names = [
      'limit',
      ...Object.keys((this.constructor as typeof EventList).properties),
    ] as (keyof this)[];
    return names.map((name) => this[name]).join();
  }

  /** Whether nothing takes more than to be read: the page has set nothing, and a handful of events are plain. */
  #isPlain(events: readonly CampaignEvent[]): boolean {
    const today = dayAt(Date.now());
    return (
      this.#settings === this.#asMade &&
      events.length < worthSearching &&
      events.every((event) => isPlain(event, today))
    );
  }

  /** What stands there until the almanac does: what came later would push aside what is being read. */
  #renderWaiting(events: readonly CampaignEvent[]): TemplateResult {
    // Times and changes can't be told without it: better the fallback than a wrong date.
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure) throw failure;
    if (!isServer) {
      this.#fetchAlmanac();
      // Beside it, not after it: the almanac would only then ask for what it finds dates with.
      if (events.some(recursOften)) import('./almanac/recurrences.js').catch(() => {});
    }
    return html`
      <slot></slot>
      <div class="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>
    `;
  }

  #renderGroup({ key, occurrences }: Group, context: CardContext): TemplateResult {
    const almanac = this.#almanac;
    const { style, textLanguages } = context;
    const level = this.itemHeadingLevel;
    const name = almanac?.nameOf(key) ?? written(monthText(firstDay(key), style), textLanguages);
    const draw = (occurrence: Occurrence) => html`
      <li>${card(occurrence, level + (key ? 1 : 0), context)}</li>
    `;
    return html`
      <div class="group">
        ${key && heading(level, name, 'month-heading')}
        <ul>
          ${almanac?.each(occurrences, draw, key) ?? occurrences.map(draw)}
        </ul>
      </div>
    `;
  }

  protected override firstUpdated(): void {
    this.#fetchAlmanac();
  }

  /** Fetches what the list can tell and do besides, while the feed is on its way. */
  #fetchAlmanac(): void {
    this.#fetching ??= import('./almanac/almanac.js').then(
      ({ Almanac }) => {
        this.#almanac = new Almanac(this);
        this.requestUpdate();
      },
      (cause: Error) => {
        this.#fetching = undefined;
        this.#failure = cause;
        this.requestUpdate();
      },
    );
  }

  /** Also waits for what the events at hand can't be told without. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.#isWaiting) {
      await this.#fetching;
      await super.getUpdateComplete();
      await this.#almanac?.ready;
    }
    return super.getUpdateComplete();
  }

  protected override renderEmpty(feed?: FeedReading<CampaignEvent>): TemplateResult {
    const { textLanguages, msg } = this;
    return html`
      <p>${msg('There are no events here at the moment.')}</p>
      ${feed && this.#almanac?.renderFootOf(feed, textLanguages, msg)}
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
