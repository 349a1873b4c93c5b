import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/event-list.js';
import { EventList } from '../../../src/elements/event-list/event-list.js';
import type { CampaignEvent } from '../../../src/model/contract.js';
import type { Clock } from '../../../src/time/clock.js';
import { addDays } from '../../../src/time/day.js';
import { feedOf } from '../../support/feeds.js';

/** For events whose dates must all be found. */
export const failOnIncomplete = ({ id, recurrence }: CampaignEvent): void =>
  expect.fail(`Dates of ${id} are missing: ${recurrence}`);

export const eventOf = (more: Readonly<Record<string, unknown>> = {}): CampaignEvent => ({
  id: 'a',
  title: 'Event a',
  start: '2013-10-03',
  ...more,
});

/** A clock that a test moves by hand. */
export class ManualClock implements Clock {
  #now: number;
  readonly #timers = new Set<{ readonly due: number; readonly callback: () => void }>();

  constructor(instant: string) {
    this.#now = Date.parse(instant);
  }

  readonly now = (): number => this.#now;

  readonly after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { due: this.#now + milliseconds, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** Lets time pass, and calls back whoever waited for it. */
  elapse(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers]) {
      if (timer.due > this.#now) continue;
      this.#timers.delete(timer);
      timer.callback();
    }
  }

  /** Lets time pass as it does while a computer sleeps: no timer runs. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

export type Options = Partial<
  Pick<
    EventList,
    | 'asOf'
    | 'timeZone'
    | 'period'
    | 'months'
    | 'occurrences'
    | 'series'
    | 'calendar'
    | 'secondCalendar'
    | 'limit'
    | 'pageSize'
    | 'topics'
    | 'languages'
    | 'locked'
    | 'jsonLd'
  >
> & {
  readonly lang?: string;
  readonly campaign?: Readonly<Record<string, unknown>>;
  readonly clock?: Clock;
};

/** An event list of these events with its controls, as of 1 October 2013 in UTC unless told otherwise. */
export const listOf = async (events: readonly unknown[], options: Options = {}) => {
  const { lang = 'en-GB', campaign, clock, ...properties } = options;
  const data = feedOf({ events, ...(campaign && { campaign }) });
  const given = { asOf: '2013-10-01', timeZone: 'UTC', ...properties };
  const { environment } = EventList;
  EventList.environment = { ...environment, ...(clock && { clock }) };
  const element = document.createElement('wmb-event-list');
  EventList.environment = environment;
  element.lang = lang;
  Object.assign(element, given, { data });
  await fixture(html`${element}`);
  await Promise.all([element.parts.page.load(), element.parts.controls.load()]);
  // Words of another language than English are fetched too.
  await waitUntil(() => element.shadowRoot!.querySelector('[role=status]'), 'words', {
    timeout: 8000,
  });
  await element.updateComplete;
  return element;
};

/** White space as one space, and none around a dash: engines differ in which they set, and whether. */
export const normal = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\s\u202f\u00a0\u2009\u200e\u200f]+/g, ' ')
    .replace(/ ?– ?/g, '–')
    .trim();

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const one = (element: Element, selector: string): HTMLElement => {
  const found = all(element, selector)[0];
  expect(found, selector).to.exist;
  return found!;
};

export const textOf = (element: Element, selector: string): string =>
  normal(one(element, selector).textContent);

export const textsOf = (element: Element, selector: string): string[] =>
  all(element, selector).map(({ textContent }) => normal(textContent));

export const titles = (element: Element): string[] => textsOf(element, '.title');

export const buttonOf = (element: EventList, words: string): HTMLElement => {
  const found = all(element, 'button').find(({ textContent }) =>
    normal(textContent).startsWith(words),
  );
  expect(found, words).to.exist;
  return found!;
};

/** Presses a button, and waits for what it shows. */
export const press = async (element: EventList, words: string, shows: string): Promise<void> => {
  buttonOf(element, words).click();
  // The press waits for the controls, which are there.
  await element.parts.controls.load();
  await element.updateComplete;
  expect(all(element, shows), shows).to.have.length.above(0);
};

export const said = (element: EventList): string => textOf(element, '[role=status]');

export const type = async (element: EventList, words: string): Promise<void> => {
  const field = one(element, '.search input') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
};

const cities = ['Zürich', 'Genève', 'Nairobi'];
/** Fifty events on fifty days, in three places. */
export const many = [...Array(50).keys()].map((index) => ({
  id: `event-${index}`,
  title: `Event ${index} in ${cities[index % 3]}`,
  start: addDays('2013-10-02', index),
  topics: [index % 2 ? 'film' : 'food'],
  attendance: index % 5 === 0 ? 'online' : 'in-person',
  place: { country: ['CH', 'FR', 'KE'][index % 3] },
}));
