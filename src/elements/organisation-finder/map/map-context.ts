import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import type { TextLanguages } from '../../../locale/text.js';
import type { Position, Area } from '../search/geography.js';

/** What a map shows, and how it speaks of it. */
export interface MapContext {
  readonly msg: MsgFn;
  readonly textLanguages: TextLanguages;
  /** What is listed, in the order of the list. */
  readonly found: readonly Organisation[];
  /** Where distances are measured from; undefined: nowhere. */
  readonly origin: Position | undefined;
  /** The area that the list is narrowed to; undefined: none. */
  readonly area: Area | undefined;
  /** Whose map it is, as the partner gives it; empty: not said. */
  readonly attribution: string;
}

/** Those who hear of what a reader does on a map. */
export interface MapCallbacks {
  /** The reader wants the list narrowed to an area. */
  readonly onArea: (area: Area) => void;
  /** The reader wants to see an organisation in the list. */
  readonly onPoint: (id: string) => void;
  /** Another organisation is marked, or none. */
  readonly onMark: () => void;
  /** Something to be told to those who do not see the map. */
  readonly onTell: (words: string) => void;
}
