import { html, type TemplateResult } from 'lit';
import type { ListContext } from '../host.js';
import { type QuickDays, quickDays } from './quick-days.js';

/** Buttons for today, the weekend and the month: one at most is pressed. */
export const quickDaysField = (
  chosen: QuickDays | undefined,
  { msg }: ListContext,
  choose: (days: QuickDays | undefined) => void,
): TemplateResult => {
  const labels = { today: msg('Today'), weekend: msg('This weekend'), month: msg('This month') };
  return html`
    <fieldset class="facet days">
      <legend>${msg('When')}</legend>
      ${quickDays.map(
        (days) => html`
          <button
            class="button option"
            type="button"
            aria-pressed=${chosen === days ? 'true' : 'false'}
            @click=${() => choose(chosen === days ? undefined : days)}
          >
            ${labels[days]}
          </button>
        `,
      )}
    </fieldset>
  `;
};
