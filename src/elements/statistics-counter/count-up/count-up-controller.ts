import type { ReactiveController } from 'lit';
import { CountEndEvent, CountStartEvent } from '../events/count-events.js';
import type { CounterHost } from '../host.js';
import { type DigitsAt, digitsOf } from './count-interpolation.js';
import { listen, native, unlisten } from '../../../widget/native.js';

/** Asks for animation frames: handed in, so that a test can hold them. */
export interface Frames {
  readonly request: (callback: FrameRequestCallback) => number;
  readonly cancel: (id: number) => void;
}

const pageFrames: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (id) => cancelAnimationFrame(id),
};

interface Runner {
  readonly element: HTMLElement;
  readonly digits: DigitsAt;
  /** On the clock of animation frames; undefined before the first. */
  start?: number;
}

interface Run {
  /** By the ids of their figures. */
  readonly runners: Map<string, Runner>;
  readonly duration: number;
  end?: number;
}

/** Milliseconds that a count lasts at most. */
const longestDuration = 2000;

/** Fast at first, slower towards the end, never past it. */
const easeOut = (progress: number): number => 1 - (1 - progress) ** 3;

const idOf = (element: Element): string => element.getAttribute('data-figure') ?? '';

/**
 * Counts figures up, once, when they are half in view. It draws over the final text, which stays in
 * place: the digits of a frame are an attribute that the styles show, so that what is read, selected,
 * searched and printed is the final text at every moment.
 */
export class CountUpController implements ReactiveController {
  readonly #host: CounterHost;
  readonly #frames: Frames;
  readonly #seen = new Set<string>();
  /** The digits of each figure that has been drawn, and what they said then, by the figure's id. */
  readonly #numbers = new Map<string, { readonly digits: HTMLElement; readonly text: string }>();
  #observer: IntersectionObserver | undefined;
  #stillness: MediaQueryList | undefined;
  #run: Run | undefined;
  #frame = 0;

  constructor(host: CounterHost, frames = pageFrames) {
    this.#host = host;
    this.#frames = frames;
    host.addController(this);
  }

  hostConnected(): void {
    // Where an API is missing, nothing counts: the final values stand.
    if (!globalThis.IntersectionObserver || !globalThis.matchMedia) return;
    this.#observer = new IntersectionObserver((seen) => this.#beginSeen(seen), { threshold: 0.5 });
    this.#stillness = matchMedia('(prefers-reduced-motion: reduce)');
    this.#stillness.addEventListener('change', this.#finish);
    listen('visibilitychange', this.#finish);
    window.addEventListener('beforeprint', this.#finish);
    this.#numbers.forEach(({ digits }, id) => this.#observe(id, digits));
  }

  hostDisconnected(): void {
    this.#finish();
    this.#observer?.disconnect();
    this.#stillness?.removeEventListener('change', this.#finish);
    unlisten('visibilitychange', this.#finish);
    window.removeEventListener('beforeprint', this.#finish);
  }

  /** Takes up the number of an item that has been drawn: counted up once it is seen, if it was not before. */
  follow(item: Element): void {
    const digits = item.querySelector<HTMLElement>('.digits');
    if (!digits) return;
    const [id, text] = [idOf(digits), digits.textContent];
    const known = this.#numbers.get(id);
    if (known?.digits === digits && known.text === text) return;
    this.#numbers.set(id, { digits, text });
    if (this.#host.wasServed) this.#seen.add(id);
    // Other digits than those that it counts towards.
    if (this.#run?.runners.has(id)) this.#finish();
    this.#observe(id, digits);
  }

  /** Counts all figures from the start, seen or not. */
  replay(): void {
    this.#finish();
    const digits = [...this.#numbers.values()].map((number) => number.digits);
    this.#begin(digits.filter(({ isConnected }) => isConnected));
  }

  #digitsOf(id: string): DigitsAt | undefined {
    const { statistics = [], figureOf } = this.#host.shown ?? {};
    const statistic = statistics.find((one) => one.id === id);
    return statistic && figureOf && digitsOf(figureOf(statistic));
  }

  #observe(id: string, digits: HTMLElement): void {
    if (!this.#seen.has(id) && this.#digitsOf(id)) this.#observer?.observe(digits);
  }

  #beginSeen(entries: readonly IntersectionObserverEntry[]): void {
    const seen = entries
      .filter(({ isIntersecting, intersectionRatio }) => isIntersecting && intersectionRatio >= 0.5)
      .map(({ target }) => target as HTMLElement);
    for (const element of seen) this.#observer?.unobserve(element);
    const fresh = seen.filter((element) => !this.#seen.has(idOf(element)));
    if (fresh.length > 0) this.#begin(fresh);
  }

  /** Figures that come into view while others count join their run, so that all end together. */
  #begin(elements: readonly HTMLElement[]): void {
    const isNew = !this.#run;
    const run = (this.#run ??= { runners: new Map(), duration: this.#duration });
    for (const element of elements) this.#join(run, element);
    if (!isNew) return;
    this.#host.dispatchEvent(new CountStartEvent({ ids: [...run.runners.keys()] }));
    if (run.duration > 0) this.#frame = this.#frames.request(this.#step);
    else this.#finish();
  }

  #join({ runners, duration }: Run, element: HTMLElement): void {
    const id = idOf(element);
    const digits = this.#digitsOf(id);
    this.#seen.add(id);
    if (!digits) return;
    runners.set(id, { element, digits });
    // Drawn now, so that the final value does not flash up before the first frame.
    if (duration > 0) draw(element, digits(0));
  }

  /** Milliseconds; 0: no motion. */
  get #duration(): number {
    const { duration } = this.#host;
    const isStill = !this.#stillness || this.#stillness.matches || native(document, 'hidden');
    return isStill || !(duration > 0) ? 0 : Math.min(duration, longestDuration);
  }

  readonly #step = (now: number): void => {
    const run = this.#run;
    if (!run) return;
    const end = (run.end ??= now + run.duration);
    if (now >= end) return this.#finish();
    for (const runner of run.runners.values()) {
      const start = (runner.start ??= now);
      draw(runner.element, runner.digits(easeOut((now - start) / (end - start))));
    }
    this.#frame = this.#frames.request(this.#step);
  };

  readonly #finish = (): void => {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    this.#frames.cancel(this.#frame);
    for (const { element } of run.runners.values()) element.removeAttribute('data-now');
    this.#host.dispatchEvent(new CountEndEvent({ ids: [...run.runners.keys()] }));
  };
}

const draw = (element: HTMLElement, digits: string): void => {
  element.setAttribute('data-now', digits);
};
