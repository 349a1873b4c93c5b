import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { customProperties } from '../../widget/templates/custom-properties.js';
import { link } from '../../widget/templates/link.js';
import { text } from '../../widget/templates/text.js';
import { aroundGap, type Figure, type FigureOptions, gap, lengthOf } from './figure.js';
import { type Numeral, numeralText } from './numeral.js';

type Part = TemplateResult | typeof nothing;

/** Seen one way and read another, as "214–245" and "between 214 and 245". */
const seenAndRead = (seen: unknown, read: string): TemplateResult =>
  // prettier-ignore
  html`<span class="visually-hidden unselected">${read}</span><span aria-hidden="true">${seen}</span>`;

/** What stands beside the digits: smaller, when it is a word or a currency; a minus is as large as they are. */
const affix = (words: string): Part =>
  words
    ? // prettier-ignore
      html`<span class=${/[\p{L}\p{Sc}%٪]/u.test(words) ? 'affix' : 'sign'} part="unit">${words}</span>`
    : nothing;

/** The digits on their way lie over the final ones, by an attribute: never as text. */
const numeral = (id: unknown, { prefix, digits, suffix }: Numeral): TemplateResult =>
  // prettier-ignore
  html`${affix(prefix)}<span class="digits" part="digits" data-figure=${id}><span class="final">${digits}</span></span>${affix(suffix)}`;

const number = (figure: Figure, { msg }: FigureOptions): TemplateResult => {
  const { id, statistic, counts } = figure;
  // prettier-ignore
  if (!figure.numeral) return html`<span class="missing" part="missing">${msg('no data')}</span>`;
  const seen = numeral(counts ? id : nothing, figure.numeral);
  const isRange = statistic.value === null;
  // prettier-ignore
  return html`<span class="number" part="number" ${customProperties({ '--length': String(lengthOf(figure.numeral)) })}>${isRange ? seenAndRead(seen, figure.between) : seen}</span>`;
};

const qualifier = (words: string): Part =>
  words
    ? // prettier-ignore
      html`<span class="qualifier" part="qualifier">${words}</span>`
    : nothing;

/** Heard between two parts that stand on lines of their own. */
const pause = ({ msg }: FigureOptions): TemplateResult =>
  // prettier-ignore
  html`<span class="visually-hidden">${msg(', ')}</span>`;

const interval = ({ range, between, statistic }: Figure, options: FigureOptions): Part =>
  range && statistic.value !== null
    ? // prettier-ignore
      html`${pause(options)}<span class="interval" part="interval">${seenAndRead(numeralText(range.numeral), between)}</span>`
    : nothing;

const source = ({ statistic }: Figure, { reading, msg }: FigureOptions): TemplateResult => {
  const { name, url } = statistic.source;
  const [before, after] = aroundGap(msg(str`source: ${gap}`));
  const words = text(name, reading);
  return html`${before}${url ? link(url, words, 'source') : words}${after}`;
};

/** When and by whom, in sight: "2013, source: UN DESA". */
const provenance = (figure: Figure, options: FigureOptions): TemplateResult => {
  const { reading, msg } = options;
  const { when, isOld } = figure;
  const comma = msg(', ');
  // prettier-ignore
  return html`<span class="provenance" part="provenance">${when === undefined ? nothing : html`<span part="year">${text(when, reading)}</span>${comma}`}${isOld ? html`<span part="old">${msg('latest available')}</span>${comma}` : nothing}${source(figure, options)}</span>`;
};

/** A figure as one statement: number, unit, label, interval, year and source. */
export const statement = (figure: Figure, options: FigureOptions): TemplateResult => {
  const [before, after] = figure.qualifier;
  // prettier-ignore
  return html`<p class="statement" part="statement"><span class="figure" part="figure">${qualifier(before)}${number(figure, options)}${qualifier(after)} </span><span class="label" part="label">${text(figure.label, options.reading)}</span>${interval(figure, options)}${pause(options)}${provenance(figure, options)}</p>`;
};
