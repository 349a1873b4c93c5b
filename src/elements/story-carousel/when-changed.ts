import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** Draws anew only when one of the values has changed: of 300 cards, mostly none has. Lit's `guard` does the same by `Array.from`, which old libraries break. */
class WhenChanged extends Directive {
  #values: readonly unknown[] = [];

  override render(values: readonly unknown[], draw: () => unknown): unknown {
    if (
      values.length === this.#values.length &&
      values.every((one, at) => one === this.#values[at])
    ) {
      return noChange;
    }
    this.#values = values;
    return draw();
  }
}

export const whenChanged = directive(WhenChanged);
