import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../../widget/templates/link.js';
import type { ListContext } from '../host.js';
import { panelButton, panelContent } from '../panels/panel-button.js';

/** Subscribing to the whole calendar, and suggesting an event: where the campaign says how. */
export const campaignLinks = (context: ListContext): TemplateResult | typeof nothing => {
  const { msg, envelope } = context;
  const { calendarUrl, suggestUrl, contact } = envelope.campaign;
  const suggest = suggestUrl ?? (contact && `mailto:${contact}`);
  if (!calendarUrl && !suggest) return nothing;
  return html`
    <div class="foot" part="foot">
      ${
        calendarUrl
          ? panelButton({ panel: 'calendar', label: msg('Subscribe to the calendar') }, context)
          : nothing
      }
      ${link(suggest, msg('Suggest an event'), 'suggest-link')}
      ${panelContent('calendar', '', context)}
    </div>
  `;
};
