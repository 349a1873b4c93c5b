import { html, nothing, type TemplateResult } from 'lit';
import type { ListContext, PanelName } from '../host.js';

export interface PanelButtonOptions {
  readonly panel: PanelName;
  /** The occurrence that the panel is of; empty where there is one for the whole list. */
  readonly key?: string;
  readonly label: string;
  /** What is said after the label to whoever hears it alone. */
  readonly about?: unknown;
}

/** The button that opens or closes a panel. */
export const panelButton = (
  { panel, key = '', label, about = nothing }: PanelButtonOptions,
  { controls, withControls }: ListContext,
): TemplateResult => html`
  <button
    class="button quiet"
    type="button"
    name=${panel}
    aria-expanded=${controls?.panels[panel].isOpen(key) ? 'true' : 'false'}
    @click=${() => withControls(({ panels }) => panels[panel].toggle(key))}
  >
    ${label}${about}
  </button>
`;

/** A panel, where it is open. */
export const panelContent = (panel: PanelName, key: string, context: ListContext): unknown => {
  const content = context.controls?.panels[panel];
  return content?.isOpen(key) ? content.render(key, context) : nothing;
};
