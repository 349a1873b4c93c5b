/** How many comparisons may pass between two stops. */
const stride = 512;

/** Sorts as `Array.prototype.sort` does, stably, in work that can be sliced (bottom-up merge sort). */
export function* sorting<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Generator<undefined, Item[]> {
  let from: Item[] = [];
  for (let start = 0; start < items.length; start += stride / 8) {
    from.push(...items.slice(start, start + stride / 8).sort(compare));
    yield;
  }
  for (let width = stride / 8; width < from.length; width *= 2) {
    const to: Item[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      let left = start;
      let right = start + width;
      const middle = Math.min(right, from.length);
      const end = Math.min(right + width, from.length);
      while (left < middle || right < end) {
        const takesLeft =
          right >= end || (left < middle && compare(from[left] as Item, from[right] as Item) <= 0);
        to.push(from[takesLeft ? left++ : right++] as Item);
        if (to.length % stride === 0) yield;
      }
    }
    from = to;
  }
  return from;
}
