import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';

interface FieldContext {
  readonly msg: MsgFn;
  readonly text: string;
  readonly onType: (event: Event) => void;
}

/** The search field. It stands in no form: nothing is sent, typing searches. */
export const field = ({ msg, text, onType }: FieldContext): TemplateResult => html`
  <div class="search" role="search">
    <label class="muted" for="text">${msg('Find help')}</label>
    <input
      id="text"
      class="field"
      part="field"
      type="search"
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      placeholder=${msg('Name, place, or what you need')}
      .value=${text}
      @input=${onType}
      @compositionend=${onType}
    />
  </div>
`;
