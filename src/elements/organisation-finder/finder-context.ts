import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Envelope, Organisation } from '../../feed/contract.js';
import type { Reading } from '../../locale/text.js';
import type { FacetName, Query } from './query.js';

/** What stands open under the filters. */
export type PanelName = FacetName | 'near';

/** What a partner has set. */
export interface Settings {
  readonly units: string;
  readonly directions: string;
  readonly urlState: string;
  readonly warnAfter: number;
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
  readonly panel: PanelName | undefined;
}

/** The element, as what arrives later sees it. */
export interface FinderHost extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  /** Changes what is asked, by the reader's act. */
  ask(change: Partial<Query>): void;
}
