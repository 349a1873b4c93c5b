import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/event-list.js';
import type { EventList } from '../../../src/elements/event-list/event-list.js';
import type { CampaignEvent } from '../../../src/model/contract.js';
import { feedOf } from '../../support/feeds.js';

export const eventOf = (more: Readonly<Record<string, unknown>> = {}): CampaignEvent => ({
  id: 'a',
  title: 'Event a',
  start: '2013-10-03',
  ...more,
});

export type Options = Partial<
  Pick<
    EventList,
    | 'asOf'
    | 'timeZone'
    | 'period'
    | 'months'
    | 'occurrences'
    | 'calendar'
    | 'secondCalendar'
    | 'limit'
    | 'pageSize'
    | 'topics'
    | 'languages'
    | 'locked'
    | 'jsonLd'
  >
> & { readonly lang?: string; readonly campaign?: Readonly<Record<string, unknown>> };

/** An event list of these events, complete, as of 1 October 2013 in UTC unless told otherwise. */
export const listOf = async (events: readonly unknown[], options: Options = {}) => {
  const { lang = 'en-GB', campaign, ...properties } = options;
  const data = feedOf({ events, ...(campaign && { campaign }) });
  const given = { asOf: '2013-10-01', timeZone: 'UTC', ...properties };
  const element = document.createElement('wmb-event-list');
  element.lang = lang;
  Object.assign(element, given, { data });
  await fixture(html`${element}`);
  await waitUntil(() => element.shadowRoot!.querySelector('[role=status]'), 'the desk', {
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
