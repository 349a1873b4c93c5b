import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Envelope, Organisation } from '../../feed/contract.js';
import type { Reading } from '../../locale/text.js';
import type { FacetName, Query } from './query.js';

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
  readonly directions: string;
  readonly urlState: string;
  readonly quickExit: string | undefined;
  readonly tellQuery: boolean;
  readonly debug: boolean;
}

/** What an element knows as it draws, handed to what arrives later. */
export interface FinderContext {
  readonly settings: Settings;
  readonly reading: Reading;
  readonly msg: MsgFn;
  readonly envelope: Envelope;
  /** The organisations that may be searched. The same list while nothing changes. */
  readonly directory: readonly Organisation[];
  readonly query: Query;
  /** Whether the reader has asked, rather than the partner. */
  readonly isByReader: boolean;
  readonly panel: PanelName | undefined;
}

/** The element, as what arrives later sees it. */
export interface FinderHost extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What stands open under the filters; undefined: nothing. */
  panel: PanelName | undefined;
  /** What is asked. */
  asked: Query;
  requestUpdate(): void;
  /** Changes what is asked, by the reader's act. */
  ask(change: Partial<Query>): void;
}
