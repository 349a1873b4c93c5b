import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Organisation, Text } from '../../../model/contract.js';
import { dayOfUtc } from '../../../time/day.js';
import { formatter } from '../../../locale/formatters.js';
import { link } from '../../../widget/templates/link.js';
import { text, words } from '../../../widget/templates/text.js';
import { isOld } from './last-checked.js';
import { contacts } from './contacts.js';
import { corrections } from './corrections.js';
import type { DetailContext } from './detail-context.js';
import { directionsTo } from './directions.js';
import { block, facts } from './facts.js';
import { places, services } from './places-and-services.js';
import { detailedServices } from '../../../model/services.js';
import { hours } from '../hours/hours-table.js';
import { statusText } from '../hours/opening-text.js';

const dayText = (day: string, language: string): string =>
  formatter(Intl.DateTimeFormat, language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** What must be read before anybody sets out. */
const warnings = (organisation: Organisation, context: DetailContext): unknown => {
  const { msg, textLanguages, now, warnAfter } = context;
  const { alert, verified } = organisation;
  const isStale = isOld(verified, dayOfUtc(+now), warnAfter);
  const lines = [
    statusText(organisation, msg) ?? nothing,
    text(alert, textLanguages),
    isStale ? msg('This has not been checked for a long time. Call before you go.') : nothing,
  ].filter((line) => line !== nothing);
  return lines.length === 0
    ? nothing
    : html`<div class="alert" part="alert">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
};

const place = (organisation: Organisation, context: DetailContext): unknown => {
  const { msg, textLanguages, directions } = context;
  const address = words(organisation.address, textLanguages);
  const url = directionsTo(organisation, address, directions);
  if (!address && !url) return nothing;
  return block(
    msg('Address'),
    html`${text(organisation.address, textLanguages)} ${url ? html`<br />${link(url, msg('Directions'), 'directions')}` : nothing}
      ${organisation.accessibility === undefined ? nothing : html`<p class="muted">${text(organisation.accessibility, textLanguages)}</p>`}`,
  );
};

const foot = (organisation: Organisation, context: DetailContext): TemplateResult => {
  const { msg, textLanguages } = context;
  const { verified, illustrative } = organisation;
  const day = verified && dayText(verified, textLanguages.messageLanguage);
  return html`<p class="muted foot">
    <span>${day ? msg(str`Last checked on ${day}`) : msg('When this was last checked is not known')}</span>
    ${illustrative ? html`<span>${msg('An invented example')}</span>` : nothing}
    ${corrections(organisation, context)}
  </p>`;
};

/** A page that an editor pasted whole is no summary, and takes engines seconds to lay out. */
const longestSummary = 5000;

const cut = (words: string): string =>
  words.length > longestSummary ? `${words.slice(0, longestSummary)} …` : words;

const bounded = (summary: Text): Text =>
  typeof summary === 'string'
    ? cut(summary)
    : Object.fromEntries(Object.entries(summary).map(([tag, words]) => [tag, cut(words)]));

/** Everything an organisation says of itself; what it does not say is not shown, and never guessed. */
export const details = (organisation: Organisation, context: DetailContext): TemplateResult => html`
  <div class="details" part="details">
    ${organisation.summary === undefined ? nothing : html`<p class="summary">${text(bounded(organisation.summary), context.textLanguages)}</p>`}
    ${warnings(organisation, context)} ${contacts(organisation, context)} <div>${context.keep}</div>
    <dl class="facts">
      ${block(context.msg('Hours'), hours(organisation, context))} ${place(organisation, context)}
      ${organisation.places?.length ? block(context.msg('Places'), places(organisation, context)) : nothing}
      ${detailedServices(organisation).length > 0 ? block(context.msg('Services'), services(organisation, context)) : nothing}
      ${facts(organisation, context)}
    </dl>
    ${foot(organisation, context)}
  </div>
`;
