import { fixture, html } from '@open-wc/testing';
import '../../../src/define/statistics-counter.js';
import type { FeedIssue, Statistic } from '../../../src/model/contract.js';
import { readItems } from '../../../src/model/contract.js';
import { statistic } from '../../../src/model/statistic.js';
import {
  type Figure,
  type FigureOptions,
  figureOf,
} from '../../../src/elements/statistics-counter/format/figure.js';
import { numberText } from '../../../src/elements/statistics-counter/format/number.js';
import { sentenceOf } from '../../../src/elements/statistics-counter/format/sentence.js';
import { StatisticsCounter } from '../../../src/elements/statistics-counter/statistics-counter.js';
import type { Clock } from '../../../src/time/clock.js';
import { type Environment, pageEnvironment } from '../../../src/widget/environment.js';
import { feedOf } from '../../support/feeds.js';

export type Fields = Readonly<Record<string, unknown>>;

/** A statistic as a feed gives it. */
export const given = (more: Fields = {}): Fields => ({
  id: 'migrants',
  label: 'international migrants',
  value: 232_000_000,
  year: 2013,
  source: { name: 'UN DESA', url: 'https://www.un.org/' },
  ...more,
});

/** A statistic as the contract reads it. */
export const statisticOf = (more: Fields = {}): Statistic => {
  const issues: FeedIssue[] = [];
  const kind = { name: 'statistics', schema: statistic } as const;
  const { items } = readItems([given(more)], kind, { base: undefined, issues });
  const [read] = items;
  if (!read) throw new Error(JSON.stringify(issues));
  return read;
};

/** Messages as they stand in the source. */
const source = ((message: string | { strings: readonly string[]; values: readonly string[] }) =>
  typeof message === 'string'
    ? message
    : message.strings.map((part, index) => part + (message.values[index] ?? '')).join('')) as never;

/** A reader and a feed of one language, and messages as they stand in the source. */
export const optionsIn = (language: string, more: Partial<FigureOptions> = {}): FigureOptions => ({
  textLanguages: { language, feedLanguage: language, messageLanguage: 'en' },
  msg: source,
  msgIn: () => source,
  notation: 'compact',
  numberingSystem: '',
  staleAfter: undefined,
  thisYear: 2014,
  ...more,
});

export const figureIn = (
  language: string,
  more: Fields = {},
  options: Partial<FigureOptions> = {},
): Figure => figureOf(statisticOf(more), optionsIn(language, options));

export const textIn = (...given: Parameters<typeof figureIn>): string => {
  const { number } = figureIn(...given);
  return number ? numberText(number) : '';
};

export const sentenceIn = (
  language: string,
  more: Fields = {},
  options: Partial<FigureOptions> = {},
): string => sentenceOf(figureIn(language, more, options), optionsIn(language, options));

/** Digits as 0 to 9, whatever the script: what a test may compare. */
export const asLatin = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String((code - zero) % 10);
  });

export const spaces = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** A clock that stands still until a test lets time pass. */
export class HeldClock implements Clock {
  readonly #timers = new Set<{ readonly due: number; readonly callback: () => void }>();
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { due: this.#now + milliseconds, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** How many timers run. */
  get timers(): number {
    return this.#timers.size;
  }

  elapse(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers]) {
      if (timer.due > this.#now) continue;
      this.#timers.delete(timer);
      timer.callback();
    }
  }
}

/** A new element that takes its clock and its client from `environment`. */
export const counterIn = (environment: Partial<Environment>): StatisticsCounter => {
  StatisticsCounter.environment = { ...pageEnvironment, ...environment };
  try {
    return document.createElement('wmb-statistics-counter');
  } finally {
    StatisticsCounter.environment = pageEnvironment;
  }
};

export interface CounterSettings extends Fields {
  readonly lang?: string;
  readonly duration?: unknown;
  readonly environment?: Partial<Environment>;
  /** Other sections of the feed. */
  readonly sections?: Fields;
}

/** An element that shows `statistics` of a feed in its language; it does not move unless `duration` gives it time to. */
export const counter = async (
  statistics: readonly Fields[],
  { lang = 'en', duration = 0, environment = {}, sections, ...properties }: CounterSettings = {},
): Promise<StatisticsCounter> => {
  const element = counterIn(environment);
  element.lang = lang;
  element.setAttribute('duration', String(duration));
  Object.assign(element, properties, { data: feedOf({ language: lang, statistics, ...sections }) });
  await fixture(html`${element}`);
  // The messages of another language take a moment.
  await until(() => element.shadowRoot!.querySelector('.notice, [part=empty]'));
  return element;
};

export const all = <Found extends Element = HTMLElement>(
  element: StatisticsCounter,
  selector: string,
): Found[] => [...element.shadowRoot!.querySelectorAll<Found>(selector)];

export const one = <Found extends Element = HTMLElement>(
  element: StatisticsCounter,
  selector: string,
): Found => all<Found>(element, selector)[0]!;

/** Resolves with the first event of a type. */
export const next = <Type extends keyof HTMLElementEventMap>(target: EventTarget, type: Type) =>
  new Promise<HTMLElementEventMap[Type]>((resolve) => {
    const options = { once: true };
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), options);
  });

export const frame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

/** Resolves when `condition` holds, as of an animation frame; rejects when it does not within five hundred. */
export const until = async (condition: () => unknown): Promise<void> => {
  for (let frames = 0; !condition(); frames += 1) {
    if (frames > 500) throw new Error(`Never came true: ${String(condition)}`);
    await frame();
  }
};
