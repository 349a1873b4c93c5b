import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Figure, FigureOptions } from '../figure.js';
import { numeralText } from '../numeral-text.js';
import { band } from './band.js';

type Part = TemplateResult | typeof nothing;

/** Seen one way and read another, as "214–245" and "between 214 and 245". */
const seenAndRead = (seen: unknown, read: string | undefined): TemplateResult =>
  // prettier-ignore
  html`<span class="visually-hidden unselected">${read}</span><span aria-hidden="true">${seen}</span>`;

const phrase = (words: string | undefined): Part =>
  words
    ? // prettier-ignore
      html`<span class="qualifier" part="qualifier">${words}</span>`
    : nothing;

const missing = ({ msg }: FigureOptions): TemplateResult => html`
  <span class="missing" part="missing">${msg('no data')}</span>
`;

/**
 * A number with its qualifier; an interval is read in words, and words are set as words. Undefined
 * where the number stands alone: then it is drawn as it is without this.
 */
export const figureAround = (
  number: TemplateResult | undefined,
  figure: Figure,
  options: FigureOptions,
): TemplateResult | undefined => {
  if (!number) return missing(options);
  const { qualifier, statistic, between } = figure;
  const { value, display } = statistic;
  if (value !== null && !qualifier && display === undefined) return undefined;
  const words = display === undefined ? number : html`<span class="words">${number}</span>`;
  const seen = value === null ? seenAndRead(words, between) : words;
  // prettier-ignore
  return html`${phrase(qualifier?.[0])}${seen}${phrase(qualifier?.[1])}${value === null ? band(figure) : nothing}`;
};

/** The interval that a value lies in, drawn and, after `pause`, said. */
export const interval = (figure: Figure, pause: TemplateResult): Part => {
  const { range, between, statistic } = figure;
  return range && statistic.value !== null
    ? // prettier-ignore
      html`${band(figure)}${pause}<span class="interval muted" part="interval">${seenAndRead(numeralText(range.numeral), between)}</span>`
    : nothing;
};

/** The whole number, where words stand in for it. */
export const inFull = ({ full }: Figure, { msg }: FigureOptions): Part =>
  full === undefined
    ? nothing
    : html`
        <p class="aside muted" part="full">${msg(str`In full: ${full}`)}</p>
      `;
