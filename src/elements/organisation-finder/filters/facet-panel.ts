import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../../locale/formatters.js';
import { countryLabel, languageLabel, languageName, regionLabel } from '../../../locale/names.js';
import type { TextLanguages } from '../../../locale/text.js';
import { serviceName } from '../results/service-name.js';
import { facetLabel } from './facet-label.js';
import type { Choices, FacetName } from '../search/query.js';
import type { Answer } from '../search/answer.js';

export interface PanelContext {
  readonly msg: MsgFn;
  readonly language: string;
  readonly textLanguages: TextLanguages;
  readonly choices: Choices;
  readonly onToggle: (facet: FacetName, value: string) => void;
}

const costName = (cost: string, msg: MsgFn): string => {
  switch (cost) {
    case 'free':
      return msg('Free');
    case 'paid':
      return msg('Paid');
    default:
      return msg('Partly paid');
  }
};

/** A language in its own name, with the reader's name of it. */
export const languageNames = (
  tag: string,
  { msg, textLanguages }: Pick<PanelContext, 'msg' | 'textLanguages'>,
): string => {
  const [own, name] = [languageName(tag, tag), languageLabel(tag, textLanguages)];
  const isSame = own.toLowerCase() === name.toLowerCase() || own === tag;
  return isSame ? name : msg(str`${name} (${own})`);
};

/** What a value of a facet is called. */
export const valueName = (
  { facet, value }: { readonly facet: FacetName; readonly value: string },
  { msg, textLanguages }: Pick<PanelContext, 'msg' | 'textLanguages'>,
): string => {
  switch (facet) {
    case 'service':
      return serviceName(value, { msg, textLanguages });
    case 'country':
      return countryLabel(value, textLanguages);
    case 'language':
    case 'interpretation':
      return languageNames(value, { msg, textLanguages });
    case 'cost':
      return costName(value, msg);
    case 'open':
      return value === 'unknown' ? msg('Opening hours not known') : facetLabel(facet, msg);
    case 'remote':
      return facetLabel(facet, msg);
    case 'region':
      return regionLabel(value, textLanguages);
    default:
      return value;
  }
};

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

const choicesOf = (facet: FacetName, answer: Answer, context: PanelContext): Choice[] => {
  const { compare } = formatter(Intl.Collator, context.language, { numeric: true });
  const chosen = context.choices[facet] ?? [];
  const counts = answer.counts.get(facet) ?? new Map<string, number>();
  const values = new Set([...counts.keys(), ...chosen]);
  return [...values]
    .map((value) => ({
      value,
      name: valueName({ facet, value }, context),
      count: counts.get(value) ?? 0,
      isChosen: chosen.includes(value),
    }))
    .sort((one, other) => compare(one.name, other.name));
};

const choice = (
  { value, name, count, isChosen }: Choice,
  facet: FacetName,
  { language, onToggle }: PanelContext,
): TemplateResult => html`
  <li>
    <label class="choice" ?data-none=${count === 0}>
      <input
        type="checkbox"
        value=${value}
        .checked=${isChosen}
        @change=${() => onToggle(facet, value)}
      />
      <bdi>${name}</bdi>
      <span class="number">${formatter(Intl.NumberFormat, language, {}).format(count)}</span>
    </label>
  </li>
`;

/** A filter, opened: every value the directory has, with how many results it would give. */
export const facetPanel = (
  facet: FacetName,
  answer: Answer | undefined,
  context: PanelContext,
): TemplateResult => html`
  <fieldset class="panel" part="panel" aria-busy=${answer ? nothing : 'true'}>
    <legend class="visually-hidden">${facetLabel(facet, context.msg)}</legend>
    <ul class="choices" tabindex="-1">
      ${answer ? choicesOf(facet, answer, context).map((each) => choice(each, facet, context)) : nothing}
    </ul>
  </fieldset>
`;
