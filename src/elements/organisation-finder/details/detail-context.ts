import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Campaign } from '../../../model/contract.js';
import type { TextLanguages } from '../../../locale/text.js';

/** What details are drawn with. */
export interface DetailContext {
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  readonly now: Date;
  readonly campaign: Campaign | undefined;
  /** Months after which a date of checking is warned of. */
  readonly warnAfter: number;
  /** The button that keeps it. */
  readonly keep: unknown;
  /** See `directionsTo`. */
  readonly directions: string;
}
