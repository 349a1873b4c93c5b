import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StoryChangeDetail, StoryChangeReason } from '../events/story-change-event.js';
import { linkedStory } from './deep-link.js';
import { isInView, isRightToLeft, scrollToSlide, shapeOf } from './scroller.js';
import { Standing } from './standing.js';
import { Watch } from './watch.js';

/** Milliseconds in which a move must have begun. */
const patience = 400;

/** How a row was when it was last seen at rest. */
interface Noted {
  readonly shape: string;
  readonly at: number | undefined;
}

const unseen: Noted = { shape: '', at: undefined };

interface RowHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface RowOptions {
  readonly storyIds: () => readonly string[];
  /** Called once the row has come to rest at another story. */
  readonly onChange: (change: StoryChangeDetail) => void;
}

/**
 * The row of slides: where it stands, and how it gets elsewhere. It scrolls as the browser scrolls;
 * what is current is read off it once it has come to rest, and survives resizing, hiding, a change
 * of direction and a new feed by its id.
 */
export class Row implements ReactiveController {
  /** Ids of the stories on screen, in order. */
  ids: readonly string[] = [];
  /** The current story's id. Undefined before there are stories. */
  current: string | undefined;
  readonly standing = new Standing();
  readonly #host: RowHost;
  readonly #storyIds: () => readonly string[];
  readonly #onChange: (change: StoryChangeDetail) => void;
  readonly #watch = new Watch({
    moving: () => this.#move(),
    settled: () => this.#settle(),
    resized: () => this.#resize(),
  });
  #isMoving = false;
  #noted = unseen;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the current story is in view but not at the start: the row could go no further. */
  #isHeld = false;
  #wanted: string | undefined;
  /** Where a move began. Undefined: it may not be tried again. */
  #from: number | undefined;
  #reason: StoryChangeReason = 'user';
  #arrivals: (() => void)[] = [];

  constructor(host: RowHost, { storyIds, onChange }: RowOptions) {
    this.#host = host;
    this.#storyIds = storyIds;
    this.#onChange = onChange;
    host.addController(this);
  }

  get index(): number {
    return this.ids.indexOf(this.current ?? '');
  }

  /** The last place that the row can stand at. */
  get last(): number {
    return Math.max(this.ids.length - this.standing.inView, 0);
  }

  /** Where the row stands or is going. */
  get goal(): number {
    return this.#wanted === undefined ? this.standing.start : this.ids.indexOf(this.#wanted);
  }

  get isRightToLeft(): boolean {
    return this.#scroller !== null && isRightToLeft(this.#scroller);
  }

  hostDisconnected(): void {
    this.#watch.turnTo(null);
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    this.#isMoving = false;
    this.#arrive();
  }

  /** Takes up what is on screen now. What is drawn out of the page is left: observers would keep it for good. */
  hostUpdated(): void {
    if (!this.#host.renderRoot.isConnected) return;
    this.ids = this.#storyIds();
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller');
    // One that is new, or new in its place, begins at its start: nobody has moved it there.
    if (scroller !== this.#scroller) this.#noted = unseen;
    this.#watch.turnTo(scroller);
    this.#look();
    if (this.ids.length > 0 && !this.ids.includes(this.current ?? '')) this.#begin();
    this.align();
  }

  /** Moves to the story at `index`. Resolves when the row has come to rest. */
  moveTo(index: number, reason: StoryChangeReason): Promise<void> {
    const [scroller, id] = [this.#scroller, this.ids[index]];
    const slide = scroller?.children[index];
    if (!scroller || !slide || id === undefined) return Promise.resolve();
    this.#wanted = id;
    this.#from = this.standing.start;
    this.#reason = reason;
    const arrival = new Promise<void>((resolve) => this.#arrivals.push(resolve));
    if (scrollToSlide(scroller, slide)) this.#expect();
    else this.#settle();
    return arrival;
  }

  /**
   * Puts the current story back to where it was, at once, whatever has changed around it; but not
   * when somebody has moved the row, of which the event is still to come.
   */
  align(): void {
    const slide = this.#scroller?.children[this.index];
    if (!this.#scroller || this.#isMoving || this.#wanted !== undefined) return;
    this.#look();
    if (!this.#isBrowsersOwn) return;
    this.#note(this.#scroller);
    if (!slide || (this.#isHeld && isInView(this.#scroller, slide))) return;
    if (!scrollToSlide(this.#scroller, slide, 'instant')) return;
    this.#wanted = this.current;
    this.#expect();
  }

  /** At the story that the page's address names, or where the row stands. */
  #begin(): void {
    const linked = this.current === undefined ? linkedStory(location.hash) : undefined;
    const place = linked === undefined ? -1 : this.ids.indexOf(linked);
    this.current = this.ids[place < 0 ? Math.min(this.standing.start, this.ids.length - 1) : place];
    this.#host.requestUpdate();
  }

  /** A move that is undone before it is seen is not told by any event. */
  #expect(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#isMoving || this.#settle(), patience);
  }

  #move(): void {
    if (!this.#isMoving && this.#isBrowsersOwn) return this.align();
    this.#isMoving = true;
    this.#look();
  }

  /** Whether the row was moved by the browser, since it has changed under it, and not by anyone. */
  get #isBrowsersOwn(): boolean {
    const scroller = this.#scroller;
    if (!scroller) return false;
    return this.#noted.shape !== shapeOf(scroller) || this.#noted.at === scroller.scrollLeft;
  }

  #note(scroller: HTMLElement): void {
    this.#noted = { shape: shapeOf(scroller), at: scroller.scrollLeft };
  }

  #resize(): void {
    // What is hidden while it moves never comes to rest.
    if (this.#scroller?.clientWidth === 0 && this.#isMoving) this.#settle();
    this.align();
  }

  #settle(): void {
    const [scroller, wanted] = [this.#scroller, this.#wanted];
    clearTimeout(this.#timer);
    if (!scroller) return;
    if (wanted === undefined && !this.#isMoving) return this.align();
    this.#note(scroller);
    this.#isMoving = false;
    this.#wanted = undefined;
    this.#look();
    const slide = scroller.children[this.ids.indexOf(wanted ?? '')];
    const isThere = slide !== undefined && isInView(scroller, slide);
    if (slide && !isThere && this.standing.start === this.#from) return this.#moveAgain(slide);
    const atStart = this.ids[this.standing.start];
    const id = isThere ? wanted : atStart;
    this.#isHeld = id !== atStart;
    this.#become(id);
    this.#reason = 'user';
    this.#arrive();
  }

  /** Once, for engines that snap back to where the row stood when a layout falls into the move. */
  #moveAgain(slide: Element): void {
    this.#wanted = this.ids[[...(slide.parentElement?.children ?? [])].indexOf(slide)];
    this.#from = undefined;
    if (this.#scroller && scrollToSlide(this.#scroller, slide)) this.#expect();
    else this.#settle();
  }

  #become(id: string | undefined): void {
    if (id === undefined || id === this.current) return;
    this.current = id;
    this.#host.requestUpdate();
    this.#onChange({ id, index: this.index, reason: this.#reason });
  }

  #arrive(): void {
    for (const resolve of this.#arrivals.splice(0)) resolve();
  }

  #look(): void {
    const scroller = this.#scroller;
    if (scroller && this.standing.look(scroller)) this.#host.requestUpdate();
  }

  get #scroller(): HTMLElement | null {
    return this.#watch.scroller;
  }
}
