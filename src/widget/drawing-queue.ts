import { inSlices, nextTask } from '../time/slices.js';

/** How long a frame is waited for, in milliseconds: in a hidden tab none comes. */
const longestFrame = 200;

/** Resolves when what has been drawn is on screen. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestFrame);
  });

/** Draws the next item of a list of which only the beginning is drawn. Returns whether there are more. */
export type DrawNext = () => boolean;

/**
 * Draws the rest of lists after their beginning is on screen, item by item, so that a slow phone
 * shows that beginning early and hears its reader meanwhile.
 */
export class DrawingQueue {
  /** A list inside an item of another comes after that other: it is finished first. */
  readonly #lists: DrawNext[] = [];
  readonly #onFailure: () => void;
  #drawing: Promise<void> | undefined;
  #hasFailed = false;

  /** @param onFailure - draws the lists anew: whole, so that what is thrown again reaches who can handle it. */
  constructor(onFailure: () => void) {
    this.#onFailure = onFailure;
  }

  /** Whether lists may be drawn gradually: not after one threw an exception. */
  get isOpen(): boolean {
    return !this.#hasFailed;
  }

  /** Resolves when all is drawn; undefined when it is. */
  get drawing(): Promise<void> | undefined {
    return this.#drawing;
  }

  has(list: DrawNext): boolean {
    return this.#lists.includes(list);
  }

  add(list: DrawNext): void {
    this.#lists.push(list);
    this.#drawing ??= this.#draw();
  }

  async #draw(): Promise<void> {
    try {
      await painted();
      await inSlices(this.#steps(), { pause: nextTask });
    } catch {
      this.#hasFailed = true;
      this.#lists.length = 0;
      this.#onFailure();
    }
    this.#drawing = undefined;
  }

  *#steps(): Generator<undefined, void> {
    for (let list = this.#lists.at(-1); list; list = this.#lists.at(-1)) {
      // An item may add a list of its own behind this one.
      if (!list()) this.#lists.splice(this.#lists.indexOf(list), 1);
      yield;
    }
  }
}
