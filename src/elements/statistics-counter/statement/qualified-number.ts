import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import { type FormattedNumber, numberText } from '../format/number.js';
import { intervalBand } from './interval-band.js';

type Part = TemplateResult | typeof nothing;

/** The `lang` and `dir` of words in another language than the element's. */
export interface Marked {
  readonly lang: string | typeof nothing;
  readonly dir: string | typeof nothing;
}

/** What stands beside the digits: smaller, when it is a word or a currency; a minus is as large as they are. */
const affix = (words: string): Part =>
  words
    ? // prettier-ignore
      html`<span class=${/[\p{L}\p{Sc}%٪]/u.test(words) ? 'affix' : 'sign'} part="unit">${words}</span>`
    : nothing;

/** How wide a figure's number is, in whole digits. A long unit goes to a line of its own. */
const lengthOf = ({ prefix, digits, suffix }: FormattedNumber): number =>
  Math.ceil([...digits].length + Math.min((prefix + suffix).length * 0.42, 6));

/** While it counts, other digits lie over the final ones: by an attribute, never as text. */
const numberTemplate = (number: FormattedNumber, id: string): TemplateResult =>
  // prettier-ignore
  html`<span class="number" part="number" data-length=${lengthOf(number)}>${affix(number.prefix)}<span class="digits" part="digits" data-figure=${id}><span class="final">${number.digits}</span></span>${affix(number.suffix)}</span>`;

/** Different text for screen and for screen readers, as "214–245" and "between 214 and 245". */
const seenAndRead = (seen: unknown, read: string | undefined): TemplateResult =>
  // prettier-ignore
  html`<span class="visually-hidden unselected">${read}</span><span aria-hidden="true">${seen}</span>`;

const phrase = (words: string | undefined): Part =>
  words
    ? // prettier-ignore
      html`<span class="qualifier" part="qualifier">${words}</span>`
    : nothing;

const missing = ({ msg }: Figure): TemplateResult => html`
  <span class="missing" part="missing">${msg('no data')}</span>
`;

/** A figure's number with its qualifier, or "no data". An interval alone is read in words; a `display` text is set as words. */
export const qualifiedNumber = (figure: Figure): Part => {
  const { number, qualifier, statistic, between } = figure;
  if (!number) return missing(figure);
  const { value, display, id } = statistic;
  const digits = numberTemplate(number, id);
  // prettier-ignore
  const words = display === undefined ? digits : html`<span class="words">${digits}</span>`;
  const seen = value === null ? seenAndRead(words, between) : words;
  // prettier-ignore
  return html`${phrase(qualifier?.[0])}${seen}${phrase(qualifier?.[1])}${value === null ? intervalBand(figure) : nothing}`;
};

/** The interval that a value lies in, drawn and, after `pause`, said. */
export const interval = (figure: Figure, pause: TemplateResult, { lang, dir }: Marked): Part => {
  const { range, between, statistic } = figure;
  return range && statistic.value !== null
    ? // prettier-ignore
      html`${intervalBand(figure)}${pause}<span class="interval muted" part="interval" lang=${lang} dir=${dir}>${seenAndRead(numberText(range.number), between)}</span>`
    : nothing;
};

/** The whole number, where words stand in for it. */
export const inFull = ({ full }: Figure, { msg }: FigureOptions): Part =>
  full === undefined
    ? nothing
    : html`
        <p class="aside muted" part="full">${msg(str`In full: ${full}`)}</p>
      `;
