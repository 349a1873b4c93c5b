import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatter } from '../../../locale/formatters.js';
import { countryLabel, regionLabel } from '../../../locale/names.js';
import type { Partition } from '../../../model/section-links.js';
import type { FinderContext } from '../host.js';
import { numberText } from '../results/number-text.js';
import type { Place } from '../search/query.js';
import { countryOptions, isPlaceLocked, needsRegion, type Option, regionOptions } from './place.js';

interface QuestionOptions {
  readonly all: readonly Partition[];
  /** What is chosen so far. */
  readonly draft: Place;
  readonly onDraft: (draft: Place) => void;
  readonly onChoose: (place: Place) => void;
  /** Back to the place that was searched before, if there is one. */
  readonly onLeave: (() => void) | undefined;
}

interface SelectOptions {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly nameOf: (value: string) => string;
  readonly chosen: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A labelled list of places, each with how many organisations it has where that is known. */
const placeSelect = (
  { id, label, options, nameOf, chosen, onChange }: SelectOptions,
  { msg, textLanguages: { messageLanguage } }: FinderContext,
): TemplateResult => {
  const { compare } = formatter(Intl.Collator, messageLanguage, { numeric: true });
  const named = options
    .map(({ value, count }) => ({ value, count, name: nameOf(value) }))
    .sort((one, other) => compare(one.name, other.name));
  const words = ({ name, count: known }: (typeof named)[number]): string => {
    if (known === undefined) return name;
    const count = numberText(known, messageLanguage);
    return msg(str`${name} (${count})`);
  };
  return html`<label class="muted" for=${id}>${label}</label>
    <select
      id=${id}
      class="place-select"
      part="place-select"
      aria-required="true"
      @change=${({ currentTarget }: Event) => onChange((currentTarget as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${chosen === undefined} disabled>${msg('Please choose')}</option>
      ${named.map(
        (one) =>
          html`<option value=${one.value} ?selected=${one.value === chosen}>${words(one)}</option>`,
      )}
    </select>`;
};

/** The select that nothing is chosen in yet. */
const unanswered = (group: Element): HTMLSelectElement | undefined =>
  [...group.querySelectorAll('select')].find(({ value }) => value === '');

/** Asks for the place, by native lists. Nothing is loaded before the reader presses the button. */
export const placeQuestion = (
  context: FinderContext,
  { all, draft, onDraft, onChoose, onLeave }: QuestionOptions,
): TemplateResult => {
  const { msg, textLanguages, settings } = context;
  const regions = regionOptions(draft.countries, all);
  const onPress = ({ currentTarget }: Event): void => {
    const group = (currentTarget as Element).closest('[role="group"]');
    const left = group && unanswered(group);
    if (left) left.focus();
    else onChoose(draft);
  };
  const country = isPlaceLocked(settings)
    ? nothing
    : placeSelect(
        {
          id: 'country',
          label: msg('Country'),
          options: countryOptions(all),
          nameOf: (value) => countryLabel(value, textLanguages),
          chosen: draft.countries[0],
          onChange: (value) => onDraft({ countries: [value] }),
        },
        context,
      );
  const region = placeSelect(
    {
      id: 'region',
      label: msg('Region'),
      options: regions,
      nameOf: (value) => regionLabel(value, textLanguages),
      chosen: needsRegion(draft, all) ? undefined : draft.region,
      onChange: (value) => onDraft({ ...draft, region: value }),
    },
    context,
  );
  return html`<div class="place-question" part="place-question" role="group" aria-labelledby="place-question">
    <p id="place-question">${msg('Where do you need help?')}</p>
    ${country}${regions.length > 0 ? region : nothing}
    <div class="ways">
      <button class="button" part="choose-place" type="button" @click=${onPress}>
        ${msg('Show organisations')}
      </button>
      ${
        onLeave
          ? html`<button class="quiet" type="button" @click=${onLeave}>${msg('Cancel')}</button>`
          : nothing
      }
    </div>
  </div>`;
};
