/** How long after the last change the outcome is told, in milliseconds: typing has ended by then. */
export const announcementDelay = 500;

/** Tells screen readers the outcome of what their reader did: once, after it has settled. */
export class Announcer {
  readonly #onTell: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the live region holds. */
  words = '';

  constructor(onTell: () => void) {
    this.#onTell = onTell;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.words = '';
  }

  /** Tells `words` soon, in place of whatever has not been told yet. */
  tell(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.words = words;
      this.#onTell();
    }, announcementDelay);
  }
}
