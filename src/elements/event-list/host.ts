import type { MsgFn } from '@lit/localize/internal/types.js';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { TextLanguages } from '../../locale/text.js';
import type { CampaignEvent, Envelope, Text } from '../../model/contract.js';
import type { Environment } from '../../widget/environment.js';
import type { DateStyle } from './format/dates.js';
import type { EventClock } from './occurrences/event-clock.js';
import type { FacetName } from './occurrences/facets.js';
import type { Period } from './occurrences/list-occurrences.js';
import type { Occurrence } from './occurrences/occurrence.js';

/** What parts of the list may ask of it: what a page has set, and to be drawn anew. */
export interface EventListHost
  extends ReactiveControllerHost, HTMLElement, Readonly<Record<FacetName, string>> {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly environment: Environment;
  readonly limit: number;
  readonly period: Period;
  readonly months: number;
  readonly occurrences: number;
  readonly series: 'dates' | 'next';
  readonly pageSize: number;
  readonly group: 'month' | 'none';
  readonly controls: 'auto' | 'none';
  readonly locked: boolean;
  readonly calendar: string;
  readonly secondCalendar: string;
  readonly asOf: string;
  readonly timeZone: string;
  readonly jsonLd: boolean;
}

/** What can be opened in the list. */
export type PanelName = 'calendar' | 'search' | 'month';

/** Something that a reader can open; `key` is that of the occurrence where it stands in each. */
export interface Panel {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly render: (key: string, context: ListContext) => unknown;
}

/** How a list follows its page: fetched when the list itself is on screen. */
export interface ListPage {
  /** Occurrences and, where it is not among them, the one that the page's address links to. */
  readonly withLinked: (
    occurrences: readonly Occurrence[],
    events: readonly CampaignEvent[],
    clock: EventClock,
  ) => readonly Occurrence[];
  /** How many of those found are shown, where it would be `count`: on paper all, else at least up to the linked one. */
  readonly countOf: (found: readonly Occurrence[], count: number) => number;
  readonly details: LaterContent;
  /** Describes what is found to search engines, where the page wants it. */
  readonly describe: (found: readonly Occurrence[], context: ListContext) => void;
}

/** What is drawn after the first content: in cards, and below the list. */
export interface LaterContent extends CardDetails {
  /** Subscribing to the whole calendar, and suggesting an event. */
  readonly campaignLinks: (context: ListContext) => unknown;
}

/** What cards have beside their first content. */
export interface CardDetails {
  /** A text whose web addresses can be followed. */
  readonly linkedText: (source: Text, textLanguages: TextLanguages) => unknown;
  /** What stands behind "More". */
  readonly description: (occurrence: Occurrence, context: ListContext) => unknown;
  /** The other dates of a series. */
  readonly otherDates: (occurrence: Occurrence, context: ListContext) => unknown;
  /** The link to register, and what there is to know of it; undefined where the feed says nothing of registering. */
  readonly registration: (event: CampaignEvent, context: ListContext) => unknown;
}

/** What a reader can do with a list: fetched as the reader turns to it. */
export interface ListControls {
  readonly panels: Readonly<Record<PanelName, Panel>>;
  /** How many of the occurrences found are shown. */
  readonly count: number;
  /** What is said of the reader's last act to whoever listens instead of looking. */
  readonly announcement: string;
  /** What is left of all occurrences by what page and reader have chosen. */
  readonly narrow: (
    occurrences: readonly Occurrence[],
    context: ListContext,
  ) => readonly Occurrence[];
  /** Whether the reader has chosen something by which the list may be shorter. */
  readonly isNarrowing: boolean;
  /** What is said where the reader's choices leave nothing. */
  readonly renderNone: (context: ListContext) => TemplateResult;
  /** The picture of an event. */
  readonly picture: (event: CampaignEvent, context: ListContext) => unknown;
  readonly showMore: (found: readonly Occurrence[], context: ListContext) => void;
}

/** Everything that one drawing of the list goes by. */
export interface ListContext {
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  readonly clock: EventClock;
  readonly style: DateStyle;
  /** How days are written a second time; undefined where the page wants that not. */
  readonly secondStyle: DateStyle | undefined;
  /** Whether it is known where the reader is: a server does not know. */
  readonly isReaderKnown: boolean;
  readonly envelope: Envelope;
  /** Everything that the list could show, before what a reader searches and filters. */
  readonly occurrences: readonly Occurrence[];
  /** Undefined until they have been fetched. */
  readonly details: LaterContent | undefined;
  /** Undefined until they have been fetched. */
  readonly controls: ListControls | undefined;
  /** Runs an act of the reader, once the controls are there. */
  readonly withControls: (act: (controls: ListControls) => void) => void;
}
