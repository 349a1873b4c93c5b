import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Statistic } from '../../../model/contract.js';
import { words } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../figure.js';
import { figureOf } from '../rare/figure.js';
import { decimalOf, decimalText } from './decimal.js';

/** A mean year of the Gregorian calendar, in milliseconds. */
const meanYear = 31_556_952_000n;

/**
 * What a figure has come to at `now` (milliseconds since 1970), when it changes by its `rate` a
 * year from the middle of its `year` on, as mid-year estimates are counted. In as many places as
 * its value. Undefined without value, rate or year, and before that day.
 */
export const projectedValue = (
  { value, rate, year }: Statistic,
  now: number,
): string | undefined => {
  if (value === null || rate === undefined || year === undefined) return undefined;
  const elapsed = now - Date.UTC(year, 6, 1);
  if (!(elapsed > 0)) return undefined;
  const { units, places } = decimalOf(value);
  const yearly = decimalOf(rate);
  const added =
    (yearly.units * BigInt(Math.trunc(elapsed)) * 10n ** BigInt(places)) /
    (meanYear * 10n ** BigInt(yearly.places));
  return decimalText({ units: units + added, places });
};

/** A figure whose number is not the feed's value but what its rate has made of it: it says so. */
export interface Projection extends Figure {
  readonly isProjection: true;
}

/** A statistic that has come to `value`. In millions it would stand still, so it is in full. */
export const projectionOf = (
  statistic: Statistic,
  value: string,
  options: FigureOptions,
): Projection => {
  const { msg, textLanguages } = options;
  const figure = figureOf({ notation: 'standard', ...statistic, value }, options);
  const when = msg(str`projection from ${words(figure.when, textLanguages)}`);
  return { ...figure, when, isProjection: true };
};

/** Milliseconds between two looks at a projection. */
const pace = 1000;

/** The seam to time. Tests hand in a clock of their own. */
export interface Clock {
  readonly now: () => number;
  readonly every: (milliseconds: number, callback: () => void) => () => void;
}

const realClock: Clock = {
  now: () => Date.now(),
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds);
    return () => clearInterval(timer);
  },
};

/** Draws projections anew each second, while they are in sight, and the reader wants motion and has not paused them. */
export class ProjectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #clock: Clock;
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #observer: IntersectionObserver;
  #isSeen = false;
  #isPaused = false;
  #stop: (() => void) | undefined;
  /** What the projections stand at: a moment that stays while they are paused or out of sight. */
  now: number;

  constructor(host: ReactiveControllerHost & Element, clock = realClock) {
    this.#host = host;
    this.#clock = clock;
    this.now = clock.now();
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
      this.follow();
    });
    host.addController(this);
  }

  /** Whether projections move at all for this reader. */
  get mayMove(): boolean {
    return !this.#stillness.matches;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  set isPaused(isPaused: boolean) {
    this.#isPaused = isPaused;
    this.follow();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this.follow);
    this.#stillness.addEventListener('change', this.follow);
  }

  hostDisconnected(): void {
    this.#isSeen = false;
    this.follow();
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.follow);
    this.#stillness.removeEventListener('change', this.follow);
  }

  /** Runs while there is something to see, and stands still else. */
  readonly follow = (): void => {
    const runs = this.#isSeen && this.mayMove && !this.#isPaused && !document.hidden;
    if (!runs) {
      this.#stop?.();
      this.#stop = undefined;
    } else this.#stop ??= this.#clock.every(pace, this.#look);
  };

  readonly #look = (): void => {
    this.now = this.#clock.now();
    this.#host.requestUpdate();
  };
}
