import {
  type CSSResultGroup,
  html,
  isServer,
  noChange,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FeedReading, ItemOf, ItemSchema, SectionKind } from '../model/contract.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { TextLanguages } from '../locale/text.js';
import { CampaignProperties } from './campaign-properties.js';
import { CustomStates } from './custom-states.js';
import { DrawingQueue } from './drawing-queue.js';
import { type Environment, pageEnvironment } from './environment.js';
import { FeedController } from './feed-controller.js';
import { fallback, settledEvent, staleNote } from './feed-failure.js';
import { readingOf, type SettledState } from './feed-state.js';
import type { InitialDrawing } from './keyed-list.js';
import { lazyRefresh } from './lazy.js';
import { isLinked } from './linked.js';
import { base } from './styles/base.styles.js';
import { box, loading } from './templates/box.js';

/**
 * What the four elements share: feed, language, heading, five states and the fallback.
 *
 * An element names its section and draws the items (`renderItems`). Everything else, from the request
 * to the fallback, is here.
 *
 * @attribute {string} lang - The language of the element, as BCP 47. Default: the nearest `lang` around the element, else the reader's language.
 * @attribute {'light' | 'dark'} color-scheme - Light or dark colours. Default: the page's `color-scheme`, else the reader's choice.
 *
 * @slot - The fallback, such as a plain link: shown until the element has its own content, and when the feed can't be loaded.
 * @slot empty - Replaces the element's own sentence when there is nothing to show.
 *
 * @fires {LoadEvent} wmb-load - The feed has been read and is on screen.
 * @fires {FeedErrorEvent} wmb-error - The feed could not be loaded; the fallback is on screen.
 * @fires {StaleEvent} wmb-stale - The feed could not be loaded again; the last good copy stays on screen.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The element's own heading.
 * @csspart skeleton - The grey shape of the content while it loads, shown after 300 ms.
 * @csspart empty - The sentence shown when there is nothing to show.
 * @csspart stale - The line that says how old a stale copy is.
 * @csspart fallback - The box around the fallback when the feed could not be loaded.
 * @csspart pause-refresh - The button that stops what `refresh` renews, and lets it go on.
 * @csspart retry - The button that loads the feed again.
 *
 * @cssproperty [--wmb-color-surface=light-dark(#fffdf9, #15191e)] - The background.
 * @cssproperty [--wmb-color-surface-raised=light-dark(#f5eee3, #1e242b)] - The background of cards, chips, bands and skeletons.
 * @cssproperty [--wmb-color-text=light-dark(#1c2430, #f3eee6)] - The text.
 * @cssproperty [--wmb-color-text-muted=light-dark(#56606d, #a9b2bd)] - Dates, sources, notes.
 * @cssproperty [--wmb-color-accent=light-dark(#a63d14, #ff9f70)] - Links, pressed buttons, the journey line.
 * @cssproperty [--wmb-color-accent-text] - Text on the accent. Black or white by default, whichever can be read.
 * @cssproperty [--wmb-color-second=light-dark(#0d5a61, #74c9d1)] - Open now, happening now, points on a map.
 * @cssproperty [--wmb-color-line=light-dark(#d8cdbd, #39424c)] - Thin lines.
 * @cssproperty [--wmb-color-focus=light-dark(#0b57d0, #a8c7fa)] - The focus ring.
 * @cssproperty [--wmb-font-family=inherit] - The typeface. Default: the page's.
 * @cssproperty [--wmb-radius=12px] - The radius of corners; controls have half of it.
 * @cssproperty [--wmb-padding=16px] - The space between the edge and the content.
 * @cssproperty [--wmb-min-block-size=0] - The least height: reserve it, so that the page below does not move.
 *
 * @cssstate loading - The feed is loading, or not asked for yet.
 * @cssstate ready - There is something to show.
 * @cssstate empty - The feed has been read, and has nothing to show.
 * @cssstate stale - The last good copy is shown, since the feed could not be loaded again.
 * @cssstate error - The feed could not be loaded.
 */
export abstract class CampaignElement<Item extends ItemSchema> extends CampaignProperties {
  static override styles: CSSResultGroup = [base];

  /** Clock and feed client of the elements of this class. Tests replace them before they create an element. @internal */
  static environment: Environment = pageEnvironment;

  protected readonly locale = new LocaleController(this);
  protected readonly msg = this.locale.msg;
  /** @internal */
  readonly environment = (this.constructor as typeof CampaignElement).environment;
  readonly #feed: FeedController<Item>;
  readonly #states = new CustomStates(this);
  readonly #queue = new DrawingQueue(() => this.requestUpdate());
  #refresh: ReturnType<typeof lazyRefresh> | undefined;

  constructor(kind: SectionKind<Item>) {
    super();
    this.#feed = new FeedController(this, kind);
  }

  protected override giveUp(cause: unknown): void {
    this.#feed.giveUp(cause);
  }

  /** Loads the feed again. Resolves when the outcome, good or bad, is on screen. Never rejects. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  /** The element's accessible name where it has no heading. */
  protected abstract get name(): string;

  /** Draws the items of a section that is not empty; `noChange` to wait for code that it needs. */
  protected abstract renderItems(
    reading: FeedReading<ItemOf<Item>>,
  ): TemplateResult | typeof noChange;

  /** The grey shape of the content while it loads. */
  protected abstract renderSkeleton(): TemplateResult;

  /** The sentence for a section without items. */
  protected abstract renderEmpty(reading?: FeedReading<ItemOf<Item>>): TemplateResult;

  /** Called after a feed has been drawn: loads what follows the first content. */
  protected loadSecondStage(): void {}

  /** The level of headings within, 2 to 6. */
  protected get itemHeadingLevel(): number {
    return Math.min(this.#level + (this.heading ? 1 : 0), 6);
  }

  /** In which languages texts of the feed are looked for. */
  protected get textLanguages(): TextLanguages {
    const { language, languages, messageLanguage } = this.locale;
    const { language: feedLanguage, campaign } = readingOf(this.#feed.state)?.envelope ?? {};
    return { language, languages, feedLanguage, messageLanguage, labels: campaign?.labels };
  }

  /** Whether to ask for the feed at once, wherever the element is: also where the page's address links to an item of it. @internal */
  get loadsAtOnce(): boolean {
    return this.loading === 'eager' || (!isServer && isLinked(this));
  }

  /** How a list draws `first` items at once and all others after them. In place of what a server drew, all at once. */
  protected gradually(first: number): InitialDrawing | undefined {
    return isServer || this.wasServed ? undefined : { first, queue: this.#queue };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#queue.drawing;
    return super.getUpdateComplete();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page without a colour scheme leaves the choice to its reader.
    this.#states.toggle('reader-scheme', getComputedStyle(this).colorScheme === 'normal');
  }

  /** Called by the feed controller after each load. */
  feedSettled(state: SettledState<ItemOf<Item>>): void {
    if (!isServer) void this.updateComplete.then(() => this.#finish(state));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Lit calls controllers in browsers only.
    if (isServer || changed.has('messages')) this.locale.follow();
    if (!isServer) return;
    this.#feed.hostUpdate();
  }

  protected override updated(_changed?: PropertyValues): void {
    if (!this.isServedShown) this.#states.show(this.#feed.state.name);
    if (this.refresh > 0) void (this.#refresh ??= lazyRefresh(this, this.#feed)).load();
  }

  protected override renderOwn(): TemplateResult | typeof noChange {
    if (!isServer) return this.#renderOverServed();
    try {
      return this.#renderBox(this.#renderState());
    } catch (cause) {
      this.giveUp(cause);
      return this.#renderBox(this.#renderFallback());
    }
  }

  /** While what a server has drawn stands, nothing is drawn that says less: no skeleton, no fallback, no first few of many. */
  #renderOverServed(): TemplateResult | typeof noChange {
    if (!this.isServedShown) return this.#renderBox(this.#renderState());
    const { state } = this.#feed;
    const isSettled = this.locale.isReady && 'reading' in state && !state.reading.isPart;
    const content = isSettled ? this.#renderState() : noChange;
    return content === noChange ? noChange : this.#renderBox(content);
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel | 0, 2), 6);
  }

  #finish(state: SettledState<ItemOf<Item>>): void {
    if ('reading' in state) this.loadSecondStage();
    // If drawing failed, the state has become an error meanwhile.
    if (state === this.#feed.state) this.dispatchEvent(settledEvent(this, state));
  }

  #renderBox(content: unknown): TemplateResult {
    const button = this.#refresh?.current?.button(this.msg);
    return box(this, this.refresh > 0 ? [content, button] : content, {
      locale: this.locale,
      name: this.name,
      level: this.#level,
    });
  }

  #renderState(): unknown {
    const { state } = this.#feed;
    if (!this.locale.isReady) return this.#renderLoading();
    switch (state.name) {
      case 'loading':
        return this.#renderLoading();
      case 'ready':
        return this.#renderWhole(this.renderItems(state.reading), state.reading);
      case 'stale':
        return [this.renderItems(state.reading), staleNote(this.locale, state.reading.envelope)];
      case 'empty':
        return this.#renderWhole(
          html`<div part="empty"><slot name="empty">${this.renderEmpty(state.reading)}</slot></div>`,
          state.reading,
        );
      case 'error':
        return this.#renderFallback();
    }
  }

  #renderLoading(): TemplateResult {
    return loading(this.feed ? this.renderSkeleton() : undefined);
  }

  /** Content, and below it that there is more which could not be loaded. */
  #renderWhole(content: unknown, { isIncomplete }: FeedReading<unknown>): unknown {
    return content === noChange || !isIncomplete
      ? content
      : [content, this.#renderFallback(this.msg('A part of this could not be loaded.'))];
  }

  #renderFallback(instead?: string): TemplateResult {
    return fallback(this.locale, () => this.reload(), instead);
  }
}
