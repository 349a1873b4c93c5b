import { words } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../figure.js';

/** A decimal as JSON writes numbers, where no digit is lost by it; else as text. */
const numberOf = (value: string | undefined | null): number | string | undefined => {
  if (value === undefined || value === null) return undefined;
  return String(Number(value)) === value ? Number(value) : value;
};

/** A figure as a [schema.org Observation](https://schema.org/Observation). */
export const observationOf = (figure: Figure, { textLanguages }: FigureOptions) => {
  const { value, low, high, unit, currency, year, period, source } = figure.statistic;
  return {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    name: words(figure.label, textLanguages),
    value: numberOf(value),
    minValue: numberOf(low),
    maxValue: numberOf(high),
    unitText: currency ?? (unit === undefined ? undefined : words(unit, textLanguages)),
    observationDate: year === undefined ? words(period, textLanguages) || undefined : String(year),
    subjectOf: {
      '@type': 'CreativeWork',
      name: words(source.name, textLanguages),
      url: source.url,
    },
  };
};

const scriptFor = (figure: Figure, options: FigureOptions): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(observationOf(figure, options));
  return script;
};

/** One script element a figure in the page, for search engines; none of them ever runs. */
export class Observations {
  #scripts: readonly HTMLScriptElement[] = [];

  /** Puts the figures into `host`, in place of those before. */
  write(host: HTMLElement, figures: readonly Figure[], options: FigureOptions): void {
    const scripts = figures.map((figure) => scriptFor(figure, options));
    const isSame =
      scripts.length === this.#scripts.length &&
      scripts.every(({ text }, index) => text === this.#scripts[index]?.text);
    if (isSame && this.#scripts.every((script) => script.parentNode === host)) return;
    this.remove();
    host.append(...scripts);
    this.#scripts = scripts;
  }

  remove(): void {
    for (const script of this.#scripts) script.remove();
    this.#scripts = [];
  }
}
