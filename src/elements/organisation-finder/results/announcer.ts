import type { After } from '../../../time/clock.js';

/** How long after the last change the outcome is announced, in milliseconds: typing has ended by then. */
const announcementDelay = 500;

/** Announces to screen readers what came of an act: once, after the reader has paused. */
export class Announcer {
  readonly #after: After;
  readonly #onChange: () => void;
  #cancel: (() => void) | undefined;
  /** The text of the live region. */
  message = '';

  constructor(after: After, onChange: () => void) {
    this.#after = after;
    this.#onChange = onChange;
  }

  stop(): void {
    this.#cancel?.();
    this.message = '';
  }

  /** Announces `message` soon, in place of one that has not been announced yet. */
  tell(message: string): void {
    this.#cancel?.();
    this.#cancel = this.#after(announcementDelay, () => {
      this.message = message;
      this.#onChange();
    });
  }
}
