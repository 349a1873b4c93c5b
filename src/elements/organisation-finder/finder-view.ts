import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../model/contract.js';
import { details } from './details/details.js';
import type { FinderContext, FinderView, PanelName, RowAdditions } from './host.js';
import { type FacetName, toggled } from './search/query.js';
import { active } from './filters/active-filters.js';
import { chips, facetsOf, isSwitch } from './filters/filter-chips.js';
import { coverage } from './results/coverage.js';
import { facetLabel } from './filters/facet-label.js';
import { facetPanel } from './filters/facet-panel.js';
import { filterDialog } from './filters/filter-dialog.js';
import { noResults } from './results/no-results.js';
import { notes } from './results/search-notes.js';
import { lockedNames } from './host-settings/initial-query.js';
import { resultLine } from './results/result-line.js';
import { rowAdditions } from './results/row-additions.js';
import { suggestion } from './results/suggestion.js';
import { queryActions, type ViewContext } from './view-context.js';

/** What is listed: what is kept, what is linked to, the answer, or all in the feed's order. */
const foundBy = ({
  context: { directory },
  answer,
  shortlist,
  linked,
}: ViewContext): readonly Organisation[] => {
  if (shortlist.isShown) return shortlist.kept(directory);
  const one = linked.in(directory);
  return one ? [one] : (answer?.found ?? directory);
};

const line = (found: readonly Organisation[], context: FinderContext): TemplateResult => {
  const { directory, msg, textLanguages } = context;
  const tally = { total: found.length, of: directory.length };
  return html`${resultLine(tally, msg, textLanguages.messageLanguage)}${coverage(found, context)}`;
};

/** The filters, closed. */
const filters = ({ context, map, ask, togglePanel }: ViewContext): TemplateResult => {
  const { msg, query, panel, directory, settings } = context;
  const { choices } = query;
  return chips(facetsOf(directory, lockedNames(settings.locked)), {
    msg,
    choices,
    opened: panel,
    hasNear: settings.nearMe !== 'off',
    map: map.renderToggle(msg),
    onChip: (chip) =>
      isSwitch(chip) ? ask({ choices: toggled(choices, chip, 'yes') }) : togglePanel(chip),
  });
};

const status = ({ announcement }: ViewContext): TemplateResult =>
  html`<p class="visually-hidden" role="status">${announcement}</p>`;

/** A filter, opened in place. */
const panelInPlace = (view: ViewContext, panel: PanelName): TemplateResult =>
  panel === 'near'
    ? view.near.render(view.context)
    : facetPanel(panel, view.answer, queryActions(view));

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

/** What stands between the filters and the results. */
const tools = (view: ViewContext, found: readonly Organisation[]): TemplateResult => {
  const { context, near, shortlist, linked, map, root, isOverPage } = view;
  const { panel } = context;
  const over = isOverPage && panel && panel !== 'near' ? panel : undefined;
  return html`
    ${panel && !over ? panelInPlace(view, panel) : nothing} ${active(queryActions(view))}
    ${near.renderActive(context)} ${linked.render(context)} ${map.render(context, found)} ${shortlist.render(context, root)}
    ${over ? panelOverPage(view, over, found.length) : status(view)}
  `;
};

/** What was done to the words, and what helps where nothing was found. */
const remarks = (view: ViewContext): unknown => {
  const { answer, hasFailed, context, shortlist } = view;
  if (hasFailed) {
    return html`<p class="note" role="alert">${context.msg('The search could not be loaded.')}</p>`;
  }
  if (!answer || shortlist.isShown) return nothing;
  const acts = queryActions(view);
  return [notes(answer, acts), answer.found.length === 0 ? noResults(answer, acts) : nothing];
};

/** What a row shows beside what it always shows. */
const row = ({ context, answer, isOpen, shortlist, map }: ViewContext): RowAdditions => {
  const { warnAfter, directions } = context.settings;
  const opened = (organisation: Organisation): TemplateResult =>
    details(organisation, {
      ...context,
      campaign: context.envelope.campaign,
      warnAfter,
      directions,
      keep: shortlist.renderKeep(organisation, context),
    });
  const resultOf = (organisation: Organisation) => answer?.resultOf(organisation);
  const { aside, notes: under } = rowAdditions(context, resultOf);
  return {
    isOpen,
    aside: (organisation) => [aside(organisation), map.renderMark(organisation, context)],
    below: (organisation) => [
      under(organisation),
      isOpen(organisation.id) ? opened(organisation) : nothing,
    ],
  };
};

/** What is to be seen beside, or in place of, the first content. */
export const finderView = (view: ViewContext): Omit<FinderView, 'exit' | 'isWaiting' | 'pages'> => {
  const { context } = view;
  const found = foundBy(view);
  return {
    text: context.query.text,
    chips: filters(view),
    tools: tools(view, found),
    found,
    resultLine: line(found, context),
    notes: remarks(view),
    row: row(view),
    foot: suggestion(context),
  };
};
