import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { chosenValues } from '../search/query.js';
import { type PanelContext, valueName } from './facet-panel.js';

/** What is chosen, each with a way out, and a way out of all of it that keeps the text. */
export const active = (
  context: PanelContext & { readonly onClear: () => void },
): TemplateResult | typeof nothing => {
  const { msg, choices, onToggle, onClear } = context;
  const chosen = chosenValues(choices);
  if (chosen.length === 0) return nothing;
  const remove = (each: (typeof chosen)[number]): TemplateResult => {
    const name = valueName(each, context);
    return html`<li>
      <button
        class="chosen"
        part="chosen"
        type="button"
        aria-label=${msg(str`Remove ${name}`)}
        @click=${() => onToggle(each.facet, each.value)}
      >
        <bdi>${name}</bdi><span class="cross" aria-hidden="true"></span>
      </button>
    </li>`;
  };
  return html`<div class="active">
    <ul aria-label=${msg('Chosen')}>
      ${chosen.map(remove)}
    </ul>
    <button class="quiet" part="clear" type="button" @click=${onClear}>${msg('Clear all filters')}</button>
  </div>`;
};
