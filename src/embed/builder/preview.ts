import type { FeedIssue } from '../../model/contract.js';
import type { Choice } from '../configuration/configuration.js';
import { createElement } from '../configuration/create-element.js';
import type { Check, Measured } from './state.js';

type CampaignElement = HTMLElement & { readonly reload?: () => Promise<void> };

/** Whom the preview tells of what its element says, and how high it is. */
export interface Listener {
  readonly checked: (check: Check) => void;
  readonly measured: (measured: readonly Measured[]) => void;
}

interface Detail {
  readonly count: number;
  readonly omitted: number;
  readonly issues: readonly FeedIssue[];
  readonly code: string;
  readonly message: string;
}

/** A phone's, but for the room at both its edges. CSS pixels. */
const narrow = 328;

const sameFallback = (one: Choice, other: Choice): boolean =>
  one.fallback.address === other.fallback.address && one.fallback.text === other.fallback.text;

/** Heights are kept for what may grow a little: to the next ten. */
const rounded = (height: number): number => Math.ceil(height / 10) * 10;

/**
 * The frame with the element in it, as a partner's page has it: by the script that partners paste.
 * What it says of the feed is what the project's own client and contract say.
 */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #listener: Listener;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #shown: Choice | undefined;
  #element: CampaignElement | undefined;

  constructor(frame: HTMLIFrameElement, listener: Listener) {
    this.#frame = frame;
    this.#listener = listener;
    const page = this.#page;
    page?.addEventListener('wmb-load', (event) => this.#loaded(event));
    page?.addEventListener('wmb-error', (event) => this.#failed(event));
    page?.addEventListener('wmb-stale', (event) => this.#failed(event));
  }

  get #page(): Document | null {
    return this.#frame.contentDocument;
  }

  /** Shows a choice; an element that is there already keeps its place and what it has loaded. */
  show(choice: Choice): void {
    const shown = this.#shown;
    this.#shown = choice;
    const isGone = (name: string) => !(name in choice.attributes);
    const isAnother = shown?.tag !== choice.tag || !sameFallback(shown, choice);
    if (!shown || isAnother || Object.keys(shown.attributes).some(isGone)) this.#make(choice);
    else this.#change(shown, choice);
  }

  /** What the page around the element looks like. */
  dress(scheme: 'light' | 'dark', language: string, direction: string): void {
    const root = this.#page?.documentElement;
    if (!root) return;
    root.style.colorScheme = scheme;
    root.lang = language;
    root.dir = direction;
  }

  /** Asks the feed's host anew. An element says nothing when the answer is what it has already. */
  async reload(): Promise<void> {
    if (this.#element?.reload) await this.#element.reload();
    else if (this.#shown) this.#make(this.#shown);
  }

  #make(choice: Choice): void {
    const page = this.#page;
    if (!page) return;
    this.#observer.disconnect();
    this.#element = createElement(choice, page);
    page.body.replaceChildren(this.#element);
    this.#observer.observe(this.#element);
  }

  #change(shown: Choice, { attributes, tokens }: Choice): void {
    const element = this.#element;
    if (!element) return;
    for (const [name, value] of Object.entries(attributes)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    for (const name of Object.keys({ ...shown.tokens, ...tokens })) {
      element.style.setProperty(name, tokens[name] ?? null);
    }
  }

  #loaded(event: Event): void {
    const { count, omitted, issues } = (event as CustomEvent<Detail>).detail;
    this.#listener.checked({ name: 'good', count, omitted, issues });
  }

  #failed(event: Event): void {
    const { code, message } = (event as CustomEvent<Detail>).detail;
    this.#listener.checked({ name: 'bad', code, message });
  }

  #heightAt(width: string): number {
    if (!this.#element) return 0;
    this.#element.style.inlineSize = width;
    return rounded(this.#element.getBoundingClientRect().height);
  }

  /** At a phone's width, and at that of the preview where it is wider. */
  #measure(): void {
    const { clientWidth = 0, scrollHeight = 0 } = this.#page?.documentElement ?? {};
    const atPhone = { width: Math.min(clientWidth, 360), height: this.#heightAt(`${narrow}px`) };
    const here = { width: clientWidth, height: this.#heightAt('') };
    if (here.height === 0) return;
    this.#listener.measured(clientWidth > 360 ? [atPhone, here] : [here]);
    this.#frame.style.setProperty('--content-height', `${scrollHeight}px`);
  }
}
