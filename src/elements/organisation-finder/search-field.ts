import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';

/** The text of the search field; undefined while an input method composes: it is not what is meant yet. */
export const typedText = (
  root: HTMLElement | DocumentFragment,
  event: Event,
): string | undefined =>
  event instanceof InputEvent && event.isComposing
    ? undefined
    : (root.querySelector<HTMLInputElement>('.field')?.value ?? '');

/** The search field. It is in no form: nothing is sent, typing searches. */
export const searchField = (
  msg: MsgFn,
  text: string,
  onType: (event: Event) => void,
): TemplateResult => {
  const words = msg('Name, place, or service');
  return html`<div role="search">
    <input
      class="field"
      part="field"
      type="search"
      dir=${text ? 'auto' : nothing}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      aria-label=${words}
      placeholder=${words}
      .value=${text}
      @input=${onType}
      @compositionend=${onType}
    />
  </div>`;
};
