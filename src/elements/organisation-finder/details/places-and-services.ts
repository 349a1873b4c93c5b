import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import { type Place, placeAsOrganisation } from '../../../model/organisation-places.js';
import { detailedServices, type Service } from '../../../model/services.js';
import { link } from '../../../widget/templates/link.js';
import { text, words } from '../../../widget/templates/text.js';
import { hours } from '../hours/hours-table.js';
import { serviceName } from '../results/service-name.js';
import { contacts } from './contacts.js';
import type { DetailContext } from './detail-context.js';
import { directionsTo } from './directions.js';
import { terms } from './facts.js';

/** The contacts and hours of a service, as if it were an organisation of its own. */
const ofService = (service: Service, organisation: Organisation): Organisation => {
  const { id, name, countries, timeZone } = organisation;
  const { phones, email, url, hours: own, hoursExceptions } = service;
  return {
    id,
    name,
    ...(countries && { countries }),
    ...(timeZone && { timeZone }),
    ...(phones && { phones }),
    ...(email && { email }),
    ...(url && { url }),
    ...(own && { hours: own }),
    ...(hoursExceptions && { hoursExceptions }),
  };
};

const hoursOf = (each: Organisation, context: DetailContext): unknown =>
  each.hours || each.hoursExceptions ? hours(each, context) : nothing;

const place = (each: Place, organisation: Organisation, context: DetailContext): TemplateResult => {
  const { msg, textLanguages, directions } = context;
  const own = placeAsOrganisation(each, organisation);
  const url = directionsTo(own, words(each.address, textLanguages), directions);
  const line = (content: unknown) => html`<p>${content}</p>`;
  return html`<li>
    ${each.name === undefined ? nothing : line(html`<b>${text(each.name, textLanguages)}</b>`)}
    ${each.address === undefined ? nothing : line(text(each.address, textLanguages))}
    ${url ? line(link(url, msg('Directions'), 'directions')) : nothing}
    ${hoursOf(own, context)}
    ${each.accessibility === undefined ? nothing : line(text(each.accessibility, textLanguages))}
    ${contacts(own, context)}
  </li>`;
};

/** The places of an organisation that has several. */
export const places = (organisation: Organisation, context: DetailContext): unknown => {
  const all = organisation.places ?? [];
  return all.length === 0
    ? nothing
    : html`<ul class="parts">${all.map((each) => place(each, organisation, context))}</ul>`;
};

const service = (
  each: Service,
  organisation: Organisation,
  context: DetailContext,
): TemplateResult => {
  const { textLanguages } = context;
  const own = ofService(each, organisation);
  const title = each.name ?? ('kind' in each ? serviceName(each.kind, context) : '');
  return html`<li>
    <p><b>${text(title, textLanguages)}</b></p>
    ${each.summary === undefined ? nothing : html`<p>${text(each.summary, textLanguages)}</p>`}
    ${contacts(own, context)} ${hoursOf(own, context)}
    <dl class="facts">${terms(each, context)}</dl>
  </li>`;
};

/** The services of which more is said than a word. */
export const services = (organisation: Organisation, context: DetailContext): unknown => {
  const all = detailedServices(organisation);
  return all.length === 0
    ? nothing
    : html`<ul class="parts">${all.map((each) => service(each, organisation, context))}</ul>`;
};
