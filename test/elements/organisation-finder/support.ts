import { fixture, html, waitUntil } from '@open-wc/testing';
import { OrganisationFinder } from '../../../src/elements/organisation-finder/organisation-finder.js';
import type { Clock } from '../../../src/time/clock.js';
import { pageEnvironment } from '../../../src/widget/environment.js';
import type { Organisation } from '../../../src/model/contract.js';
import type { Answer } from '../../../src/elements/organisation-finder/search/answer.js';
import * as words from '../../../src/elements/organisation-finder/search/thesaurus/words.js';
import { SearchSession } from '../../../src/elements/organisation-finder/search/search-session.js';
import type { FetchedWords } from '../../../src/elements/organisation-finder/search/search-words.js';
import { emptyQuery, type Query } from '../../../src/elements/organisation-finder/search/query.js';
import { feedOf } from '../../support/feeds.js';

export const organisationOf = (
  id: string,
  more: Readonly<Record<string, unknown>> = {},
): Organisation => ({ id, name: `Organisation ${id}`, ...more });

/** Makes a finder that takes its time from a clock of the test's. */
const finderWith = (clock: Clock): OrganisationFinder => {
  OrganisationFinder.environment = { ...pageEnvironment, clock };
  const element = document.createElement('wmb-organisation-finder');
  OrganisationFinder.environment = pageEnvironment;
  return element;
};

/** A finder in English, given its organisations. */
export const finder = async (
  organisations: readonly unknown[],
  attributes: Readonly<Record<string, string>> = {},
  envelope: Readonly<Record<string, unknown>> = {},
  clock: Clock = pageEnvironment.clock,
): Promise<OrganisationFinder> => {
  const element = finderWith(clock);
  element.lang = 'en';
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.data = feedOf({ organisations, ...envelope });
  const holder = await fixture(html`<div></div>`);
  holder.append(element);
  await element.updateComplete;
  return element;
};

export const all = (element: OrganisationFinder, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const one = <Found extends HTMLElement = HTMLElement>(
  element: OrganisationFinder,
  selector: string,
): Found => {
  const found = element.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

/** Stands for code that is fetched on demand; undefined: it can't be had. */
export const codeOf = <Code>(code: Code | undefined) => ({
  load: (): Promise<Code | undefined> => Promise.resolve(code),
});

/** The words on screen, spaces made one. */
export const wordsOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

export const names = (element: OrganisationFinder): string[] =>
  all(element, '.opener').map((name) => wordsOf(name));

/** Types a text and waits for its answer. */
export const type = async (element: OrganisationFinder, text: string): Promise<void> => {
  const field = one<HTMLInputElement>(element, '.field');
  const answered = new Promise((resolve) =>
    element.addEventListener('wmb-search', resolve, { once: true }),
  );
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await answered;
};

/** Waits until something is so: parts of the finder arrive when they are used. */
export const until = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(isSo()), what, { interval: 5, timeout: 5000 });

/** What comes with the part of the finder that is fetched later. */
export const arrived = async (
  element: OrganisationFinder,
  selector: string,
): Promise<HTMLElement> => {
  await until(() => element.shadowRoot!.querySelector(selector), `${selector} to arrive`);
  return one(element, selector);
};

export const press = async (element: OrganisationFinder, selector: string): Promise<void> => {
  (await arrived(element, selector)).click();
  await element.updateComplete;
};

/** Ticks a value of a facet and waits for the answer. */
export const choose = async (
  element: OrganisationFinder,
  facet: string,
  value: string,
): Promise<void> => {
  const chip = await arrived(element, `[data-facet="${facet}"]`);
  if (chip.getAttribute('aria-expanded') === 'false') chip.click();
  const box = `.choice input[value="${value}"]`;
  await until(() => element.shadowRoot!.querySelector(box), `the list of ${facet}`);
  const answered = new Promise((resolve) =>
    element.addEventListener('wmb-search', resolve, { once: true }),
  );
  one(element, box).click();
  await answered;
};

const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };

type Sets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A search over organisations, without an element. */
export const searchIn = (
  organisations: readonly Organisation[],
  synonyms: Sets = {},
  fetchWords: () => Promise<FetchedWords | undefined> = () => Promise.resolve(words),
) => {
  const session = new SearchSession(
    organisations,
    {
      textLanguages,
      synonyms,
      serviceName: (service) => service,
    },
    Date.now,
    fetchWords,
  );
  return async (query: Partial<Query> | string): Promise<Answer> => {
    const asked = typeof query === 'string' ? { text: query } : query;
    const answer = await session.answer({ ...emptyQuery, ...asked }, new AbortController().signal);
    if (!answer) throw new Error('There is no answer.');
    return answer;
  };
};

export const idsOf = ({ found }: Answer): string[] => found.map(({ id }) => id);

/** Why each stands where it stands, in their order. */
export const reasonsOf = ({ found, resultOf }: Answer) =>
  found.map((organisation) => resultOf(organisation)?.reason);
