import {
  type CSSResult,
  type CSSResultGroup,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { ItemSchema } from '../feed/contract.js';
import type { FeedReading, ItemOf, SectionKind } from '../feed/section.js';
import { directionOf } from '../locale/direction.js';
import { formatter } from '../locale/formatters.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Reading } from '../locale/text.js';
import { FeedErrorEvent } from './events/error-event.js';
import { LoadEvent } from './events/load-event.js';
import { StaleEvent } from './events/stale-event.js';
import { FeedController } from './feed-controller.js';
import { type FeedState, type FeedStateName, readingOf } from './feed-state.js';
import { adoptSheets } from './sheets.js';
import { base } from './styles/base.styles.js';
import { heading } from './templates/heading.js';

/**
 * What the four elements share: a feed, a language, five states, one heading, one fallback.
 *
 * An element says which section it shows and draws it when there is one (`renderItems`); all else,
 * from the request to the fallback when it fails, is here.
 */
export abstract class CampaignElement<Schema extends ItemSchema> extends LitElement {
  static override properties: PropertyDeclarations = {
    feed: { type: String },
    data: { attribute: false },
    heading: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    limit: { type: Number },
    loading: { type: String },
    refresh: { type: Number },
  };

  static override styles: CSSResultGroup = [base];

  /** This class's own sheets. Lit's list stays empty in browsers: see {@link adoptSheets}. */
  static sheets: readonly CSSResult[] = [];

  protected static override finalizeStyles(styles?: CSSResultGroup) {
    const all = super.finalizeStyles(styles);
    if (isServer) return all;
    this.sheets = all as CSSResult[];
    return [];
  }

  /** The address of the feed, absolute or relative to the page. http or https. */
  declare feed: string;
  /** The feed itself, as an object: then nothing is fetched. Undefined by default. */
  declare data: unknown;
  /** A heading over the element, in the page's language. Empty by default: no heading. */
  declare heading: string;
  /** The level of `heading`, 2 to 6; headings within come one below. Without `heading`, they take this level. Default 2. */
  declare headingLevel: number;
  /** How many items to show at most. 0, the default: all. */
  declare limit: number;
  /** `lazy`, the default: asks for the feed when within two viewports of being seen. `eager`: at once. */
  declare loading: 'lazy' | 'eager';
  /** Minutes between refreshes while the element is near to being seen, at least 1. 0, the default: never. */
  declare refresh: number;

  protected readonly locale = new LocaleController(this);
  protected readonly msg = this.locale.msg;
  readonly #feed: FeedController<Schema>;
  readonly #internals = this.attachInternals();
  #shownState: FeedStateName | undefined;

  constructor(kind: SectionKind<Schema>) {
    super();
    this.feed = '';
    this.data = undefined;
    this.heading = '';
    this.headingLevel = 2;
    this.limit = 0;
    this.loading = 'lazy';
    this.refresh = 0;
    this.#feed = new FeedController(this, kind);
  }

  /** Asks the feed's host anew. Resolves when the answer, or the lack of one, is on screen. Never rejects. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  /** What to call the element where no heading does. */
  protected abstract get name(): string;

  /** Draws the items of a section that has some. */
  protected abstract renderItems(reading: FeedReading<ItemOf<Schema>>): TemplateResult;

  /** The quiet shape of what will come. */
  protected abstract renderSkeleton(): TemplateResult;

  /** Says what would be here. */
  protected abstract renderEmpty(): TemplateResult;

  /** The level of headings within, 2 to 6. */
  protected get itemHeadingLevel(): number {
    return Math.min(this.#level + (this.heading ? 1 : 0), 6);
  }

  /** Which languages texts of the feed are read in. */
  protected get reading(): Reading {
    return {
      language: this.locale.language,
      feedLanguage: readingOf(this.#feed.state)?.envelope.language,
      messageLanguage: this.locale.messageLanguage,
    };
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) {
      adoptSheets(root, (this.constructor as typeof CampaignElement).sheets);
    }
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that says nothing of its scheme leaves the choice to its reader.
    this.#toggleState('reader-scheme', getComputedStyle(this).colorScheme === 'normal');
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    // Lit calls controllers in browsers only.
    if (!isServer) return;
    this.locale.follow();
    this.#feed.hostUpdate();
  }

  protected override updated(): void {
    this.#showState(this.#feed.state.name);
  }

  protected override render(): TemplateResult {
    try {
      return this.#renderWidget(this.#renderState());
    } catch (cause) {
      // A fault of ours must not reach the page: its reader gets the fallback.
      this.dispatchEvent(
        new FeedErrorEvent({
          code: 'render-failed',
          url: this.feed,
          message: String(cause),
          cause,
        }),
      );
      return this.#renderWidget(this.#renderFallback());
    }
  }

  /** Called by the feed controller after each load. */
  feedSettled(state: FeedState<ItemOf<Schema>>): void {
    if (isServer) return;
    void this.updateComplete.then(() => this.#announce(state));
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 2), 6);
  }

  #announce(state: FeedState<ItemOf<Schema>>): void {
    switch (state.name) {
      case 'loading':
        return;
      case 'ready':
      case 'empty': {
        const { url, items, omitted, issues } = state.reading;
        this.dispatchEvent(new LoadEvent({ url, count: items.length, omitted, issues }));
        return;
      }
      case 'stale':
      case 'error': {
        const { code, url, message, cause } = state.error;
        const EventClass = state.name === 'stale' ? StaleEvent : FeedErrorEvent;
        this.dispatchEvent(new EventClass({ code, url, message, cause }));
      }
    }
  }

  #showState(name: FeedStateName): void {
    if (name === this.#shownState) return;
    if (this.#shownState) this.#toggleState(this.#shownState, false);
    this.#toggleState(name, true);
    this.#shownState = name;
  }

  #toggleState(name: string, on: boolean): void {
    try {
      this.#internals.states[on ? 'add' : 'delete'](name);
    } catch {
      // Chromium of before 2024 takes only names with two dashes: there, states can't be styled.
    }
  }

  #renderWidget(content: TemplateResult): TemplateResult {
    const { language, messageLanguage } = this.locale;
    const own = this.hasAttribute('lang') && !this.hasAttribute('dir');
    return html`
      <section
        class="widget"
        part="base"
        aria-label=${this.heading || this.name}
        lang=${messageLanguage}
        dir=${own ? directionOf(language) : nothing}
      >
        ${this.heading ? heading(this.#level, this.heading, 'heading') : nothing} ${content}
      </section>
    `;
  }

  #renderState(): TemplateResult {
    const { state } = this.#feed;
    if (!this.locale.isReady) return this.#renderLoading();
    switch (state.name) {
      case 'loading':
        return this.#renderLoading();
      case 'ready':
        return this.renderItems(state.reading);
      case 'stale':
        return html`
          ${this.renderItems(state.reading)}${this.#renderStaleNote(state.reading)}
        `;
      case 'empty':
        return html`
          <div class="note" part="empty"><slot name="empty">${this.renderEmpty()}</slot></div>
        `;
      case 'error':
        return this.#renderFallback();
    }
  }

  #renderLoading(): TemplateResult {
    const skeleton = this.feed
      ? html`
          <div class="skeleton" part="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>
        `
      : nothing;
    return html`
      <slot></slot>
      ${skeleton}
    `;
  }

  #renderFallback(): TemplateResult {
    const { msg } = this;
    return html`
      <div class="fallback" part="fallback">
        <slot><p>${msg('This could not be loaded.')}</p></slot>
        <button class="button" part="retry" type="button" @click=${() => this.reload()}>
          ${msg('Try again')}
        </button>
      </div>
    `;
  }

  #renderStaleNote({ envelope }: FeedReading<unknown>): TemplateResult {
    const updated = new Date(envelope.updated ?? NaN);
    return html`
      <p class="note" part="stale">
        ${
          Number.isNaN(updated.getTime())
            ? this.msg('This may be out of date.')
            : this.msg(str`As of ${dayOf(updated, this.locale.language)}`)
        }
      </p>
    `;
  }
}

const dayOf = (date: Date, locale: string): string =>
  formatter(Intl.DateTimeFormat, locale, { dateStyle: 'long' }).format(date);
