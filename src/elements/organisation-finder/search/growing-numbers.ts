/** Numbers in one block of memory that grows: a plain array of as many costs several times the memory and time. */
export class GrowingNumbers<Block extends Uint8Array | Uint16Array | Uint32Array | Int32Array> {
  readonly #make: (length: number) => Block;
  block: Block;
  length = 0;

  constructor(make: (length: number) => Block, length = 1024) {
    this.#make = make;
    this.block = make(length);
  }

  push(value: number): void {
    if (this.length === this.block.length) this.#grow();
    this.block[this.length] = value;
    this.length += 1;
  }

  /** Takes over the numbers of `from` to before `to`. */
  append(numbers: Block, from: number, to: number): void {
    while (this.length + to - from > this.block.length) this.#grow();
    const { block, length } = this;
    for (let index = from; index < to; index += 1)
      block[length + index - from] = numbers[index] ?? 0;
    this.length += to - from;
  }

  at(index: number): number {
    return this.block[index] ?? 0;
  }

  #grow(): void {
    const larger = this.#make(this.block.length * 2);
    larger.set(this.block);
    this.block = larger;
  }
}

export const growingUnits = (): GrowingNumbers<Uint16Array> =>
  new GrowingNumbers((length) => new Uint16Array(length));

export const growingNumbers = (): GrowingNumbers<Uint32Array> =>
  new GrowingNumbers((length) => new Uint32Array(length));
