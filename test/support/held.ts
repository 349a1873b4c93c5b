/** A promise that a test settles when it wants to. */
export interface Held<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (cause: Error) => void;
}

export const held = <Value = void>(): Held<Value> => {
  let settle!: Pick<Held<Value>, 'resolve' | 'reject'>;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
};
