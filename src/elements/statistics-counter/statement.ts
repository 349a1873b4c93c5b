import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { link } from '../../widget/templates/link.js';
import { text } from '../../widget/templates/text.js';
import { aroundGap, type Figure, type FigureOptions, gap } from './figure.js';
import { type Numeral, numeralText } from './numeral.js';

type Part = TemplateResult | typeof nothing;

/** Seen one way and read another, as "214–245" and "between 214 and 245". */
const seenAndRead = (seen: unknown, read: string): TemplateResult =>
  // prettier-ignore
  html`<span class="visually-hidden unselected">${read}</span><span aria-hidden="true">${seen}</span>`;

/** Words in a part of their own, of a class of the same name unless another is given; nothing for none. */
const span = (words: unknown, part: string, name = part): Part =>
  words
    ? // prettier-ignore
      html`<span class=${name} part=${part}>${words}</span>`
    : nothing;

/** What stands beside the digits: smaller, when it is a word or a currency; a minus is as large as they are. */
const affix = (words: string): Part =>
  span(words, 'unit', /[\p{L}\p{Sc}%٪]/u.test(words) ? 'affix' : 'sign');

/** The digits on their way lie over the final ones, by an attribute: never as text. */
const digits = (id: string, { prefix, digits, suffix }: Numeral): TemplateResult =>
  // prettier-ignore
  html`${affix(prefix)}<span class="digits" part="digits" data-figure=${id}><span class="final">${digits}</span></span>${affix(suffix)}`;

/** How wide a figure's number is, in digits: what it is sized by. A long unit goes to a line of its own. */
const lengthOf = ({ prefix, digits, suffix }: Numeral): number =>
  [...digits].length + [...prefix].length / 2 + Math.min([...suffix].length * 0.42, 6);

const number = ({ numeral, statistic, between }: Figure, { msg }: FigureOptions): Part => {
  if (!numeral) return span(msg('no data'), 'missing');
  const seen = digits(statistic.id, numeral);
  // prettier-ignore
  return html`<span class="number" part="number" data-length=${lengthOf(numeral)}>${statistic.value === null ? seenAndRead(seen, between) : seen}</span>`;
};

const source = ({ statistic }: Figure, { reading, msg }: FigureOptions): TemplateResult => {
  const { name, url } = statistic.source;
  const [before, after] = aroundGap(msg(str`source: ${gap}`));
  const words = text(name, reading);
  return html`${before}${url ? link(url, words, 'source') : words}${after}`;
};

/** A figure as one statement: number, unit, label, interval, year and source ("2013, source: UN DESA"). */
export const statement = (figure: Figure, options: FigureOptions): TemplateResult => {
  const { qualifier, label, range, between, when, isOld, statistic } = figure;
  const { reading, msg } = options;
  const comma = msg(', ');
  // Heard between two parts that stand on lines of their own.
  // prettier-ignore
  const pause = html`<span class="visually-hidden">${comma}</span>`;
  const interval = range && statistic.value !== null;
  // prettier-ignore
  return html`<p class="statement" part="statement"><span class="figure" part="figure">${span(qualifier[0], 'qualifier')}${number(figure, options)}${span(qualifier[1], 'qualifier')}</span> <span class="label" part="label">${text(label, reading)}</span>${interval ? html`${pause}<span class="interval muted" part="interval">${seenAndRead(numeralText(range.numeral), between)}</span>` : nothing}${pause}<span class="provenance muted" part="provenance">${when === undefined ? nothing : [span(text(when, reading), 'year'), comma]}${isOld ? [span(msg('latest available'), 'old'), comma] : nothing}${source(figure, options)}</span></p>`;
};
