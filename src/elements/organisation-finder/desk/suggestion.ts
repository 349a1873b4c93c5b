import { html, nothing } from 'lit';
import { readCampaign } from '../../../feed/campaign.js';
import { link } from '../../../widget/templates/link.js';
import type { FinderContext } from '../finder-context.js';

/** Where an organisation that is missing can be told of: the feed's own page for it, else its address for mail; nothing without either. */
export const suggestion = ({ envelope, msg }: Pick<FinderContext, 'envelope' | 'msg'>): unknown => {
  const { suggestUrl, contact } = readCampaign(envelope);
  const url = suggestUrl ?? (contact && `mailto:${contact}`);
  return url
    ? html`<p class="muted suggestion">${msg('Is one missing?')} ${link(url, msg('Suggest an organisation'), 'suggest')}</p>`
    : nothing;
};
