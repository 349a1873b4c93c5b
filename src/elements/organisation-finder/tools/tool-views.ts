import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import { details } from '../details/details.js';
import { active } from '../filters/active-filters.js';
import { facetLabel } from '../filters/facet-label.js';
import { facetPanel } from '../filters/facet-panel.js';
import { filterDialog } from '../filters/filter-dialog.js';
import { status } from '../finder-view.js';
import { noResults } from '../results/no-results.js';
import { distance, reason } from '../results/result-notes.js';
import { notes } from '../results/search-notes.js';
import type { Answer } from '../search/answer.js';
import type { FacetName } from '../search/query.js';
import { queryActions, type Tools, type ToolViews, type ViewContext } from '../view-context.js';

/** A filter, opened over the page; the chip that opened it is where its reader goes on. */
const panelOverPage = (view: ViewContext, facet: FacetName, total: number): TemplateResult => {
  const { msg, textLanguages } = view.context;
  return filterDialog({
    msg,
    language: textLanguages.messageLanguage,
    label: facetLabel(facet, msg),
    content: facetPanel(facet, view.answer, queryActions(view)),
    total,
    status: status(view),
    onClose: () => view.togglePanel(facet),
  });
};

const panel = (view: ViewContext, { near }: Tools, total: number): unknown => {
  const { panel: opened } = view.context;
  if (opened === undefined) return nothing;
  if (opened === 'near') return near.render(view.context);
  return view.isOverPage
    ? panelOverPage(view, opened, total)
    : facetPanel(opened, view.answer, queryActions(view));
};

const chosen = (view: ViewContext, { near }: Tools): TemplateResult =>
  html`${active(queryActions(view))} ${near.renderActive(view.context)}`;

const remarks = (view: ViewContext, answer: Answer): unknown => {
  const acts = queryActions(view);
  return [notes(answer, acts), answer.found.length === 0 ? noResults(answer, acts) : nothing];
};

const openDetails = (
  organisation: Organisation,
  { context }: ViewContext,
  { shortlist }: Tools,
): TemplateResult =>
  details(organisation, {
    ...context,
    campaign: context.envelope.campaign,
    warnAfter: context.settings.warnAfter,
    directions: context.settings.directions,
    keep: shortlist.renderKeep(organisation, context),
  });

export const toolViews: ToolViews = {
  panel,
  chosen,
  remarks,
  details: openDetails,
  distance,
  reason,
};
