import { type ChildPart, noChange, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

export interface KeyedListOptions<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item, index: number) => TemplateResult;
  /** All that an item looks different by: it is drawn anew only when one of these has changed. Without it, always. */
  readonly looksOf?: ((item: Item, index: number) => readonly unknown[]) | undefined;
  /** Called with the element of each item that has been drawn, or drawn anew, from the second drawing of the list on. */
  readonly onDrawn?: ((element: Element) => void) | undefined;
}

/** An item on screen, and what it was last drawn by. */
interface Drawn {
  readonly part: ChildPart;
  readonly looks: readonly unknown[] | undefined;
}

const areSame = (some: readonly unknown[] | undefined, others: readonly unknown[] | undefined) =>
  some !== undefined &&
  some.length === others?.length &&
  some.every((one, index) => one === others[index]);

/** Keys of a list that was drawn by a server or by the first drawing, in order. */
const keysOf = <Item>({ items, keyOf }: KeyedListOptions<Item>): string[] => {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    // Two of one key can't be told apart but by their order.
    return times > 0 ? `${key}\n${times}` : key;
  });
};

class KeyedList extends Directive {
  #keys: readonly string[] = [];
  #drawn: ReadonlyMap<string, Drawn> | undefined;

  /** The first drawing, and that of a server. */
  override render(options: KeyedListOptions<unknown>): unknown {
    this.#keys = keysOf(options);
    return options.items.map(options.draw);
  }

  override update(list: ChildPart, [options]: [KeyedListOptions<unknown>]): unknown {
    // The first drawing may be a hydration, in which no nodes can be inserted: Lit commits it.
    if (!Array.isArray(getCommittedValue(list))) return this.render(options);
    const before = this.#drawn ?? this.#takeOver(list);
    const keys = keysOf(options);
    const kept = new Set(keys);
    before.forEach(({ part }, key) => kept.has(key) || removePart(part));
    this.#drawn = this.#draw(list, before, { ...options, keys });
    setCommittedValue(
      list,
      keys.map((key) => this.#drawn?.get(key)?.part),
    );
    return noChange;
  }

  /** What `render` has drawn, on a server or before hydration. */
  #takeOver(list: ChildPart): ReadonlyMap<string, Drawn> {
    const parts = getCommittedValue(list);
    const taken: readonly ChildPart[] = Array.isArray(parts) ? parts : [];
    return new Map(
      taken.map((part, index) => [this.#keys[index] ?? '', { part, looks: undefined }]),
    );
  }

  /** From the last to the first, so that each item finds its place before the one that follows. */
  #draw(
    list: ChildPart,
    before: ReadonlyMap<string, Drawn>,
    { items, keys, draw, looksOf, onDrawn }: KeyedListOptions<unknown> & { keys: string[] },
  ): ReadonlyMap<string, Drawn> {
    const drawn = new Map<string, Drawn>();
    let following: ChildPart | undefined;
    for (let index = items.length - 1; index >= 0; index -= 1) {
      const [item, key = ''] = [items[index], keys[index]];
      const last = before.get(key);
      const part = last?.part ?? insertPart(list, following);
      const place = following ? following.startNode : list.endNode;
      if (part.endNode?.nextSibling !== place) insertPart(list, following, part);
      const looks = looksOf?.(item, index);
      if (!last || !areSame(looks, last.looks)) {
        setChildPartValue(part, draw(item, index));
        const element = (part.startNode as Comment | null)?.nextElementSibling;
        if (element) onDrawn?.(element);
      }
      drawn.set(key, { part, looks });
      following = part;
    }
    return drawn;
  }
}

const listDirective = directive(KeyedList);

/**
 * A list whose items keep their nodes, and with them focus and scroll, wherever others come and go,
 * as Lit's `repeat` does; and which draws anew only what looks different: of 300 cards, mostly none.
 */
export const keyedList = <Item>(options: KeyedListOptions<Item>): unknown =>
  listDirective(options as unknown as KeyedListOptions<unknown>);
