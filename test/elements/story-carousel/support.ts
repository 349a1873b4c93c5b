import { fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/story-carousel.js';
import { StoryCarousel } from '../../../src/elements/story-carousel/story-carousel.js';
import { type Clock, systemClock } from '../../../src/time/clock.js';
import type { Environment } from '../../../src/widget/environment.js';
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
  /** What the element takes from outside in place of the page's. */
  readonly environment?: Partial<Environment>;
}

/** Makes an element with another clock or client than the page's. */
export const createWith = (environment: Partial<Environment>): StoryCarousel => {
  const usual = StoryCarousel.environment;
  StoryCarousel.environment = { ...usual, ...environment };
  const element = document.createElement('wmb-story-carousel');
  StoryCarousel.environment = usual;
  return element;
};

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
  environment = {},
}: CarouselOptions = {}): Promise<StoryCarousel> => {
  const box = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = Object.assign(createWith(environment), properties, { data });
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

/** A clock that a test controls. */
export interface HeldClock extends Clock {
  /** Milliseconds since 1970. */
  time: number;
  /** How long each held callback waits, in milliseconds. */
  readonly waits: () => readonly number[];
  readonly count: () => number;
  /** Calls the held callbacks, as if their time had come. */
  readonly run: () => void;
}

/** Holds callbacks that wait for as long as `isHeld` says, 3 s and longer by default; the others are called in time. */
export const heldClock = (isHeld = (wait: number): boolean => wait >= 3000): HeldClock => {
  const held = new Map<() => void, number>();
  const clock: HeldClock = {
    time: Date.now(),
    now: () => clock.time,
    after: (wait, callback) => {
      if (!isHeld(wait)) return systemClock.after(wait, callback);
      const once = (): void => callback();
      held.set(once, wait);
      return () => held.delete(once);
    },
    waits: () => [...held.values()],
    count: () => held.size,
    run: () => {
      const callbacks = [...held.keys()];
      held.clear();
      for (const callback of callbacks) callback();
    },
  };
  return clock;
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
