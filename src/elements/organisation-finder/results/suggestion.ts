import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../../widget/templates/link.js';
import type { FinderContext } from '../host.js';

type SuggestionContext = Pick<FinderContext, 'envelope' | 'msg'>;

/** Where an organisation can be told of: the feed's own page for it, else its address for mail; nothing without either. */
const way = ({ envelope, msg }: SuggestionContext): TemplateResult | typeof nothing => {
  const { suggestUrl, contact } = envelope.campaign;
  const url = suggestUrl ?? (contact && `mailto:${contact}`);
  return url ? link(url, msg('Suggest an organisation'), 'suggest') : nothing;
};

/** Below a list: the way to tell of one that is missing. */
export const suggestion = (context: SuggestionContext): unknown => {
  const link = way(context);
  return link === nothing
    ? nothing
    : html`<p class="muted suggestion">${context.msg('Is one missing?')} ${link}</p>`;
};

/** In place of a list: the way to tell of the first. */
export const firstSuggestion = (context: SuggestionContext): unknown =>
  html`<p>${way(context)}</p>`;
