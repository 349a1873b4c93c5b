import type { Organisation } from '../../model/contract.js';
import type { FinderContext, PanelName } from './host.js';
import { type FacetName, type Query, toggled, without } from './search/query.js';
import type { Answer, Result } from './search/answer.js';
import type { MapToggle } from './map/map-toggle.js';
import type { NearMe } from './near-me/near-me.js';
import type { LinkedOrganisation } from './url-state/linked-organisation.js';
import type { Shortlist } from './shortlist/shortlist.js';

/** What acts of the reader need: see `reader-tools.ts`. */
export interface Tools {
  readonly near: NearMe;
  readonly shortlist: Shortlist;
  readonly views: ToolViews;
}

/** What is drawn once the reader has acted. */
export interface ToolViews {
  /** The open filter. */
  readonly panel: (view: ViewContext, tools: Tools, total: number) => unknown;
  /** What is chosen, and where distances are measured from, each with a way back. */
  readonly chosen: (view: ViewContext, tools: Tools) => unknown;
  /** What was done to the words, and what helps where nothing was found. */
  readonly remarks: (view: ViewContext, answer: Answer) => unknown;
  readonly details: (organisation: Organisation, view: ViewContext, tools: Tools) => unknown;
  readonly distance: (result: Result, context: FinderContext) => unknown;
  readonly reason: (result: Result, context: FinderContext) => unknown;
}

/** What the finder knows as it is drawn, and what its templates may do. */
export interface ViewContext {
  readonly context: FinderContext;
  /** The root that the finder is drawn in. */
  readonly root: Node;
  readonly answer: Answer | undefined;
  /** Whether the search ended in a fault. */
  readonly hasFailed: boolean;
  /** Undefined until they have been fetched. */
  readonly tools: Tools | undefined;
  /** Whether the last attempt to fetch the tools failed. */
  readonly isWithoutTools: boolean;
  readonly fetchTools: () => void;
  readonly map: MapToggle;
  readonly linked: LinkedOrganisation;
  /** The text of the live region. */
  readonly announcement: string;
  /** Whether the open panel lies over the page. */
  readonly isOverPage: boolean;
  /** Whether an organisation's details are open. */
  readonly isOpen: (id: string) => boolean;
  /** Changes what is asked, by the reader's act. */
  readonly ask: (change: Partial<Query>) => void;
  /** Opens the panel of a chip, or closes it. */
  readonly togglePanel: (panel: PanelName) => void;
}

/** The reader's ways to change the query. */
export const queryActions = ({ context, ask }: ViewContext) => {
  const { msg, textLanguages, query } = context;
  const { choices } = query;
  return {
    msg,
    language: textLanguages.messageLanguage,
    textLanguages,
    choices,
    onToggle: (facet: FacetName, value: string) => ask({ choices: toggled(choices, facet, value) }),
    onClear: () => ask({ choices: {} }),
    onClearText: () => ask({ text: '' }),
    onGiveUp: (facet: FacetName) => ask({ choices: without(choices, facet) }),
  };
};
