/** The items of a section that is a list of links, in one list. */
import { isObject, own } from '../model/unknown.js';
import type { SectionName } from '../model/contract.js';
import { joinedItems } from '../model/joined-items.js';

/** A document that a section links to, under the name that the feed gives it. */
export interface NamedDocument {
  readonly name: string;
  readonly json: unknown;
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** What has no id can't be told apart; the contract leaves it out. */
const isItem = (item: unknown): item is Item =>
  isObject(item) && typeof own(item, 'id') === 'string';

/** Items as they are written, with ids of their own. */
export const itemsOfAll = (
  documents: readonly NamedDocument[],
  section: SectionName,
): readonly unknown[] => {
  const read = documents.map(({ name, json }) => {
    const list: unknown = isObject(json) ? own(json, section) : json;
    const items = Array.isArray(list) ? list.filter(isItem) : [];
    return { name, items, omitted: 0, issues: [] };
  });
  return joinedItems(read, section).items;
};
