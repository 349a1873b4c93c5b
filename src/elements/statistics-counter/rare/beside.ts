import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Figure, FigureOptions } from '../figure.js';
import { numeralText } from '../numeral-text.js';

type Part = TemplateResult | typeof nothing;

/** Seen one way and read another, as "214–245" and "between 214 and 245". */
const seenAndRead = (seen: unknown, read: string | undefined): TemplateResult =>
  // prettier-ignore
  html`<span class="visually-hidden unselected">${read}</span><span aria-hidden="true">${seen}</span>`;

const qualifier = (words: string | undefined): Part =>
  words
    ? // prettier-ignore
      html`<span class="qualifier" part="qualifier">${words}</span>`
    : nothing;

/** A number with its qualifier; an interval is read in words, and words are set as words. */
export const figureAround = (
  number: TemplateResult | undefined,
  { qualifier: [before, after] = ['', ''], statistic, between }: Figure,
  { msg }: FigureOptions,
): TemplateResult => {
  if (!number) return html`<span class="missing" part="missing">${msg('no data')}</span>`;
  const isWorded = statistic.display !== undefined;
  const worded = isWorded ? html`<span class="words">${number}</span>` : number;
  const seen = statistic.value === null ? seenAndRead(worded, between) : worded;
  // prettier-ignore
  return html`${qualifier(before)}${seen}${qualifier(after)}`;
};

/** The interval that a value lies in, after `pause`. */
export const interval = ({ range, between, statistic }: Figure, pause: TemplateResult): Part =>
  range && statistic.value !== null
    ? // prettier-ignore
      html`${pause}<span class="interval muted" part="interval">${seenAndRead(numeralText(range.numeral), between)}</span>`
    : nothing;

/** The whole number, where words stand in for it. */
export const inFull = ({ full }: Figure, { msg }: FigureOptions): Part =>
  full === undefined
    ? nothing
    : html`
        <p class="aside muted" part="full">${msg(str`In full: ${full}`)}</p>
      `;
