import type { MsgFn } from '@lit/localize/internal/types.js';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Envelope } from '../../../model/contract.js';
import type { TextLanguages } from '../../../locale/text.js';
import type { Clock } from '../almanac/clock.js';
import type { DateStyle } from '../dates.js';
import type { Occurrence } from '../occurrence.js';
import type { Period } from '../programme.js';

/** What a tool is given each time it is drawn. */
export interface ToolContext {
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  readonly clock: Clock;
  readonly style: DateStyle;
  /** What the campaign says of itself is read from it by `readCampaign`. */
  readonly envelope: Envelope;
  /** When the feed was published, RFC 3339. */
  readonly updated: string | undefined;
  /** Everything that the list could show, before what a reader searches and filters. */
  readonly programme: readonly Occurrence[];
  /** Facets that the page has fixed; known to the desk alone. */
  readonly locked?: ReadonlySet<string>;
}

/** What almanac and desk need of the element that they work for. */
export interface DeskHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly limit: number;
  readonly period: Period;
  readonly months: number;
  readonly occurrences: number;
  readonly group: 'month' | 'none';
  readonly controls: 'auto' | 'none';
  readonly asOf: string;
  readonly timeZone: string;
  readonly pageSize: number;
  readonly topics: string;
  readonly attendance: string;
  readonly countries: string;
  readonly languages: string;
  readonly locked: boolean;
  readonly jsonLd: boolean;
  readonly calendar: string;
  readonly secondCalendar: string;
}

/** What a tool is made with. */
export interface ToolOptions {
  readonly host: DeskHost;
  /** Says something to whoever listens instead of looking. */
  readonly announce: (words: string) => void;
}

/** Something a reader can open: fetched when it is first asked for. */
export interface Tool {
  /** Opens or closes it; `key` says for which event, where it stands in each. */
  readonly toggle: (key: string) => void;
  readonly isOpen: (key: string) => boolean;
  readonly render: (key: string, context: ToolContext) => TemplateResult;
  /** Whether an occurrence stays in the list; without it, all do. */
  readonly matches?: (occurrence: Occurrence, context: ToolContext) => boolean;
  /** Gives up every choice that narrows the list. */
  readonly clear?: () => void;
}

export type ToolName = 'calendar' | 'search' | 'month';
