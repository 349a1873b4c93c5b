import type { Choice } from '../../configuration/configuration.js';
import type { Measured } from '../state.js';
import type { Release } from '../release.js';

/** All that a snippet is made of. */
export interface Plan {
  readonly choice: Choice;
  readonly release: Release;
  readonly className: string;
  readonly pin: boolean;
  readonly hint: boolean;
  /** Room to keep: a height for narrow places, then for wide ones. Empty: none. */
  readonly reserved: readonly Measured[];
}

/** The folder that the snippet's addresses are in. */
export const folderOf = ({ release, pin }: Plan): string =>
  pin ? release.pinned : (release.following ?? release.pinned);

/** `wmb-event-list` → `event-list`: the name of its module. */
export const moduleOf = ({ tag }: Choice): string => tag.replace('wmb-', '');
