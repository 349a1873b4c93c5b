import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { addStyles } from './sheets.js';
import { controls } from './styles/controls.styles.js';

interface RefreshHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

interface Refreshing {
  isPaused: boolean;
}

/** Stops what `refresh` brings, and lets it come again ([WCAG 2.2 SC 2.2.2](https://www.w3.org/TR/WCAG22/#pause-stop-hide)). */
export const refreshButton = (
  host: RefreshHost,
  refreshing: Refreshing,
  msg: MsgFn,
): TemplateResult => {
  addStyles(host.renderRoot, controls);
  const toggle = (): void => {
    refreshing.isPaused = !refreshing.isPaused;
    host.requestUpdate();
  };
  return html`<p>
    <button class="button" part="pause-refresh" type="button" @click=${toggle}>
      ${refreshing.isPaused ? msg('Resume updates') : msg('Pause updates')}
    </button>
  </p>`;
};
