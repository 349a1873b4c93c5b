import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../feed/contract.js';
import { formatter } from '../../locale/formatters.js';
import { countryName, languageName } from '../../locale/names.js';
import type { Reading } from '../../locale/text.js';
import { heading } from '../../widget/templates/heading.js';
import { text } from '../../widget/templates/text.js';
import { serviceName } from './labels.js';
import { countriesOf, servesWorld } from './serving.js';

export interface RowContext {
  readonly reading: Reading;
  readonly msg: MsgFn;
  readonly headingLevel: number;
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (organisation: Organisation) => void;
  /** What can be said once more of the finder has arrived. */
  readonly more: RowParts | undefined;
}

/** What stands at the end of a row's second line, under the row, and in it when it is opened. */
type RowParts = Readonly<
  Record<'aside' | 'notes' | 'details', (organisation: Organisation) => unknown>
>;

/** How many are named before the rest are counted. */
const mostNamed = 5;

const listOf = (names: readonly string[], { reading, msg }: RowContext): string => {
  const more = names.length - mostNamed;
  const shown = more > 1 ? [...names.slice(0, mostNamed), msg('others')] : names;
  return formatter(Intl.ListFormat, reading.messageLanguage, { type: 'conjunction' }).format(shown);
};

/** Where it is, or failing that, where it helps. */
const where = (organisation: Organisation, context: RowContext): unknown => {
  const { reading, msg } = context;
  if (organisation.address) return text(organisation.address, reading);
  if (servesWorld(organisation)) return msg('Worldwide');
  const countries = countriesOf(organisation).map((code) => countryName(code, reading.language));
  return [
    ...(organisation.regions ?? []).slice(0, mostNamed),
    ...countries.slice(0, mostNamed),
  ].join(', ');
};

const spoken = ({ languages = [] }: Organisation, context: RowContext): unknown => {
  if (languages.length === 0) return nothing;
  const { reading, msg } = context;
  const names = languages.map((tag) => languageName(tag, reading.messageLanguage));
  return html`<p class="muted" part="languages">
    <span class="visually-hidden">${msg('Languages spoken')}: </span>${listOf(names, context)}
  </p>`;
};

const services = ({ services = [] }: Organisation, { msg }: RowContext): unknown =>
  services.length === 0
    ? nothing
    : html`<ul class="services" part="services" aria-label=${msg('Help with')}>
        ${services.map((service) => html`<li><bdi>${serviceName(service, msg)}</bdi></li>`)}
      </ul>`;

const opener = (organisation: Organisation, context: RowContext): TemplateResult => {
  const isOpen = context.isOpen(organisation.id);
  return html`<button
    class="opener"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => context.onToggle(organisation)}
  >
    ${text(organisation.name, context.reading)}<span class="plus" aria-hidden="true"></span>
  </button>`;
};

/** One organisation: its name opens the rest in place. */
export const row = (organisation: Organisation, context: RowContext): TemplateResult => html`
  <li class="row" part="row" ?data-open=${context.isOpen(organisation.id)}>
    ${heading(context.headingLevel, opener(organisation, context), 'name')}
    <p class="where" part="where">
      <span>${where(organisation, context)}</span>${context.more?.aside(organisation)}
    </p>
    ${services(organisation, context)} ${spoken(organisation, context)} ${context.more?.notes(organisation)}
    ${context.isOpen(organisation.id) ? context.more?.details(organisation) : nothing}
  </li>
`;
