import type { Organisation } from '../../../model/contract.js';
import type { FeedError } from '../../../model/feed-error.js';
import type { LoadDetail } from '../../../widget/events/load-event.js';
import type { Partition, Partitions } from '../../../model/section-links.js';

/** What has come of loading the parts of a place. */
export interface LoadedParts {
  readonly items: readonly Organisation[];
  readonly hasFailed: boolean;
  /** One for each part, to be told to the page. */
  readonly told: readonly LoadDetail[];
}

/** The first of each id: an organisation may be in several parts. */
export const withoutRepeats = (items: readonly Organisation[]): readonly Organisation[] => {
  const byId = new Map<string, Organisation>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
};

/** Loads parts side by side. One that fails leaves the others as they are. */
export const loadParts = async (
  parts: readonly Partition[],
  load: Partitions<Organisation>['load'],
  signal: AbortSignal,
): Promise<LoadedParts> => {
  const loadOne = async (part: Partition) => {
    const { url } = part;
    try {
      return { url, hasFailed: false, ...(await load(part, signal)) };
    } catch (cause) {
      const found = (cause as Partial<FeedError>).code ?? String(cause);
      const issue = { path: part.name, expected: 'a document that can be loaded', found };
      return { url, hasFailed: true, items: [], omitted: 0, issues: [issue] };
    }
  };
  const all = await Promise.all(parts.map(loadOne));
  return {
    items: all.flatMap(({ items }) => items),
    hasFailed: all.some(({ hasFailed }) => hasFailed),
    told: all.map(({ url, items, omitted, issues }) => ({
      url,
      count: items.length,
      omitted,
      issues,
    })),
  };
};
