/** The items of several documents in one list. */
import type { FeedIssue, SectionName } from './contract.js';
import { shown } from './unknown.js';

/** What was read from one document. */
export interface Items<Item> {
  readonly items: readonly Item[];
  readonly omitted: number;
  readonly issues: readonly FeedIssue[];
}

export interface LinkedItems<Item> extends Items<Item> {
  /** Of the document. */
  readonly name: string;
}

/** Whether two calendars tell of one event: a UID alone may be 1 in each of them. */
const isSame = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
  a['start'] === b['start'] && JSON.stringify(a['title']) === JSON.stringify(b['title']);

/**
 * The items of several documents as those of one section. An event in two calendars is one; two
 * that only have an id in common are both kept, and the later gets an id of its own. In other
 * sections a repeated id drops the later item, as within one document.
 */
export const joinedItems = <Item extends { readonly id: string }>(
  documents: readonly LinkedItems<Item>[],
  section: SectionName,
): Items<Item> => {
  const byId = new Map<string, Item>();
  const issues: FeedIssue[] = [];
  let omitted = 0;
  for (const { name, items, omitted: left, issues: told } of documents) {
    omitted += left;
    const at = (path: string) => (path === name ? name : `${name}: ${path}`);
    issues.push(...told.map((issue) => ({ ...issue, path: at(issue.path) })));
    for (const item of items) {
      const known = byId.get(item.id);
      const own = `${item.id} (${name})`;
      if (!known) byId.set(item.id, item);
      else if (section !== 'events') {
        omitted += 1;
        issues.push({ path: at(section), expected: 'an id of its own', found: shown(item.id) });
      } else if (!isSame(known, item)) byId.set(own, { ...item, id: own });
    }
  }
  return { items: [...byId.values()], omitted, issues };
};
