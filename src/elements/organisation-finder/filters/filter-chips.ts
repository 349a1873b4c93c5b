import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { hasHours } from '../../../model/opening-hours.js';
import { facetLabel } from './facet-label.js';
import type { PanelName } from '../host.js';
import { type Choices, type FacetName, facetNames } from '../search/query.js';

const tells: Readonly<Record<FacetName, (organisation: Organisation) => unknown>> = {
  service: ({ services }) => services?.length,
  country: ({ countries }) => countries?.length,
  region: ({ regions }) => regions?.length,
  language: ({ languages }) => languages?.length,
  interpretation: ({ interpretation }) => interpretation?.length,
  open: ({ places = [], ...own }) => hasHours(own) || places.some(hasHours),
  remote: ({ remote }) => remote,
  cost: ({ cost }) => cost,
  audience: ({ audience }) => audience?.length,
  bring: ({ bring }) => bring?.length,
};

/** A directory is drawn often, and looked through once. */
const known = new WeakMap<readonly Organisation[], readonly FacetName[]>();

/** The facets that a directory says anything of, less those that the page has locked. */
export const facetsOf = (
  organisations: readonly Organisation[],
  locked: ReadonlySet<string>,
): FacetName[] => {
  const told =
    known.get(organisations) ?? facetNames.filter((facet) => organisations.some(tells[facet]));
  known.set(organisations, told);
  return told.filter((facet) => !locked.has(facet));
};

/** Facets that are said or not, and so are pressed rather than opened. */
export const isSwitch = (panel: PanelName): panel is 'open' | 'remote' =>
  panel === 'open' || panel === 'remote';

interface ChipContext {
  readonly msg: MsgFn;
  readonly choices: Choices;
  /** Whether there is a way to sort by distance. */
  readonly hasNear: boolean;
  readonly opened: PanelName | undefined;
  /** What the opened one holds. */
  readonly panel: unknown;
  readonly onChip: (panel: PanelName) => void;
}

/** A chip, and directly after it what it opens, so that both are next to each other for keyboards and ears. */
const opener = (name: PanelName, label: string, context: ChipContext): TemplateResult => {
  const { opened, onChip, choices, panel } = context;
  const count = name === 'near' ? 0 : (choices[name]?.length ?? 0);
  return html`<button
    class="filter"
    part="filter"
    type="button"
    data-facet=${name}
    aria-expanded=${opened === name ? 'true' : 'false'}
    ?data-chosen=${count > 0}
    @click=${() => onChip(name)}
  >
    ${label}${count > 0 ? html`<span class="count">${count}</span>` : nothing}
  </button>${opened === name ? panel : nothing}`;
};

const switcher = (facet: FacetName, { msg, choices, onChip }: ChipContext): TemplateResult => {
  const isOn = choices[facet] !== undefined;
  return html`<button
    class="filter"
    part="filter"
    type="button"
    data-facet=${facet}
    aria-pressed=${isOn ? 'true' : 'false'}
    ?data-chosen=${isOn}
    @click=${() => onChip(facet)}
  >
    ${facetLabel(facet, msg)}
  </button>`;
};

/** Escape closes what is open, unless it was meant for what is in it: a list of places, say. A dialog closes itself. */
const closeOnEscape =
  ({ opened, onChip }: ChipContext) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !opened) return;
    if ((event.target as Element).closest('dialog')) return;
    event.preventDefault();
    onChip(opened);
  };

/** Chromium leaves a chip with the focus half out of a row that scrolls. */
const showFocused = ({ target }: Event): void => {
  if (target instanceof Element && target.matches('.filter'))
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

/** The filters: a row of chips. Those of lists open them; those of a single fact are pressed. */
export const chips = (facets: readonly FacetName[], context: ChipContext): TemplateResult => html`
  <div
    class="chips"
    role="group"
    tabindex="-1"
    aria-label=${context.msg('Narrow the list')}
    @keydown=${closeOnEscape(context)}
    @focusin=${showFocused}
  >
    ${context.hasNear ? opener('near', context.msg('Near me'), context) : nothing}
    ${facets.map((facet) =>
      isSwitch(facet)
        ? switcher(facet, context)
        : opener(facet, facetLabel(facet, context.msg), context),
    )}
  </div>
`;
