import { html, nothing } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { LevelName, Reason } from '../search/answer.js';

const foundText = (found: LevelName, msg: MsgFn): string => {
  switch (found) {
    case 'nameExact':
      return msg('This is its name');
    case 'namePrefix':
      return msg('Its name begins so');
    case 'nameWord':
      return msg('In its name');
    case 'service':
      return msg('In what it helps with');
    case 'place':
      return msg('In where it is');
    case 'description':
      return msg('In what it says of itself');
  }
};

/** Why a result matches: always where its name does not show it, else when asked. */
export const why = (reason: Reason | undefined, msg: MsgFn, always: boolean): unknown => {
  if (!reason || (!always && reason.found.startsWith('name') && !reason.isSynonym)) return nothing;
  const more = [
    reason.isFuzzy ? msg('spelt a little differently') : undefined,
    reason.isSynonym ? msg('by a word that means the same') : undefined,
  ].filter((words) => words !== undefined);
  return html`<p class="muted why" part="reason">${[foundText(reason.found, msg), ...more].join(msg(', '))}</p>`;
};
