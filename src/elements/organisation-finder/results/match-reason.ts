import { html, nothing } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
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
    case 'contact':
      return msg('In how it is reached');
  }
};

const howText = (kind: Reason['kind'], msg: MsgFn): string | undefined => {
  if (kind === 'part') return msg('as part of a word');
  return kind.startsWith('synonym') ? msg('by a word that means the same') : undefined;
};

const reasonText = ({ found, kind, isFuzzy, isPartial }: Reason, msg: MsgFn): string => {
  if (isPartial) return msg('Matches some of the words');
  const where = foundText(found, msg);
  const how = howText(kind, msg);
  if (!isFuzzy) return how ? msg(str`${where}, ${how}`) : where;
  const spelt = msg('spelt a little differently');
  return how ? msg(str`${where}, ${spelt}, ${how}`) : msg(str`${where}, ${spelt}`);
};

/** Whether the name of a result shows why it matches. */
const isPlain = ({ found, kind, isPartial }: Reason): boolean =>
  !isPartial && kind === 'exact' && found.startsWith('name');

/** Why a result matches: where its name does not show it, and always when it is asked for. */
export const matchReason = (reason: Reason | undefined, msg: MsgFn, always: boolean): unknown => {
  if (!reason || (!always && isPlain(reason))) return nothing;
  return html`<p class="muted why" part="reason">${reasonText(reason, msg)}</p>`;
};
