/** Custom states of an element, for `:state(…)` in style sheets. */
export class CustomStates {
  readonly #internals: ElementInternals;
  #shown: string | undefined;

  constructor(element: HTMLElement) {
    this.#internals = element.attachInternals();
  }

  toggle(name: string, on: boolean): void {
    try {
      this.#internals.states[on ? 'add' : 'delete'](name);
    } catch {
      // Chromium before 2024 accepts only names that begin with two dashes: there, states can't be styled.
    }
  }

  /** Sets a state in place of the one that was set so before. */
  show(name: string): void {
    if (name === this.#shown) return;
    if (this.#shown !== undefined) this.toggle(this.#shown, false);
    this.toggle(name, true);
    this.#shown = name;
  }
}
