import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../locale/direction.js';
import { link } from '../../../widget/templates/link.js';
import { text } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import { provenanceMessage } from '../format/sentence.js';
import { fillSlots } from '../format/slots.js';
import { interval, qualifiedNumber } from './qualified-number.js';

/** Year and source: "2013, source: UN DESA". */
const provenance = (figure: Figure, options: FigureOptions): unknown => {
  const { textLanguages, msg } = options;
  const { name, url } = figure.statistic.source;
  const source = text(name, textLanguages);
  return fillSlots(provenanceMessage(figure, options), [
    html`<span part="year">${text(figure.when, textLanguages)}</span>`,
    html`<span part="old">${msg('latest available')}</span>`,
    url ? link(url, source, 'source') : source,
  ]);
};

/** A figure as one statement: number, unit, label, interval, year and source ("2013, source: UN DESA"). */
export const statement = (figure: Figure, options: FigureOptions): TemplateResult => {
  const { label, language } = figure;
  const { textLanguages } = options;
  const isForeign = language !== textLanguages.messageLanguage;
  const lang = isForeign ? language : nothing;
  const dir = isForeign ? directionOf(language) : nothing;
  // Heard between two parts that stand on lines of their own.
  // prettier-ignore
  const pause = html`<span class="visually-hidden">, </span>`;
  // prettier-ignore
  return html`<p class="statement" part="statement"><span class=${figure.qualifier ? 'figure qualified' : 'figure'} part="figure" lang=${lang} dir=${dir}>${qualifiedNumber(figure)}</span> <span class="label" part="label">${text(label, textLanguages)}</span>${interval(figure, pause, { lang, dir })}${pause}<span class="provenance muted" part="provenance">${provenance(figure, options)}</span></p>`;
};
