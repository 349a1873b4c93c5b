import { noChange, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

interface Keyed {
  readonly key: string;
}

/** Puts the part of an item before that of the next one; what stands there already is not touched. */
const place = (list: ChildPart, kept: ChildPart | undefined, next: ChildPart | undefined) => {
  if (!kept) return insertPart(list, next);
  const stands = kept.endNode?.nextSibling === (next ? next.startNode : list.endNode);
  return stands ? kept : insertPart(list, next, kept);
};

class KeyedList extends Directive {
  #keys: readonly string[] | undefined;

  override render(
    items: readonly Keyed[],
    draw: (item: never) => TemplateResult,
    _before?: readonly Keyed[],
  ): unknown {
    this.#keys = items.map(({ key }) => key);
    return items.map((item) => draw(item as never));
  }

  override update(
    list: ChildPart,
    [items, draw, before]: Parameters<KeyedList['render']>,
  ): unknown {
    const parts = getCommittedValue(list) as ChildPart[] | undefined;
    const keys = this.#keys ?? before?.map(({ key }) => key) ?? [];
    const wanted = new Set(items.map(({ key }) => key));
    // Two of one key can't be told apart: they are drawn as they come.
    const isClear = new Set(keys).size === keys.length && wanted.size === items.length;
    if (!Array.isArray(parts) || parts.length !== keys.length || !isClear)
      return this.render(items, draw);
    const kept = new Map(parts.map((part, index) => [keys[index] ?? '', part]));
    for (const [key, part] of kept) if (!wanted.has(key)) removePart(part);
    const placed: ChildPart[] = [];
    for (const item of [...items].reverse()) {
      const part = place(list, kept.get(item.key), placed[0]);
      placed.unshift(setChildPartValue(part, draw(item as never)));
    }
    this.#keys = [...wanted];
    setCommittedValue(list, placed);
    return noChange;
  }
}

const listDirective = directive(KeyedList);

/**
 * A list whose items keep their nodes, and with them the focus, wherever others come and go. It may
 * take over from a list that was drawn without it.
 *
 * @param before - what was drawn, where it takes over.
 */
export const keyedList = <Item extends Keyed>(
  items: readonly Item[],
  draw: (item: Item) => TemplateResult,
  before?: readonly Keyed[],
): unknown => listDirective(items, draw, before);
