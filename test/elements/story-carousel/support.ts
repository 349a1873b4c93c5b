import { fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/story-carousel.js';
import type { StoryCarousel } from '../../../src/elements/story-carousel/story-carousel.js';
import { feedOf, storyOf } from '../../support/feeds.js';

/** Moves at once, so that tests need not wait for a scroll to run its course. */
const instant = document.createElement('style');
instant.textContent = 'wmb-story-carousel::part(scroller) { scroll-behavior: auto }';
document.head.append(instant);

export const stories = (count: number, more: Readonly<Record<string, unknown>> = {}) =>
  [...Array(count).keys()].map((index) =>
    storyOf(`s${index}`, { body: ['One.', 'Two.'], ...more }),
  );

export interface CarouselOptions {
  readonly data?: unknown;
  /** Stories s0, s1, … */
  readonly count?: number;
  /** In CSS pixels. */
  readonly width?: number;
  /** Set before the element is first drawn. */
  readonly with?: Partial<StoryCarousel>;
  readonly lang?: string;
}

/** Stories after the first few are drawn when a page has time: then, or in Safari's way of waiting for it. */
const idle = () =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(resolve, { timeout: 1000 })
      : setTimeout(resolve, 60),
  );

/** Waits until the row can be moved and has been looked at, with a dozen stories more than the first few. */
export const ready = async (element: StoryCarousel): Promise<StoryCarousel> => {
  await element.goTo('nobody');
  await element.updateComplete;
  await nextFrame();
  await idle();
  await nextFrame();
  await element.updateComplete;
  return element;
};

/** A carousel in a box of some width, ready to be moved. */
export const carousel = async ({
  count = 8,
  data = feedOf({ stories: stories(count) }),
  width = 320,
  with: properties = {},
  lang = 'en',
}: CarouselOptions = {}): Promise<StoryCarousel> => {
  const box = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = Object.assign(document.createElement('wmb-story-carousel'), properties, { data });
  box.append(element);
  // The words of another language come after the element.
  for (
    let frame = 0;
    frame < 300 && !element.shadowRoot?.querySelector('.card, [part="empty"]');
    frame += 1
  ) {
    await nextFrame();
  }
  return ready(element);
};

export const find = <Found extends HTMLElement>(element: Element, selector: string): Found =>
  element.shadowRoot!.querySelector<Found>(selector)!;

export const findAll = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Never compare elements themselves: a failure would print the whole of them, for minutes. */
export const has = (element: Element, selector: string): boolean =>
  element.shadowRoot!.querySelector(selector) !== null;

export const hasPart = (element: Element, name: string): boolean =>
  has(element, `[part="${name}"]`);

export const isFocused = (element: Element, target: Element | undefined): boolean =>
  element.shadowRoot!.activeElement === target;

export const part = (element: Element, name: string): HTMLElement =>
  find(element, `[part="${name}"]`);

export const status = (element: Element): string =>
  (find(element, ':not(dialog) > [role="status"].visually-hidden').textContent ?? '').trim();

/** How far, in CSS pixels, a slide's start is from the row's, towards the end positive. */
export const misalignment = (element: Element, index: number): number => {
  const row = find(element, '.scroller').getBoundingClientRect();
  const slide = findAll(element, '.slide')[index]!.getBoundingClientRect();
  const { direction, paddingInlineStart, width } = getComputedStyle(find(element, '.scroller'));
  const room = (parseFloat(paddingInlineStart) * row.width) / parseFloat(width);
  return (direction === 'rtl' ? row.right - slide.right : slide.left - row.left) - room;
};

/** The next change, once it has settled. */
export const change = async (element: StoryCarousel): Promise<void> => {
  let isTold = false;
  element.addEventListener('wmb-story-change', () => (isTold = true), { once: true });
  await until(() => isTold);
};

/** Presses a button as a reader does, and waits until the row is at rest. */
export const press = async (element: StoryCarousel, name: string): Promise<void> => {
  const button = part(element, name);
  const settled = change(element);
  button.focus();
  button.click();
  await settled;
  await element.updateComplete;
};

export const key = (target: Element, name: string): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
};

interface HeldTimers {
  readonly count: () => number;
  /** What each of them waits for, in milliseconds. */
  readonly waits: () => readonly number[];
  /** Calls what waits, as if its time had come. */
  readonly run: () => void;
  readonly restore: () => void;
}

/** Timers that `isHeld`, of 3 s and longer, wait to be called. */
export const heldTimers = (isHeld = (wait: number): boolean => wait >= 3000): HeldTimers => {
  const { setTimeout: set, clearTimeout: clear } = window;
  const held = new Map<number, { readonly callback: () => void; readonly wait: number }>();
  let last = 1_000_000;
  window.setTimeout = ((callback: () => void, wait = 0) => {
    if (!isHeld(wait)) return set(callback, wait);
    held.set((last += 1), { callback, wait });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => void (held.delete(Number(id)) || clear(id));
  return {
    count: () => held.size,
    waits: () => [...held.values()].map(({ wait }) => wait),
    run: () => {
      const timers = [...held.values()];
      held.clear();
      for (const { callback } of timers) callback();
    },
    restore: () => Object.assign(window, { setTimeout: set, clearTimeout: clear }),
  };
};

/** Milliseconds after which a test fails in words; the runner would only say that time ran out. */
const patience = 8000;

/** Waits for something to come true. */
export const until = async (isTrue: () => boolean): Promise<void> => {
  const start = performance.now();
  while (!isTrue()) {
    if (performance.now() - start > patience) throw new Error(`never came true: ${String(isTrue)}`);
    await nextFrame();
  }
};
