/** Stretch of work after which the page gets its turn, in milliseconds: with a step more, half a frame. */
export const sliceBudget = 6;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the page do all that it has to do, painting among it. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    // A timer would be held back to 4 ms after a few turns.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Lets the page hear its reader; Chromium goes on before it paints, for up to 100 ms. */
export const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield?.() ?? nextTask();
};

interface SliceOptions {
  readonly signal?: AbortSignal;
  readonly now?: () => number;
  readonly pause?: () => Promise<void>;
}

/** No slice begins a step that might end later than this, as steps have been lately: one frame less its painting. */
const longestSlice = 10;

/** A step that took long, as the first of its kind does, is held against fewer and fewer of those that follow. */
const fading = 0.9;

/**
 * Runs work that stops at each `yield` to be asked whether it may go on: the main thread is held
 * for {@link sliceBudget}, and less while steps are long.
 *
 * @returns undefined when it was called off.
 */
export const inSlices = async <Result>(
  work: Generator<undefined, Result>,
  { signal, now = () => Date.now(), pause = breathe }: SliceOptions = {},
): Promise<Result | undefined> => {
  let start = now();
  let [before, step] = [start, 0];
  while (!signal?.aborted) {
    const { done, value } = work.next();
    if (done) return value;
    const after = now();
    step = Math.max(after - before, step * fading);
    before = after;
    if (after - start < sliceBudget && after - start + step < longestSlice) continue;
    await pause();
    start = before = now();
  }
  return undefined;
};

/** Runs work that can be sliced to its end at once, for whoever can't wait. */
export const atOnce = <Result>(work: Generator<undefined, Result>): Result => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

/** Items with their places. Not by `entries()` of arrays, in whose place Prototype and MooTools put others. */
export function* numbered<Item>(
  list: readonly Item[],
): Generator<readonly [index: number, item: Item], void> {
  for (let index = 0; index < list.length; index += 1) yield [index, list[index] as Item];
}
