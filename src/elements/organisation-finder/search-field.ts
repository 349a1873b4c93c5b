import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';

/** The search field. It is in no form: nothing is sent, typing searches. */
export const searchField = (
  msg: MsgFn,
  text: string,
  onType: (event: Event) => void,
): TemplateResult => {
  return html`<div role="search">
    <label class="muted" for="field">${msg('Name, place, or service')}</label>
    <input
      id="field"
      class="field"
      part="field"
      type="search"
      dir=${text ? 'auto' : nothing}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      .value=${text}
      @input=${onType}
      @compositionend=${onType}
    />
  </div>`;
};
