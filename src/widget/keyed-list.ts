import { type ChildPart, noChange, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import type { DrawingQueue, DrawNext } from './drawing-queue.js';

/** How a list is drawn at first: so many items at once, all others by the queue. */
export interface InitialDrawing {
  readonly first: number;
  readonly queue: DrawingQueue;
}

export interface KeyedListOptions<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item, index: number) => TemplateResult;
  /** The values that an item's look depends on: it is redrawn only when one of them changes. Without it, always. */
  readonly looksOf?: ((item: Item, index: number) => readonly unknown[]) | undefined;
  /** Called with the element of each item that has been drawn, or drawn anew, from the second drawing of the list on. */
  readonly onDrawn?: ((element: Element) => void) | undefined;
  /** Without it, all items are drawn at once. */
  readonly gradually?: InitialDrawing | undefined;
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
  /** Of all items, also of those that are still to be drawn. */
  #keys: readonly string[] = [];
  #drawn: Map<string, Drawn> | undefined;
  #options: KeyedListOptions<unknown> | undefined;
  #drawNext: DrawNext | undefined;

  /** Used for the first render, and on a server. */
  override render(options: KeyedListOptions<unknown>, count = Infinity): unknown {
    this.#keys = keysOf(options);
    return options.items.slice(0, count).map(options.draw);
  }

  override update(list: ChildPart, [options]: [KeyedListOptions<unknown>]): unknown {
    this.#options = options;
    // The first drawing may be a hydration, in which no nodes can be inserted: Lit commits it.
    if (!Array.isArray(getCommittedValue(list))) return this.#begin(list, options);
    this.#redraw(list, options);
    return noChange;
  }

  #begin(list: ChildPart, options: KeyedListOptions<unknown>): unknown {
    const { items, gradually } = options;
    if (!gradually?.queue.isOpen || gradually.first >= items.length) return this.render(options);
    this.#drawNext = () => this.#append(list);
    gradually.queue.add(this.#drawNext);
    return this.render(options, gradually.first);
  }

  #redraw(list: ChildPart, options: KeyedListOptions<unknown>): void {
    const before = this.#drawn ?? this.#takeOver(list);
    const isPart = this.#drawNext && options.gradually?.queue.has(this.#drawNext);
    this.#keys = keysOf(options);
    const keys = isPart ? this.#keys.slice(0, before.size) : this.#keys;
    const kept = new Set(keys);
    before.forEach(({ part }, key) => kept.has(key) || removePart(part));
    const drawn = (this.#drawn = this.#draw(list, before, keys));
    setCommittedValue(
      list,
      keys.map((key) => drawn.get(key)?.part),
    );
  }

  /** Takes over the parts that `render` has drawn, on a server or in the first render. */
  #takeOver(list: ChildPart): Map<string, Drawn> {
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
    keys: readonly string[],
  ): Map<string, Drawn> {
    const drawn = new Map<string, Drawn>();
    let following: ChildPart | undefined;
    for (let index = keys.length - 1; index >= 0; index -= 1) {
      const key = keys[index] ?? '';
      const last = before.get(key);
      const part = last?.part ?? insertPart(list, following);
      const place = following ? following.startNode : list.endNode;
      if (part.endNode?.nextSibling !== place) insertPart(list, following, part);
      drawn.set(key, this.#drawItem(index, part, last));
      following = part;
    }
    return drawn;
  }

  #drawItem(index: number, part: ChildPart, last?: Drawn): Drawn {
    const { items, draw, looksOf, onDrawn } = this.#options as KeyedListOptions<unknown>;
    const item = items[index];
    const looks = looksOf?.(item, index);
    if (!last || !areSame(looks, last.looks)) {
      setChildPartValue(part, draw(item, index));
      const element = (part.startNode as Comment | null)?.nextElementSibling;
      if (element) onDrawn?.(element);
    }
    return { part, looks };
  }

  /** Draws one more item of a list that is drawn gradually. Returns whether there are more. */
  #append(list: ChildPart): boolean {
    const parts = getCommittedValue(list);
    // The list may have been taken off the screen meanwhile.
    if (!Array.isArray(parts) || !list.startNode?.parentNode) return false;
    const drawn = (this.#drawn ??= this.#takeOver(list));
    const key = this.#keys[drawn.size];
    if (key === undefined) return false;
    const part = insertPart(list);
    drawn.set(key, this.#drawItem(drawn.size, part));
    parts.push(part);
    return drawn.size < this.#keys.length;
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
