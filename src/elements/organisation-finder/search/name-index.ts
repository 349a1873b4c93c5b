import { growingNumbers, growingUnits } from './growing-numbers.js';

/** The names of all organisations as they are compared, one after the other, each ended by a 0. */
export class Names {
  readonly #units = growingUnits();
  /** Where the names of each organisation begin; those of the next begin where they end. */
  readonly #starts = growingNumbers();

  /** From here on, names are those of the next organisation. */
  next(): void {
    this.#starts.push(this.#units.length);
  }

  add(units: Uint16Array, length: number): void {
    this.#units.append(units, 0, length);
    this.#units.push(0);
  }

  /** Whether one of an organisation's names is `asked`, or begins so. */
  compare(document: number, asked: Uint16Array): 'exact' | 'prefix' | undefined {
    const end = this.#starts.at(document + 1);
    let best: 'prefix' | undefined;
    for (let start = this.#starts.at(document); start < end; start = this.#after(start)) {
      if (!this.#beginsSo(start, asked)) continue;
      if (this.#units.at(start + asked.length) === 0) return 'exact';
      best = 'prefix';
    }
    return best;
  }

  #beginsSo(start: number, asked: Uint16Array): boolean {
    for (let index = 0; index < asked.length; index += 1) {
      if (this.#units.at(start + index) !== asked[index]) return false;
    }
    return true;
  }

  #after(start: number): number {
    let end = start;
    while (this.#units.at(end) !== 0) end += 1;
    return end + 1;
  }
}
