import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';

interface FieldContext {
  readonly msg: MsgFn;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Called when the reader is about to type. */
  readonly onReady: () => void;
}

/** Whether an input method is still composing: what stands in the field is not yet what is meant. */
const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

/** The search field. Typing searches; pressing Enter only keeps the page from being sent. */
export const field = ({ msg, text, onText, onReady }: FieldContext): TemplateResult => {
  const take = ({ currentTarget }: Event): void =>
    onText((currentTarget as HTMLInputElement).value);
  return html`
    <form class="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label class="label" for="text">${msg('Find help')}</label>
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
        @focus=${onReady}
        @input=${(event: Event) => isComposing(event) || take(event)}
        @compositionend=${take}
      />
    </form>
  `;
};
