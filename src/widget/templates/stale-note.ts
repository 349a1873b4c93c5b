import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, type TemplateResult } from 'lit';
import type { Envelope } from '../../feed/contract.js';
import { formatter } from '../../locale/formatters.js';

interface Locale {
  readonly msg: MsgFn;
  readonly language: string;
}

/** Says how old what is shown is, as far as the feed tells. */
export const staleNote = (
  { msg, language }: Locale,
  { updated = '' }: Envelope,
): TemplateResult => {
  const time = Date.parse(updated);
  const day = time && formatter(Intl.DateTimeFormat, language, { dateStyle: 'long' }).format(time);
  return html`<p class="note" part="stale">
    ${day ? msg(str`As of ${day}`) : msg('This may be out of date.')}
  </p>`;
};
