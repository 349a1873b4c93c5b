import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, isServer, type TemplateResult } from 'lit';
import type { CampaignEvent } from '../../../model/contract.js';
import type { FeedReading } from '../../../feed/section.js';
import type { TextLanguages } from '../../../locale/text.js';
import { addStyles } from '../../../widget/sheets.js';
import { coming, type Telling } from '../card.js';
import type { DateStyle } from '../dates.js';
import type { Occurrence } from '../occurrence.js';
import { type Group, groupsOf, worthSearching } from '../programme.js';
import type { Desk } from '../tools/desk.js';
import type { DeskHost, ToolContext } from '../tools/tool.js';
import { agendaOf, monthOf } from './agenda.js';
import { almanacStyles } from './almanac.styles.js';
import { readersZone } from '../../../time/time-zone.js';
import { type Clock, clockOf } from './clock.js';
import { matchesSelection, selectionIn } from './facets.js';
import { occurrenceOf } from './occurrence.js';
import type { Expand } from './recurring.js';
import { tell } from './telling.js';
import { zoneOf } from '../../../model/event-zone.js';
import { expand as expandYearly, needsLibrary } from './yearly.js';

/** @param calendar - `locale`, or one of CLDR. */
const styleIn = (calendar: string, { language }: TextLanguages): DateStyle => ({
  locale: language,
  calendar: calendar === 'locale' ? undefined : calendar || 'gregory',
});

interface Keyed {
  readonly key: string;
}

/** What the list would look like without the library of recurrences: the first date of each event. */
const firstDates: Expand = (event, horizon) =>
  needsLibrary(event)
    ? [occurrenceOf(event, { zone: zoneOf(event) })]
    : expandYearly(event, horizon);

/**
 * What it takes to tell any event: times and zones, recurrences, changes, what is past, and what a
 * page has chosen. Fetched while the feed is on its way; plain days are listed without it.
 */
export class Almanac {
  readonly #host: DeskHost;
  #expand: Expand = expandYearly;
  #desk: Desk | undefined;
  #context: ToolContext | undefined;
  #shown: readonly Group[] = [];
  /** Resolves when recurrences can be found that are asked for; undefined while none are. */
  ready: Promise<void> | undefined;

  constructor(host: DeskHost, expand?: Expand) {
    this.#host = host;
    if (expand) this.#expand = expand;
    if (isServer) return;
    addStyles(host.renderRoot, almanacStyles);
    void this.#fetchDesk();
  }

  get #clock(): Clock {
    const { asOf, timeZone } = this.#host;
    return clockOf(asOf, Date.now(), timeZone || readersZone());
  }

  /** Whether the dates of all these events can be found; otherwise sees to it that they can. */
  covers(events: readonly CampaignEvent[]): boolean {
    if (this.#expand !== expandYearly || !events.some(needsLibrary)) return true;
    this.ready ??= this.#fetchRecurrences();
    return false;
  }

  /** What is to be shown, by what page and reader have set; all that follows is about it. */
  groups(
    { items, envelope }: FeedReading<CampaignEvent>,
    textLanguages: TextLanguages,
    msg: MsgFn,
  ): readonly Group[] {
    const { period, months, occurrences, calendar, pageSize } = this.#host;
    const clock = this.#clock;
    const perEvent = Math.max(occurrences, 1);
    const options = { clock, period, months, perEvent, expand: this.#expand };
    const programme = agendaOf(items, options);
    const style = styleIn(calendar, textLanguages);
    const { updated } = envelope;
    const context = { textLanguages, msg, style, clock, envelope, updated, programme };
    this.#context = context;
    const found = this.#desk?.narrow(context) ?? this.#chosen(programme);
    const shown = found.slice(0, this.#desk?.count ?? (pageSize || undefined));
    if (this.#host.group !== 'none') return groupsOf(shown, (one) => monthOf(one, clock));
    return shown.length > 0 ? [{ key: '', occurrences: shown }] : [];
  }

  /** What is left of a programme by what the page has chosen. */
  #chosen(programme: readonly Occurrence[]): readonly Occurrence[] {
    const preset = selectionIn(this.#host);
    return programme
      .filter(({ event }) => matchesSelection(event, preset))
      .slice(0, this.#host.limit || undefined);
  }

  /** How dates are told; undefined before there is a programme. */
  get style(): DateStyle | undefined {
    return this.#context?.style;
  }

  /** What to call a group that is no month; undefined of one that is. */
  nameOf(key: string, context = this.#context): string | undefined {
    if (key === 'later' && context) return context.msg('Postponed, new date to come');
    return key ? undefined : key;
  }

  /** Draws groups, or the occurrences of one, so that each keeps its nodes; undefined where the desk is not there to do so. */
  each<Item extends Keyed>(
    items: readonly Item[],
    draw: (item: Item) => TemplateResult,
    group?: string,
  ): unknown {
    if (!this.#desk && group === undefined) this.#shown = items as unknown as readonly Group[];
    return this.#desk?.each(items, draw, group);
  }

  tell(occurrence: Occurrence, context = this.#context): Telling | undefined {
    if (!context) return undefined;
    const { secondCalendar, timeZone } = this.#host;
    const secondStyle = secondCalendar ? styleIn(secondCalendar, context.textLanguages) : undefined;
    const isReaderKnown = !isServer || timeZone !== '';
    return tell(occurrence, { ...context, secondStyle, isReaderKnown }, () =>
      this.#desk?.renderActions(occurrence, context),
    );
  }

  /** The row of buttons over more than a handful of events: its place is kept until they come. */
  renderTools(context = this.#context): TemplateResult | undefined {
    if (!context || this.#host.controls === 'none') return undefined;
    if (context.programme.length < worthSearching) return undefined;
    const { msg } = context;
    return html`
      <div class="tools" part="tools">
        ${this.#desk?.renderTools(context) ?? coming([msg('Search and filter'), msg('Month view')])}
      </div>
    `;
  }

  renderNone(): TemplateResult | undefined {
    return this.#context && this.#desk?.renderNone(this.#context);
  }

  renderFoot(): TemplateResult | undefined {
    return this.#context && this.#desk?.renderFoot(this.#context);
  }

  /** What stands below where a feed has no events at all. */
  renderFootOf(...feed: Parameters<Almanac['groups']>): TemplateResult | undefined {
    this.groups(...feed);
    return this.renderFoot();
  }

  /** What a reader can do with the list. Where it can't be had, the list is whole without it. */
  async #fetchDesk(): Promise<void> {
    try {
      const { Desk } = await import('../tools/desk.js');
      this.#desk = new Desk(this.#host, this.#shown);
      this.#host.requestUpdate();
    } catch {
      // Nothing is asked for again until the page is.
    }
  }

  /** The library of recurrences. Without it such events show their first date. */
  async #fetchRecurrences(): Promise<void> {
    try {
      this.#expand = (await import('./recurrences.js')).expand;
    } catch {
      this.#expand = firstDates;
    }
    this.#host.requestUpdate();
  }
}
