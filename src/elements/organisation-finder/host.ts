import type { ReactiveControllerHost } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Envelope, Organisation } from '../../model/contract.js';
import type { TextLanguages } from '../../locale/text.js';
import type { FacetName, Query } from './search/query.js';

/** What stands open under the filters. */
export type PanelName = FacetName | 'near';

/** What a partner has set; see the element's properties. */
export interface Settings {
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

/** What an element has read of its feed, and how it speaks of it. */
export interface FinderReading {
  readonly items: readonly Organisation[];
  readonly envelope: Envelope;
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
}

/** What is known as a finder is drawn, handed to each of its parts. */
export interface FinderContext extends Omit<FinderReading, 'items'> {
  readonly settings: Settings;
  /** The organisations that may be searched. The same list while nothing changes. */
  readonly directory: readonly Organisation[];
  readonly query: Query;
  /** Whether the reader has asked, rather than the partner. */
  readonly isByReader: boolean;
  readonly panel: PanelName | undefined;
}

/** The element, as what arrives later sees it. */
export interface FinderHost extends Settings, ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What stands at the end of a row's second line, and under the row, and whether it is opened. */
export interface RowParts {
  readonly isOpen: (id: string) => boolean;
  readonly aside: (organisation: Organisation) => unknown;
  readonly below: (organisation: Organisation) => unknown;
}

/** What arrives later adds to what is on screen, or puts in its place. */
export interface View {
  readonly exit: unknown;
  /** What stands in the search field. */
  readonly text: string;
  readonly chips: unknown;
  readonly tools: unknown;
  /** Whether what was asked from the start has not been answered yet. */
  readonly isWaiting: boolean;
  readonly found: readonly Organisation[];
  readonly resultLine: unknown;
  readonly notes: unknown;
  /** How many times "Show more" was pressed, and one. */
  readonly pages: number;
  readonly row: RowParts;
  /** What stands below the results. */
  readonly foot: unknown;
}
