import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Envelope, Organisation } from '../../model/contract.js';
import type { Partitions } from '../../model/section-links.js';
import type { TextLanguages } from '../../locale/text.js';
import type { Environment } from '../../widget/environment.js';
import type { FacetName, Query } from './search/query.js';

/** What can be open under the filters. */
export type PanelName = FacetName | 'near';

/** What the page around has set; see the element's properties. */
export interface HostSettings {
  readonly query: string;
  readonly country: string;
  readonly region: string;
  readonly service: string;
  readonly language: string;
  readonly locked: string;
  readonly hideAfter: number;
  readonly warnAfter: number;
  readonly nearMe: string;
  readonly units: string;
  readonly map: string;
  readonly mapAttribution: string;
  readonly directions: string;
  readonly urlState: string;
  readonly quickExit: string | undefined;
  readonly tellQuery: boolean;
  readonly debug: boolean;
}

/** The element, as its parts see it. */
export interface FinderHost extends HostSettings, ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly environment: Environment;
  /** Loads the feed again. */
  reload(): Promise<void>;
}

/** What has been read of the feed, and the languages it is shown in. */
export interface FinderReading {
  readonly items: readonly Organisation[];
  readonly partitions?: Partitions<Organisation>;
  readonly envelope: Envelope;
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
}

/** What is known as a finder is drawn, handed to each of its parts. */
export interface FinderContext extends Omit<FinderReading, 'items'> {
  readonly settings: HostSettings;
  /** The organisations that may be searched. The same list while nothing changes. */
  readonly directory: readonly Organisation[];
  readonly query: Query;
  /** Whether the query is the reader's own, rather than what the page has preset. */
  readonly isByReader: boolean;
  readonly panel: PanelName | undefined;
  /** The moment that opening hours and ages are told for. */
  readonly now: Date;
}

/** What the second stage adds to a row. */
export interface RowAdditions {
  /** Whether the details are open. */
  readonly isOpen: (id: string) => boolean;
  /** At the end of the row's second line. */
  readonly aside: (organisation: Organisation) => unknown;
  /** Under the row. */
  readonly below: (organisation: Organisation) => unknown;
}

/** What the second stage draws beside the first content, or in its place. */
export interface FinderView {
  /** In place of all else: the question for a place, where the directory is in parts. */
  readonly whole: TemplateResult | undefined;
  readonly exit: unknown;
  /** The text of the search field. */
  readonly text: string;
  readonly chips: unknown;
  /** Between the filters and the results. */
  readonly tools: unknown;
  /** Whether the preset query has not been answered yet. */
  readonly isWaiting: boolean;
  readonly found: readonly Organisation[];
  readonly resultLine: unknown;
  /** The button that opens the map. */
  readonly mapToggle: unknown;
  /** The map while it is open, and what was done to the reader's words. */
  readonly notes: unknown;
  /** How many pages of results are shown: one, and one more for each "Show more". */
  readonly pages: number;
  readonly row: RowAdditions;
  /** Below the results. */
  readonly foot: unknown;
}
