import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Organisation } from '../../model/contract.js';
import type { FinderContext, FinderView, RowAdditions } from './host.js';
import { toggled, without } from './search/query.js';
import { chips, facetsOf, isSwitch } from './filters/filter-chips.js';
import { coverage } from './results/coverage.js';
import { lockedNames } from './host-settings/initial-query.js';
import { resultLine } from './results/result-line.js';
import { oldWarning, opening } from './results/row-additions.js';
import { suggestion } from './results/suggestion.js';
import { failure } from './results/unavailable.js';
import type { ViewContext } from './view-context.js';

/** What is listed: what is kept, what is linked to, the answer, or all in the feed's order. */
const foundBy = ({
  context: { directory },
  answer,
  tools,
  linked,
}: ViewContext): readonly Organisation[] => {
  if (tools?.shortlist.isShown) return tools.shortlist.kept(directory);
  const one = linked.in(directory);
  return one ? [one] : (answer?.found ?? directory);
};

const line = (found: readonly Organisation[], context: FinderContext): string => {
  const { directory, msg, textLanguages } = context;
  const tally = { total: found.length, of: directory.length };
  const count = resultLine(tally, msg, textLanguages.messageLanguage);
  const age = coverage(found, context);
  return age ? msg(str`${count}, ${age}`) : count;
};

/** The filters, and the one that is open. */
const filters = (view: ViewContext, total: number): TemplateResult => {
  const { context, tools, ask, togglePanel } = view;
  const { msg, query, panel, directory, settings } = context;
  const { choices } = query;
  return chips(facetsOf(directory, lockedNames(settings.locked)), {
    msg,
    choices,
    opened: panel,
    hasNear: settings.nearMe !== 'off',
    panel: panel && (tools?.views.panel(view, tools, total) ?? withoutTools(view)),
    onChip: (chip) => {
      if (!isSwitch(chip)) return togglePanel(chip);
      // Off, with all that was pressed since it was on.
      ask({ choices: choices[chip] ? without(choices, chip) : toggled(choices, chip, 'yes') });
    },
  });
};

export const status = ({ announcement }: ViewContext): TemplateResult =>
  html`<p class="visually-hidden" role="status">${announcement}</p>`;

/** In place of what needs the tools: nothing while they are fetched, and what to do where that failed. */
const withoutTools = ({
  context,
  isWithoutTools,
  fetchTools,
}: ViewContext): TemplateResult | typeof nothing =>
  isWithoutTools
    ? failure(context.msg('This could not be loaded.'), context, { onRetry: fetchTools })
    : nothing;

/** What stands between the filters and the results. */
const tools = (view: ViewContext): TemplateResult => {
  const { context, linked, tools, root } = view;
  const isInDialog = view.isOverPage && context.panel !== 'near' && tools !== undefined;
  return html`
    ${tools?.views.chosen(view, tools)} ${linked.render(context)}
    ${tools?.shortlist.render(context, root)} ${isInDialog ? nothing : status(view)}
  `;
};

const remarks = (view: ViewContext): unknown => {
  const { answer, hasFailed, context, tools } = view;
  if (hasFailed) {
    return html`<p class="note" role="alert">${context.msg('The search could not be loaded.')}</p>`;
  }
  return answer && !tools?.shortlist.isShown ? tools?.views.remarks(view, answer) : nothing;
};

/** What a row shows beside what it always shows. */
const row = (view: ViewContext): RowAdditions => {
  const { context, answer, isOpen, map, tools } = view;
  const onResult = (organisation: Organisation, draw: 'distance' | 'reason'): unknown => {
    const result = answer?.resultOf(organisation);
    return result && tools ? tools.views[draw](result, context) : nothing;
  };
  return {
    isOpen,
    aside: (organisation) => [
      html`<span class="aside">${onResult(organisation, 'distance')}${opening(organisation, context)}</span>`,
      map.renderMark(organisation, context),
    ],
    below: (organisation) => [
      onResult(organisation, 'reason'),
      oldWarning(organisation, context),
      isOpen(organisation.id)
        ? (tools?.views.details(organisation, view, tools) ?? withoutTools(view))
        : nothing,
    ],
  };
};

/** What is to be seen beside, or in place of, the first content. */
export const finderView = (
  view: ViewContext,
): Omit<FinderView, 'exit' | 'isWaiting' | 'pages' | 'whole'> => {
  const { context } = view;
  const found = foundBy(view);
  return {
    text: context.query.text,
    chips: filters(view, found.length),
    tools: tools(view),
    found,
    resultLine: line(found, context),
    mapToggle: view.map.renderToggle(context.msg),
    notes: [view.map.render(context, found), remarks(view)],
    row: row(view),
    foot: suggestion(context),
  };
};
