import { fixture, html } from '@open-wc/testing';
import '../../../src/define/statistics-counter.js';
import type { FeedIssue, Statistic } from '../../../src/model/contract.js';
import { readItems } from '../../../src/model/contract.js';
import { statistic } from '../../../src/model/statistic.js';
import type { Figure, FigureOptions } from '../../../src/elements/statistics-counter/figure.js';
import { sentenceOf } from '../../../src/elements/statistics-counter/later/sentence.js';
import { numeralText } from '../../../src/elements/statistics-counter/numeral-text.js';
import { figureOf } from '../../../src/elements/statistics-counter/rare/figure.js';
import type { StatisticsCounter } from '../../../src/elements/statistics-counter/statistics-counter.js';
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

export const optionsIn = (language: string, more: Partial<FigureOptions> = {}): FigureOptions => ({
  textLanguages: { language, feedLanguage: 'en', messageLanguage: 'en' },
  msg: source,
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
  const { numeral } = figureIn(...given);
  return numeral ? numeralText(numeral) : '';
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

/** An element that shows `statistics`; it does not move unless `attributes` give it time to. */
export const counter = async (
  statistics: readonly Fields[],
  { lang = 'en', duration = 0, ...properties }: Fields = {},
): Promise<StatisticsCounter> => {
  const element = await fixture<StatisticsCounter>(html`
    <wmb-statistics-counter lang=${lang} duration=${duration}></wmb-statistics-counter>
  `);
  Object.assign(element, properties, { data: feedOf({ statistics }) });
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
