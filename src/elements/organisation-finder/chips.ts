import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../feed/contract.js';
import { facetLabel } from './labels.js';
import { type Choices, type FacetName, facetNames } from './query.js';

const tells: Readonly<Record<FacetName, (organisation: Organisation) => unknown>> = {
  service: ({ services }) => services?.length,
  country: ({ countries }) => countries?.length,
  region: ({ regions }) => regions?.length,
  language: ({ languages }) => languages?.length,
  interpretation: ({ interpretation }) => interpretation?.length,
  open: ({ hours }) => hours?.length,
  remote: ({ remote }) => remote,
  cost: ({ cost }) => cost,
  audience: ({ audience }) => audience?.length,
  bring: ({ bring }) => bring?.length,
};

/** The facets that a directory says anything of. */
export const facetsOf = (
  organisations: readonly Organisation[],
  locked: ReadonlySet<string>,
): FacetName[] =>
  facetNames.filter((facet) => !locked.has(facet) && organisations.some(tells[facet]));

/** Facets that are said or not, and so are pressed rather than opened. */
export const isSwitch = (facet: FacetName): boolean => facet === 'open' || facet === 'remote';

interface ChipContext {
  readonly msg: MsgFn;
  readonly choices: Choices;
  readonly opened: FacetName | undefined;
  readonly onChip: (facet: FacetName) => void;
}

const chip = (facet: FacetName, context: ChipContext): TemplateResult => {
  const { msg, choices, opened, onChip } = context;
  const count = choices[facet]?.length ?? 0;
  const isPressed = isSwitch(facet);
  return html`<button
    class="filter"
    part="filter"
    type="button"
    data-facet=${facet}
    aria-pressed=${isPressed ? (String(count > 0) as 'true') : nothing}
    aria-expanded=${isPressed ? nothing : (String(opened === facet) as 'true')}
    ?data-chosen=${count > 0}
    @click=${() => onChip(facet)}
  >
    ${facetLabel(facet, msg)}${count > 0 && !isPressed ? html`<span class="count">${count}</span>` : nothing}
  </button>`;
};

/** The filters, closed: a row of chips. Those of lists open them; those of a single fact are pressed. */
export const chips = (facets: readonly FacetName[], context: ChipContext): TemplateResult => html`
  <div class="filters" part="filters" role="group" aria-label=${context.msg('Narrow the list')}>
    ${facets.map((facet) => chip(facet, context))}
  </div>
`;
