import type { ReactiveController } from 'lit';
import { words } from '../../../locale/text.js';
import type { Figure, FigureOptions } from '../format/figure.js';
import type { CounterHost, ShownFigures } from '../host.js';

/** A decimal as JSON writes numbers, where no digit is lost by it; else as text. */
const jsonNumber = (value: string | undefined | null): number | string | undefined => {
  if (value === undefined || value === null) return undefined;
  return String(Number(value)) === value ? Number(value) : value;
};

/** A figure as a [schema.org Observation](https://schema.org/Observation). */
const observationOf = (figure: Figure, { textLanguages }: FigureOptions) => {
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

const scriptFor = (figure: Figure, options: FigureOptions): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(observationOf(figure, options));
  return script;
};

/** Keeps one script element a figure in the page, inside the counter, for search engines. None of them ever runs. */
export class StructuredData implements ReactiveController {
  readonly #host: CounterHost;
  #scripts: readonly HTMLScriptElement[] = [];

  constructor(host: CounterHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that was moved may have nothing new to draw, but its scripts are gone.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { jsonLd, shown, isConnected } = this.#host;
    if (jsonLd && shown && isConnected) this.#write(shown);
    else this.#remove();
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #write({ figures, options }: ShownFigures): void {
    const scripts = figures.map((figure) => scriptFor(figure, options));
    const isSame =
      scripts.length === this.#scripts.length &&
      scripts.every(({ text }, index) => text === this.#scripts[index]?.text);
    if (isSame && this.#scripts.every((script) => script.parentNode === this.#host)) return;
    this.#remove();
    this.#host.append(...scripts);
    this.#scripts = scripts;
  }

  #remove(): void {
    for (const script of this.#scripts) script.remove();
    this.#scripts = [];
  }
}
