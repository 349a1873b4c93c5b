import type { ReactiveController } from 'lit';
import type { StoryChangeDetail, StoryChangeReason } from '../events/story-change-event.js';
import type { IndexRange } from '../cards/rendered-slides.js';
import { slideAt } from '../cards/slide-groups.js';
import type { CarouselElement } from '../host.js';
import {
  initialScrollState,
  isFullyVisible,
  isPartlyVisible,
  isSameScroll,
  measureScroll,
  RestPosition,
} from './measure-row.js';
import { type Move, PendingMove } from './pending-move.js';
import { ScrollObserver } from './scroll-observer.js';
import { scrollToSlide } from './scroll-to-slide.js';

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
  /** Whether the current story is in view but not at the start: the row could go no further. */
  #isShortOfCurrent = false;
  readonly #pending: PendingMove;

  constructor(element: CarouselElement, options: SlideScrollerOptions) {
    this.#element = element;
    this.#options = options;
    const { after } = element.environment.clock;
    this.#pending = new PendingMove(after);
    const onScroll = (): void => this.#onScroll();
    const onScrollEnd = (): void => this.#onScrollEnd();
    const onResize = (): void => this.#onResize();
    this.#observer = new ScrollObserver({ onScroll, onScrollEnd, onResize }, after);
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
    const { move } = this.#pending;
    return move ? this.ids.indexOf(move.id) : this.state.firstIndex;
  }

  /** Indices within two views of what is in view, or of where the row is being moved. */
  get nearRange(): IndexRange {
    const [first, { slidesPerView }] = [this.targetIndex, this.state];
    return { from: first - 2 * slidesPerView, to: first + 3 * slidesPerView };
  }

  hostDisconnected(): void {
    this.#observer.observe(null);
    this.#pending.end();
    this.#isMoving = false;
    this.#pending.arrive();
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
    if (this.ids.length > 0 && !this.ids.includes(this.currentId ?? '')) this.#chooseFirst();
    this.align();
  }

  /** Moves to the story at `index`. Resolves when the row has come to rest. */
  moveTo(index: number, reason: StoryChangeReason): Promise<void> {
    const [scroller, id] = [this.#scroller, this.ids[index]];
    const slide = scroller && slideAt(scroller, index);
    if (!scroller || !slide || id === undefined) return Promise.resolve();
    const arrival = this.#pending.arrival();
    this.#start({ id, origin: this.state.firstIndex, reason }, slide);
    return arrival;
  }

  /**
   * Scrolls the current story back into place, at once, after the layout has changed; but not when
   * somebody has moved the row and the event is still to come.
   */
  align(): void {
    const scroller = this.#scroller;
    if (!scroller || this.#isMoving || this.#pending.move) return;
    this.#measure();
    if (!this.#rest.explains(scroller)) return;
    this.#rest.note(scroller);
    const slide = slideAt(scroller, this.index);
    if (!slide || (this.#isShortOfCurrent && isFullyVisible(scroller, slide))) return;
    if (!scrollToSlide(scroller, slide, 'instant')) return;
    this.#begin({ id: this.currentId ?? '', origin: undefined, reason: 'user' });
  }

  /** Whether any of the story at `index` is in view. */
  isInView(index: number): boolean {
    const slide = this.#scroller && slideAt(this.#scroller, index);
    return Boolean(this.#scroller && slide && isPartlyVisible(this.#scroller, slide));
  }

  get #scroller(): HTMLElement | null {
    return this.#observer.scroller;
  }

  #chooseFirst(): void {
    const first = this.currentId === undefined ? this.#options.firstStory() : undefined;
    const visible = this.ids[Math.min(this.state.firstIndex, this.ids.length - 1)];
    this.currentId = first !== undefined && this.ids.includes(first) ? first : visible;
    this.#element.requestUpdate();
  }

  #start(move: Move, slide: Element): void {
    this.#begin(move);
    if (!this.#scroller || !scrollToSlide(this.#scroller, slide)) this.#onScrollEnd();
  }

  #begin(move: Move): void {
    this.#pending.begin(move, () => void (this.#isMoving || this.#onScrollEnd()));
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
    const [scroller, move] = [this.#scroller, this.#pending.end()];
    if (!scroller) return;
    if (!move && !this.#isMoving) return this.align();
    this.#rest.note(scroller);
    this.#isMoving = false;
    this.#measure();
    const slide = move && slideAt(scroller, this.ids.indexOf(move.id));
    const isThere = slide !== undefined && isFullyVisible(scroller, slide);
    if (slide && !isThere && this.state.firstIndex === move.origin) {
      // Some engines snap back to the origin when layout changes during a move. Tried once more.
      return this.#start({ ...move, origin: undefined }, slide);
    }
    const first = this.ids[this.state.firstIndex];
    const id = isThere ? move?.id : first;
    this.#isShortOfCurrent = id !== first;
    this.#settle(id, move?.reason ?? 'user');
  }

  #settle(id: string | undefined, reason: StoryChangeReason): void {
    if (id !== undefined && id !== this.currentId) {
      this.currentId = id;
      this.#element.requestUpdate();
      this.#options.onChange({ id, index: this.index, reason });
    }
    this.#pending.arrive();
  }

  #measure(): void {
    const state = this.#scroller && measureScroll(this.#scroller);
    if (!state || isSameScroll(state, this.state)) return;
    this.state = state;
    this.#element.requestUpdate();
  }
}
