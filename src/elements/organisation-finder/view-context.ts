import type { FinderContext, PanelName } from './host.js';
import { type FacetName, type Query, toggled, without } from './search/query.js';
import type { Answer } from './search/answer.js';
import type { MapDoor } from './map/map-toggle.js';
import type { Near } from './near-me/near-me.js';
import type { Shortlist } from './shortlist/shortlist.js';

/** What a desk knows, and what can be asked of it, handed to each part of what it shows. */
export interface Showing {
  readonly context: FinderContext;
  /** The root that the finder is drawn in. */
  readonly root: Node;
  readonly answer: Answer | undefined;
  /** Whether the search could not be fetched. */
  readonly hasFailed: boolean;
  readonly near: Near;
  readonly shortlist: Shortlist;
  readonly map: MapDoor;
  /** What is told to those who hear it. */
  readonly announcement: string;
  /** Whether a filter that is open lies over the page. */
  readonly isOver: boolean;
  /** Whether an organisation's details are open. */
  readonly isOpen: (id: string) => boolean;
  /** Changes what is asked, by the reader's act. */
  readonly ask: (change: Partial<Query>) => void;
  /** Opens what stands under a chip, or closes it. */
  readonly open: (panel: PanelName) => void;
}

/** What a reader can do about what is asked, with the words for it. */
export const actsOf = ({ context, ask }: Showing) => {
  const { msg, textLanguages, query } = context;
  const { choices } = query;
  return {
    msg,
    language: textLanguages.messageLanguage,
    choices,
    onToggle: (facet: FacetName, value: string) => ask({ choices: toggled(choices, facet, value) }),
    onClear: () => ask({ choices: {} }),
    onClearText: () => ask({ text: '' }),
    onGiveUp: (facet: FacetName) => ask({ choices: without(choices, facet) }),
  };
};
