import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { story } from '../../src/model/story.js';
import type { Story } from '../../src/model/contract.js';
import type { FeedReading } from '../../src/feed/section.js';
import { CampaignElement } from '../../src/widget/campaign-element.js';
import { heading } from '../../src/widget/templates/heading.js';
import { link } from '../../src/widget/templates/link.js';
import { text } from '../../src/widget/templates/text.js';

/** Throws what it is given, as it is drawn. */
const faulty = directive(
  class extends Directive {
    render(fault: Error | undefined): string {
      if (fault) throw fault;
      return '';
    }
  },
);

/** The least that an element can be: a list of names, each a link where there is one. */
export class TestWidget extends CampaignElement<typeof story> {
  /** Thrown when items are drawn. */
  fault: Error | undefined;
  /** Thrown by a part of the template. */
  faultOfDirective: Error | undefined;
  /** Thrown once items are drawn. */
  faultAfterwards: Error | undefined;
  drawn = 0;

  constructor() {
    super({ name: 'stories', schema: story });
  }

  protected override get name(): string {
    return 'Test stories';
  }

  protected override renderItems({ items }: FeedReading<Story>): TemplateResult {
    this.drawn += 1;
    if (this.fault) throw this.fault;
    return html`<ul>
      ${faulty(this.faultOfDirective)}${items.map(
        ({ name, headline, url }) =>
          html`<li>
            ${heading(this.itemHeadingLevel, text(headline, this.textLanguages), 'item')}
            <p class="muted">${text(name, this.textLanguages)}</p>
            ${link(url, 'More')}
          </li>`,
      )}
    </ul>`;
  }

  protected override updated(): void {
    super.updated();
    if (this.faultAfterwards) throw this.faultAfterwards;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p></p>`;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p>Nothing here yet.</p>`;
  }
}
customElements.define('test-widget', TestWidget);

export interface Call {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly cache: RequestCache | undefined;
  /** Answers with JSON, or with what is given. */
  readonly answer: (body: unknown, init?: ResponseInit) => void;
}

const realFetch = globalThis.fetch;
const host = 'https://campaign.example/';

/** Holds every request to the campaign's host, until a test answers it; restored by `restoreFetch`. */
export const holdFetch = (): Call[] => {
  const calls: Call[] = [];
  globalThis.fetch = (input, init = {}) => {
    const url = String(input);
    if (!url.startsWith(host)) return realFetch(input, init);
    return new Promise((resolve) => {
      const answer = (body: unknown, more?: ResponseInit) =>
        resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), more));
      calls.push({ url, signal: init.signal!, cache: init.cache, answer });
    });
  };
  return calls;
};

export const restoreFetch = (): void => {
  globalThis.fetch = realFetch;
};

let addresses = 0;
/** An address that no test has asked yet: the page's client keeps what it has got. */
export const newAddress = (): string => `${host}${(addresses += 1)}.json`;

const feedEvents = ['wmb-load', 'wmb-error', 'wmb-stale'] as const;

/** The types of feed events that reach `target`, in order. */
export const heardBy = (target: EventTarget): string[] => {
  const heard: string[] = [];
  for (const type of feedEvents) target.addEventListener(type, () => heard.push(type));
  return heard;
};

export const states = ['loading', 'ready', 'empty', 'stale', 'error'] as const;

/** The one state that an element is in. */
export const stateOf = (element: Element): string => {
  const on = states.filter((state) => element.matches(`:state(${state})`));
  expect(on).to.have.length(1);
  return on[0]!;
};

export const find = <Found extends HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector);

/** Whether the fallback in the slot is on screen. */
export const showsFallback = (element: Element): boolean =>
  element.firstElementChild!.getClientRects().length > 0;

/** Resolves when the element says one of these, after it has drawn. */
export const hears = (element: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

/** Lets an act scroll an element into view, or out of it, until observers of it have been told. */
export const scrolled = async (element: Element, inView: boolean, act: () => void) => {
  act();
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      if (entry!.isIntersecting !== inView) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  await aTimeout(0);
};

/** Scrolls to an element. */
export const scrolledTo = (element: Element): Promise<void> =>
  scrolled(element, true, () => element.scrollIntoView());

/** An element so many viewports under the top of the page. */
export const elementAt = async (viewports: number): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div><p></p><i>i</i></div>`);
  const [space, element] = [...box.children] as HTMLElement[];
  box.style.cssText = 'position: absolute; inset-block-start: 0';
  space!.style.cssText = `margin: 0; block-size: ${viewports * innerHeight}px`;
  return element!;
};
