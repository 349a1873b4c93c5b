import type { Clock } from '../../../time/clock.js';
import type { StoryChangeReason } from '../events/story-change-event.js';

/** Milliseconds in which a move must have begun: one that is undone before it is painted fires no event. */
const timeout = 400;

export interface Move {
  /** The story that it goes to. */
  readonly id: string;
  /** The first index in view when it began. Undefined: it is not tried again. */
  readonly origin: number | undefined;
  readonly reason: StoryChangeReason;
}

/** The move of the row that is under way, and whoever waits for its end. */
export class PendingMove {
  readonly #after: Clock['after'];
  #move: Move | undefined;
  #cancelTimeout: (() => void) | undefined;
  #arrivals: (() => void)[] = [];

  constructor(after: Clock['after']) {
    this.#after = after;
  }

  get move(): Move | undefined {
    return this.#move;
  }

  /** Takes the place of the move before. Calls `onTimeout` unless it ends, or another begins, in time. */
  begin(move: Move, onTimeout: () => void): void {
    this.end();
    this.#move = move;
    this.#cancelTimeout = this.#after(timeout, onTimeout);
  }

  /** Ends the move, and returns it; undefined without one. */
  end(): Move | undefined {
    const move = this.#move;
    this.#cancelTimeout?.();
    this.#move = undefined;
    return move;
  }

  /** Resolves when the row next arrives. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#arrivals.push(resolve));
  }

  /** Tells all who wait that the row has come to rest. */
  arrive(): void {
    for (const resolve of this.#arrivals.splice(0)) resolve();
  }
}
