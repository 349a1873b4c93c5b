import type { ReactiveController } from 'lit';
import type { StoryChangeDetail, StoryChangeReason } from '../events/story-change-event.js';
import type { CarouselElement } from '../host.js';
import {
  initialScrollState,
  isFullyVisible,
  isSameScroll,
  measureScroll,
  RestPosition,
  scrollToSlide,
} from './geometry.js';
import { ScrollObserver } from './scroll-observer.js';

/** Milliseconds in which a move must have begun. */
const timeout = 400;

interface SlideScrollerOptions {
  readonly storyIds: () => readonly string[];
  /** The story to begin at, by its id. Asked once there are stories. */
  readonly firstStory: () => string | undefined;
  /** Called once the row has come to rest at another story. */
  readonly onChange: (change: StoryChangeDetail) => void;
}

/**
 * Scrolls the row of slides and knows which story is current. The browser scrolls; the current story
 * is measured once the row is at rest, and kept by its id when the row is resized, hidden, turned to
 * another direction of writing, or shows a new feed.
 */
export class SlideScroller implements ReactiveController {
  /** Ids of the stories on screen, in order. */
  ids: readonly string[] = [];
  /** Undefined before there are stories. */
  currentId: string | undefined;
  state = initialScrollState;
  readonly #element: CarouselElement;
  readonly #options: SlideScrollerOptions;
  readonly #observer: ScrollObserver;
  #isMoving = false;
  readonly #rest = new RestPosition();
  #cancelTimeout: (() => void) | undefined;
  /** Whether the current story is in view but not at the start: the row could go no further. */
  #isShortOfCurrent = false;
  /** The story that a move is going to. */
  #targetId: string | undefined;
  /** Where a move began. Undefined: it may not be tried again. */
  #origin: number | undefined;
  #reason: StoryChangeReason = 'user';
  #arrivals: (() => void)[] = [];

  constructor(element: CarouselElement, options: SlideScrollerOptions) {
    this.#element = element;
    this.#options = options;
    this.#observer = new ScrollObserver(
      {
        onScroll: () => this.#onScroll(),
        onScrollEnd: () => this.#onScrollEnd(),
        onResize: () => this.#onResize(),
      },
      element.environment.clock.after,
    );
    element.addController(this);
  }

  get index(): number {
    return this.ids.indexOf(this.currentId ?? '');
  }

  /** The last index that the row can be scrolled to. */
  get lastIndex(): number {
    return Math.max(this.ids.length - this.state.slidesPerView, 0);
  }

  /** The index that the row is at or going to. */
  get targetIndex(): number {
    return this.#targetId === undefined ? this.state.firstIndex : this.ids.indexOf(this.#targetId);
  }

  hostDisconnected(): void {
    this.#observer.observe(null);
    this.#cancelTimeout?.();
    this.#targetId = undefined;
    this.#isMoving = false;
    this.#arrive();
  }

  /** An element out of the page is not observed: observers would keep it for good. */
  hostUpdated(): void {
    if (!this.#element.isConnected) return;
    this.ids = this.#options.storyIds();
    const scroller = this.#element.renderRoot.querySelector<HTMLElement>('.scroller');
    // A new row, or one put in another place, begins at its start: nobody has moved it there.
    if (scroller !== this.#scroller) this.#rest.forget();
    this.#observer.observe(scroller);
    this.#measure();
    if (this.ids.length > 0 && !this.ids.includes(this.currentId ?? '')) this.#begin();
    this.align();
  }

  /** Moves to the story at `index`. Resolves when the row has come to rest. */
  moveTo(index: number, reason: StoryChangeReason): Promise<void> {
    const [scroller, id] = [this.#scroller, this.ids[index]];
    const slide = scroller?.children[index];
    if (!scroller || !slide || id === undefined) return Promise.resolve();
    this.#targetId = id;
    this.#origin = this.state.firstIndex;
    this.#reason = reason;
    const arrival = new Promise<void>((resolve) => this.#arrivals.push(resolve));
    this.#scrollTo(slide);
    return arrival;
  }

  /**
   * Scrolls the current story back into place, at once, after the layout has changed; but not when
   * somebody has moved the row and the event is still to come.
   */
  align(): void {
    const scroller = this.#scroller;
    if (!scroller || this.#isMoving || this.#targetId !== undefined) return;
    this.#measure();
    if (!this.#rest.explains(scroller)) return;
    this.#rest.note(scroller);
    const slide = scroller.children[this.index];
    if (!slide || (this.#isShortOfCurrent && isFullyVisible(scroller, slide))) return;
    if (!scrollToSlide(scroller, slide, 'instant')) return;
    this.#targetId = this.currentId;
    this.#startTimeout();
  }

  get #scroller(): HTMLElement | null {
    return this.#observer.scroller;
  }

  #begin(): void {
    const first = this.currentId === undefined ? this.#options.firstStory() : undefined;
    const visible = this.ids[Math.min(this.state.firstIndex, this.ids.length - 1)];
    this.currentId = first !== undefined && this.ids.includes(first) ? first : visible;
    this.#element.requestUpdate();
  }

  #scrollTo(slide: Element): void {
    if (this.#scroller && scrollToSlide(this.#scroller, slide)) this.#startTimeout();
    else this.#onScrollEnd();
  }

  /** A move that is undone before it is painted fires no event. */
  #startTimeout(): void {
    this.#cancelTimeout?.();
    const end = (): void => void (this.#isMoving || this.#onScrollEnd());
    this.#cancelTimeout = this.#element.environment.clock.after(timeout, end);
  }

  #onScroll(): void {
    if (this.#scroller && !this.#isMoving && this.#rest.explains(this.#scroller))
      return this.align();
    this.#isMoving = true;
    this.#measure();
  }

  #onResize(): void {
    // A row that is hidden while it moves fires no `scrollend`.
    if (this.#scroller?.clientWidth === 0 && this.#isMoving) this.#onScrollEnd();
    this.align();
  }

  #onScrollEnd(): void {
    const [scroller, target] = [this.#scroller, this.#targetId];
    this.#cancelTimeout?.();
    if (!scroller) return;
    if (target === undefined && !this.#isMoving) return this.align();
    this.#rest.note(scroller);
    this.#isMoving = false;
    this.#targetId = undefined;
    this.#measure();
    const slide = scroller.children[this.ids.indexOf(target ?? '')];
    const isThere = slide !== undefined && isFullyVisible(scroller, slide);
    if (slide && !isThere && this.state.firstIndex === this.#origin) {
      return this.#retry(slide, target);
    }
    const first = this.ids[this.state.firstIndex];
    this.#settle(isThere ? target : first, first);
  }

  /** Once, for engines that snap back to the origin when layout changes during a move. */
  #retry(slide: Element, target: string | undefined): void {
    this.#targetId = target;
    this.#origin = undefined;
    this.#scrollTo(slide);
  }

  #settle(id: string | undefined, first: string | undefined): void {
    this.#isShortOfCurrent = id !== first;
    if (id !== undefined && id !== this.currentId) {
      this.currentId = id;
      this.#element.requestUpdate();
      this.#options.onChange({ id, index: this.index, reason: this.#reason });
    }
    this.#reason = 'user';
    this.#arrive();
  }

  #arrive(): void {
    for (const resolve of this.#arrivals.splice(0)) resolve();
  }

  #measure(): void {
    const state = this.#scroller && measureScroll(this.#scroller);
    if (!state || isSameScroll(state, this.state)) return;
    this.state = state;
    this.#element.requestUpdate();
  }
}
