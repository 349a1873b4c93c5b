import { html, nothing, type TemplateResult } from 'lit';
import type { EventListHost, ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { panelButton, panelContent } from '../panels/panel-button.js';

type Content = TemplateResult | typeof nothing;

/** Fewer events than this are found at a glance. */
const worthSearching = 6;

/** Search and small month, over more than a handful of events. */
export const toolbar = ({ controls }: EventListHost, context: ListContext): Content => {
  const { msg, occurrences } = context;
  if (controls === 'none' || occurrences.length < worthSearching) return nothing;
  return html`
    <div class="tools" part="tools">
      ${panelButton({ panel: 'search', label: msg('Search and filter') }, context)}
      ${panelButton({ panel: 'month', label: msg('Month view') }, context)}
      ${panelContent('search', '', context)} ${panelContent('month', '', context)}
    </div>
  `;
};

const moreButton = (found: readonly Occurrence[], context: ListContext): TemplateResult => html`
  <button
    class="button more"
    part="more"
    type="button"
    @click=${() => context.withControls((controls) => controls.showMore(found, context))}
  >
    ${context.msg('Show more')}
  </button>
`;

/** What stands below a list of `shown` out of all `found`. */
export const foot = (
  found: readonly Occurrence[],
  shown: readonly Occurrence[],
  context: ListContext,
): TemplateResult => html`
  ${found.length > shown.length ? moreButton(found, context) : nothing} ${context.details?.campaignLinks(context)}
  <p class="visually-hidden" role="status">${context.controls?.announcement}</p>
`;
