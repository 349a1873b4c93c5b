import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatter } from '../../../locale/formatters.js';
import { countryLabel, regionLabel } from '../../../locale/names.js';
import type { Partition } from '../../../model/section-links.js';
import type { FinderContext } from '../host.js';
import { skeleton } from '../results/unavailable.js';
import type { Place } from '../search/query.js';
import { isPlaceLocked, regionOptions } from './place.js';

/** What a place is called. */
const placeName = (
  { countries, region: code }: Place,
  { msg, textLanguages }: FinderContext,
): string => {
  const names = countries.map((country) => countryLabel(country, textLanguages));
  const whole = formatter(Intl.ListFormat, textLanguages.messageLanguage, {}).format(names);
  const region = code === undefined ? undefined : regionLabel(code, textLanguages);
  return region === undefined ? whole : msg(str`${region}, ${whole}`);
};

interface ChangeOptions {
  readonly all: readonly Partition[];
  readonly onChange: () => void;
}

/** Where is searched, and the way to another place: none where the page has locked it. */
export const searchedPlace = (
  place: Place,
  context: FinderContext,
  { all, onChange }: ChangeOptions,
): TemplateResult => {
  const { msg, settings } = context;
  const name = placeName(place, context);
  const isFixed = isPlaceLocked(settings) && regionOptions(place.countries, all).length === 0;
  const button = html`<button class="quiet" part="change-place" type="button" @click=${onChange}>
    ${msg('Change place')}
  </button>`;
  return html`<p class="searched-place" part="searched-place">
    <span>${msg(str`Only this place is searched: ${name}`)}</span>
    ${isFixed ? nothing : button}
  </p>`;
};

/** In place of results while they are on their way. */
export const loading = (place: Place, context: FinderContext): TemplateResult => {
  const { msg } = context;
  const name = placeName(place, context);
  return html`
    <p class="loading" part="loading-place" tabindex="-1">
      ${msg(str`Loading organisations: ${name}`)}
    </p>
    ${skeleton()}
  `;
};
