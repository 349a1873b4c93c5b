import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import type { Place } from '../../../model/organisation-places.js';
import { detailedServices, type Service } from '../../../model/services.js';

import { text, words } from '../../../widget/templates/text.js';
import { link } from '../../../widget/templates/link.js';
import { openingText } from '../hours/opening-status.js';
import { serviceName } from '../results/service-name.js';
import { contacts } from './contacts.js';
import type { DetailContext } from './detail-context.js';
import { directionsTo } from './directions.js';

/** A place, as if it were an organisation of its own. */
const asOrganisation = (place: Place, { id, name, countries }: Organisation): Organisation => ({
  ...place,
  id,
  name,
  ...(place.country ? { countries: [place.country] } : countries && { countries }),
});

const place = (each: Place, organisation: Organisation, context: DetailContext): TemplateResult => {
  const { msg, now, textLanguages, directions } = context;
  const own = asOrganisation(each, organisation);
  const url = directionsTo(own, words(each.address, textLanguages), directions);
  const line = (content: unknown) => html`<p>${content}</p>`;
  return html`<li>
    ${each.name === undefined ? nothing : line(html`<b>${text(each.name, textLanguages)}</b>`)}
    ${each.address === undefined ? nothing : line(text(each.address, textLanguages))}
    ${url ? line(link(url, msg('Directions'), 'directions')) : nothing}
    ${each.hours || each.hoursExceptions ? line(openingText(own, { msg, now, language: textLanguages.messageLanguage })) : nothing}
    ${each.accessibility === undefined ? nothing : line(text(each.accessibility, textLanguages))}
    ${contacts(own, context)}
  </li>`;
};

/** The places of an organisation that has several. */
export const places = (organisation: Organisation, context: DetailContext): unknown => {
  const all = organisation.places ?? [];
  return all.length === 0
    ? nothing
    : html`<ul class="listed">${all.map((each) => place(each, organisation, context))}</ul>`;
};

const service = (each: Service, context: DetailContext): TemplateResult => {
  const { textLanguages } = context;
  const said = [each.summary, each.eligibility, each.fees, each.wait, each.howToApply];
  const title = each.name ?? ('kind' in each ? serviceName(each.kind, context) : '');
  return html`<li>
    <p><b>${text(title, textLanguages)}</b></p>
    ${said.map((one) => (one === undefined ? nothing : html`<p>${text(one, textLanguages)}</p>`))}
  </li>`;
};

/** The services of which more is said than a word. */
export const services = (organisation: Organisation, context: DetailContext): unknown => {
  const all = detailedServices(organisation);
  return all.length === 0
    ? nothing
    : html`<ul class="listed">${all.map((each) => service(each, context))}</ul>`;
};
