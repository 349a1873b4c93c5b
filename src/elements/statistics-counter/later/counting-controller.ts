import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CountEndEvent, CountStartEvent } from './count-events.js';
import type { Digits } from './way.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Milliseconds. */
  duration: number;
}

interface Runner {
  readonly element: HTMLElement;
  readonly digits: Digits;
  /** On the clock of animation frames; undefined before the first. */
  start?: number;
}

interface Run {
  readonly runners: Map<string, Runner>;
  readonly duration: number;
  end?: number;
}

/** No count lasts longer, in milliseconds. */
const longest = 2000;

/** Fast, then slower towards the end, never past it. */
const easeOut = (progress: number): number => 1 - (1 - progress) ** 3;

const idOf = (element: Element): string => element.getAttribute('data-figure') ?? '';

/**
 * Counts figures up once they are half seen. It draws over the final text, which stays in place:
 * the digits on their way are an attribute that the styles show, so that what is read, selected,
 * searched and printed is the final text at every moment.
 */
export class CountingController implements ReactiveController {
  readonly #host: Host;
  readonly #digitsOf: (id: string) => Digits | undefined;
  readonly #seen = new Set<string>();
  #elements: readonly HTMLElement[] = [];
  #shown = '';
  #observer: IntersectionObserver | undefined;
  #stillness: MediaQueryList | undefined;
  #run: Run | undefined;
  #frame = 0;

  constructor(host: Host, digitsOf: (id: string) => Digits | undefined) {
    this.#host = host;
    this.#digitsOf = digitsOf;
    host.addController(this);
  }

  hostConnected(): void {
    // Where something is missing, figures stand still, and are right.
    if (!globalThis.IntersectionObserver || !globalThis.matchMedia) return;
    this.#observer = new IntersectionObserver((seen) => this.#hear(seen), { threshold: 0.5 });
    this.#stillness = matchMedia('(prefers-reduced-motion: reduce)');
    this.#stillness.addEventListener('change', this.#finish);
    document.addEventListener('visibilitychange', this.#finish);
    window.addEventListener('beforeprint', this.#finish);
    this.#observe();
  }

  hostDisconnected(): void {
    this.#finish();
    this.#observer?.disconnect();
    this.#stillness?.removeEventListener('change', this.#finish);
    document.removeEventListener('visibilitychange', this.#finish);
    window.removeEventListener('beforeprint', this.#finish);
  }

  hostUpdated(): void {
    const digits = this.#host.renderRoot.querySelectorAll<HTMLElement>('.digits');
    const elements = [...digits].filter((element) => this.#digitsOf(idOf(element)));
    const shown = elements.map((element) => `${idOf(element)} ${element.textContent}`).join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#elements = elements;
    // What counted may be another figure now: what stands there is the truth.
    this.#finish();
    this.#observe();
  }

  /** Counts all figures from the start, seen or not. */
  replay(): void {
    this.#finish();
    this.#begin(this.#elements);
  }

  #observe(): void {
    this.#observer?.disconnect();
    this.#elements
      .filter((element) => !this.#seen.has(idOf(element)))
      .forEach((element) => this.#observer?.observe(element));
  }

  #hear(entries: readonly IntersectionObserverEntry[]): void {
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
    if (run.duration > 0) this.#frame = requestAnimationFrame(this.#step);
    else this.#finish();
  }

  #join({ runners, duration }: Run, element: HTMLElement): void {
    const id = idOf(element);
    const digits = this.#digitsOf(id);
    this.#seen.add(id);
    if (!digits) return;
    runners.set(id, { element, digits });
    // At once, so that the final value does not flash up before the first frame.
    if (duration > 0) draw(element, digits(0));
  }

  /** 0: no motion. */
  get #duration(): number {
    const { duration } = this.#host;
    const isStill = !this.#stillness || this.#stillness.matches || document.hidden;
    return isStill || !(duration > 0) ? 0 : Math.min(duration, longest);
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
    this.#frame = requestAnimationFrame(this.#step);
  };

  readonly #finish = (): void => {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    cancelAnimationFrame(this.#frame);
    for (const { element } of run.runners.values()) element.removeAttribute('data-now');
    this.#host.dispatchEvent(new CountEndEvent({ ids: [...run.runners.keys()] }));
  };
}

const draw = (element: HTMLElement, digits: string): void => {
  element.setAttribute('data-now', digits);
};
