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
  /** The values that an item's look depends on: it is redrawn only when one of them changes. Without it, always. */
  readonly looksOf?: ((item: Item, index: number) => readonly unknown[]) | undefined;
  /** Called with the element of each item that has been drawn, or drawn anew, from the second drawing of the list on. */
  readonly onDrawn?: ((element: Element) => void) | undefined;
}

/** An item on screen, and the values it was last drawn from. */
interface Drawn {
  readonly part: ChildPart;
  readonly looks: readonly unknown[] | undefined;
}

const areSame = (some: readonly unknown[] | undefined, others: readonly unknown[] | undefined) =>
  some !== undefined &&
  some.length === others?.length &&
  some.every((one, index) => one === others[index]);

/** The key of each item, made unique. */
const keysOf = <Item>({ items, keyOf }: KeyedListOptions<Item>): string[] => {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    // Items with the same key are told apart by their order.
    return times > 0 ? `${key}\n${times}` : key;
  });
};

class KeyedList extends Directive {
  #keys: readonly string[] = [];
  #drawn: ReadonlyMap<string, Drawn> | undefined;

  /** Used for the first render, and on a server. */
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

  /** Takes over the parts that `render` has drawn, on a server or in the first render. */
  #takeOver(list: ChildPart): ReadonlyMap<string, Drawn> {
    const parts = getCommittedValue(list);
    const taken: readonly ChildPart[] = Array.isArray(parts) ? parts : [];
    return new Map(
      taken.map((part, index) => [this.#keys[index] ?? '', { part, looks: undefined }]),
    );
  }

  /** Draws from the last item to the first, so that each is inserted before the one that follows it. */
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
 * A list whose items keep their nodes, and so focus and scroll position, when others come and go, as
 * with Lit's `repeat`. Unlike `repeat`, it redraws only items that look different now: of 300 cards,
 * usually none.
 */
export const keyedList = <Item>(options: KeyedListOptions<Item>): unknown =>
  listDirective(options as unknown as KeyedListOptions<unknown>);
