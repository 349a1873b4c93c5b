import { words } from '../../../locale/text.js';
import { JsonLdController } from '../../../widget/json-ld.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import type { CounterHost } from '../host.js';

/** A decimal as JSON writes numbers, where no digit is lost by it; else as text. */
const jsonNumber = (value: string | undefined | null): number | string | undefined => {
  if (value === undefined || value === null) return undefined;
  return String(Number(value)) === value ? Number(value) : value;
};

/** A figure as a [schema.org Observation](https://schema.org/Observation). */
const observationOf = (figure: Figure, { textLanguages }: FigureOptions): object => {
  const { value, low, high, unit, currency, year, period, source } = figure.statistic;
  const unitText = unit === undefined ? undefined : words(unit, textLanguages);
  return {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    name: words(figure.label, textLanguages),
    value: jsonNumber(value),
    minValue: jsonNumber(low),
    maxValue: jsonNumber(high),
    unitText: currency ?? unitText,
    observationDate: year === undefined ? words(period, textLanguages) || undefined : String(year),
    subjectOf: {
      '@type': 'CreativeWork',
      name: words(source.name, textLanguages),
      url: source.url,
    },
  };
};

const observations = new WeakMap<Figure, object>();

/** Kept, since an update changes few figures. */
const keptObservationOf = (figure: Figure, options: FigureOptions): object => {
  const observation = observations.get(figure) ?? observationOf(figure, options);
  observations.set(figure, observation);
  return observation;
};

/** One observation a figure, while the page asks for them, and once all are drawn. */
const observationsOf = ({ jsonLd, shown }: CounterHost): readonly object[] =>
  jsonLd && shown && shown.statistics.length === shown.count
    ? shown.statistics.map((one) => keptObservationOf(shown.figureOf(one), shown.options))
    : [];

/** Keeps figures in the page as data for search engines. */
export const structuredData = (host: CounterHost): JsonLdController =>
  new JsonLdController(host, () => observationsOf(host));
