import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { countryLabel, languageLabel, regionLabel } from '../../../locale/names.js';
import type { TextLanguages } from '../../../locale/text.js';
import { serviceWords } from '../../../model/services.js';
import { heading } from '../../../widget/templates/heading.js';
import { text } from '../../../widget/templates/text.js';
import type { RowAdditions } from '../host.js';
import { serviceName } from './service-name.js';

export interface RowContext {
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  readonly headingLevel: number;
  readonly onToggle: (id: string) => void;
  /** What the second stage adds to a row; undefined until it is there. */
  readonly more: RowAdditions | undefined;
}

/** How many languages are named before "others". */
const mostNamed = 5;

const listOf = (names: readonly string[], { textLanguages }: RowContext): string =>
  formatter(Intl.ListFormat, textLanguages.messageLanguage, {}).format(names);

/** Where it is, or failing that, where it helps. `001` is the world (UN M.49). */
const where = (
  { address, regions = [], countries = [] }: Organisation,
  context: RowContext,
): unknown => {
  const { textLanguages, msg } = context;
  if (address) return text(address, textLanguages);
  if (countries.includes('001')) return msg('Worldwide');
  const names = countries.map((code) => countryLabel(code, textLanguages));
  const areas = regions.map((region) => regionLabel(region, textLanguages));
  return listOf([...areas, ...names].slice(0, 2 * mostNamed), context);
};

const spoken = (languages: readonly string[], context: RowContext): TemplateResult => {
  const { textLanguages, msg } = context;
  const names = languages.map((tag) => languageLabel(tag, textLanguages));
  const hasMore = names.length > mostNamed + 1;
  const shown = hasMore ? [...names.slice(0, mostNamed), msg('others')] : names;
  return html`<p class="muted" part="languages">
    <span class="visually-hidden">${msg('Languages spoken')}: </span>${listOf(shown, context)}
  </p>`;
};

const helpWith = (services: readonly string[], context: RowContext): TemplateResult =>
  html`<ul class="services dotted" part="services" aria-label=${context.msg('Help with')}>
    ${services.map((service) => html`<li><bdi>${serviceName(service, context)}</bdi></li>`)}
  </ul>`;

/** One organisation. Its name is a button that opens the details in place. */
export const resultRow = (organisation: Organisation, context: RowContext): TemplateResult => {
  const { id, name, languages = [] } = organisation;
  const services = serviceWords(organisation);
  const { headingLevel, onToggle, textLanguages, more } = context;
  const isOpen = more?.isOpen(id) ?? false;
  const opener = html`<button
    class="opener"
    type="button"
    aria-expanded=${isOpen}
    @click=${() => onToggle(id)}
  >
    <span>${text(name, textLanguages)}</span><span class="plus" aria-hidden="true"></span>
  </button>`;
  return html`
    <li class="row" part="row" ?data-open=${isOpen}>
      ${heading(headingLevel, opener, 'name')}
      <p class="where" part="where">
        <span>${where(organisation, context)}</span>${more?.aside(organisation)}
      </p>
      ${services[0] ? helpWith(services, context) : nothing} ${languages[0] ? spoken(languages, context) : nothing}
      ${more?.below(organisation)}
    </li>
  `;
};
