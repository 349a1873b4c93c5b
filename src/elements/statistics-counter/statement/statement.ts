import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { link } from '../../../widget/templates/link.js';
import { text } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import { aroundGap, gap } from '../format/gap.js';
import { interval, qualifiedNumber } from './qualified-number.js';

const source = ({ statistic }: Figure, { textLanguages, msg }: FigureOptions): TemplateResult => {
  const { name, url } = statistic.source;
  const [before, after] = aroundGap(msg(str`source: ${gap}`));
  const words = text(name, textLanguages);
  return html`${before}${url ? link(url, words, 'source') : words}${after}`;
};

/** A figure as one statement: number, unit, label, interval, year and source ("2013, source: UN DESA"). */
export const statement = (figure: Figure, options: FigureOptions): TemplateResult => {
  const { label, when, isOld } = figure;
  const { textLanguages, msg } = options;
  const comma = msg(', ');
  // Heard between two parts that stand on lines of their own.
  // prettier-ignore
  const pause = html`<span class="visually-hidden">${comma}</span>`;
  // prettier-ignore
  return html`<p class="statement" part="statement"><span class="figure" part="figure">${qualifiedNumber(figure, options)}</span> <span class="label" part="label">${text(label, textLanguages)}</span>${interval(figure, pause)}${pause}<span class="provenance muted" part="provenance">${when ? html`<span part="year">${text(when, textLanguages)}</span>${comma}` : nothing}${isOld ? html`<span part="old">${msg('latest available')}</span>${comma}` : nothing}${source(figure, options)}</span></p>`;
};
