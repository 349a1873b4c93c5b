import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { link } from '../../widget/templates/link.js';
import { text } from '../../widget/templates/text.js';
import { aroundGap, gap } from './around-gap.js';
import type { Figure, FigureOptions } from './figure.js';
import type { ItemContext } from './item.js';
import type { Numeral } from './numeral.js';

type Part = TemplateResult | typeof nothing;

/** What stands beside the digits: smaller, when it is a word or a currency; a minus is as large as they are. */
const affix = (words: string): Part =>
  words
    ? // prettier-ignore
      html`<span class=${/[\p{L}\p{Sc}%٪]/u.test(words) ? 'affix' : 'sign'} part="unit">${words}</span>`
    : nothing;

/** How wide a figure's number is, in whole digits. A long unit goes to a line of its own. */
const lengthOf = ({ prefix, digits, suffix }: Numeral): number =>
  Math.ceil([...digits].length + Math.min((prefix + suffix).length * 0.42, 6));

/** The digits on their way lie over the final ones, by an attribute: never as text. */
const number = (numeral: Numeral, id: string): TemplateResult =>
  // prettier-ignore
  html`<span class="number" part="number" data-length=${lengthOf(numeral)}>${affix(numeral.prefix)}<span class="digits" part="digits" data-figure=${id}><span class="final">${numeral.digits}</span></span>${affix(numeral.suffix)}</span>`;

const source = ({ statistic }: Figure, { textLanguages, msg }: FigureOptions): TemplateResult => {
  const { name, url } = statistic.source;
  const [before, after] = aroundGap(msg(str`source: ${gap}`));
  const words = text(name, textLanguages);
  return html`${before}${url ? link(url, words, 'source') : words}${after}`;
};

/** A figure as one statement: number, unit, label, interval, year and source ("2013, source: UN DESA"). */
export const statement = (figure: Figure, options: ItemContext): TemplateResult => {
  const { numeral, label, when, isOld, statistic } = figure;
  const { textLanguages, msg, rare } = options;
  const seen = numeral && number(numeral, statistic.id);
  const comma = msg(', ');
  // Heard between two parts that stand on lines of their own.
  // prettier-ignore
  const pause = html`<span class="visually-hidden">${comma}</span>`;
  // prettier-ignore
  return html`<p class="statement" part="statement"><span class="figure" part="figure">${rare?.figureAround(seen, figure, options) ?? seen}</span> <span class="label" part="label">${text(label, textLanguages)}</span>${rare?.interval(figure, pause)}${pause}<span class="provenance muted" part="provenance">${when ? html`<span part="year">${text(when, textLanguages)}</span>${comma}` : nothing}${isOld ? html`<span part="old">${msg('latest available')}</span>${comma}` : nothing}${source(figure, options)}</span></p>`;
};
