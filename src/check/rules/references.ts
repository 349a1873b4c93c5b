/** What is wrong between the entries of a feed. */
import { isObject, own, type Properties } from '../../model/unknown.js';
import type { Fault } from '../finding.js';

const itemsOf = (json: unknown, section: string): Properties[] => {
  const list = isObject(json) ? own(json, section) : undefined;
  const isOfLinks = Array.isArray(list) && isObject(list[0]) && 'href' in list[0];
  return Array.isArray(list) && !isOfLinks ? list.map((item) => (isObject(item) ? item : {})) : [];
};

/** Stories that a figure names, and that are not in the feed. */
const missingStories = (json: unknown): Fault[] => {
  const stories = itemsOf(json, 'stories');
  const ids = new Set(stories.map(({ id }) => id));
  if (stories.length === 0) return [];
  return itemsOf(json, 'statistics').flatMap(({ stories: named }, index) =>
    (Array.isArray(named) ? (named as unknown[]) : []).flatMap((id, at) =>
      typeof id !== 'string' || ids.has(id)
        ? []
        : [
            {
              code: 'reference-missing',
              path: `statistics[${index}].stories[${at}]`,
              found: id,
            } as const,
          ],
    ),
  );
};

const words = (value: unknown): string => JSON.stringify(value) ?? '';

/** Entries that say the same under two ids: pasted twice. */
const repeated = (json: unknown): Fault[] =>
  (['stories', 'events', 'organisations'] as const).flatMap((section) => {
    const seen = new Map<string, unknown>();
    return itemsOf(json, section).flatMap(({ id, ...item }, index): Fault[] => {
      const key = words([
        item.name ?? item.title,
        item.headline,
        item.start,
        item.url,
        item.address,
        item.position,
      ]);
      const first = seen.get(key);
      if (item.name === undefined && item.title === undefined) return [];
      if (first === undefined) seen.set(key, id);
      return first === undefined || first === id
        ? []
        : [
            {
              code: 'entry-repeated',
              path: `${section}[${index}]`,
              found: typeof first === 'string' ? first : words(first),
            },
          ];
    });
  });

export const acrossItems = (json: unknown): Fault[] => [...missingStories(json), ...repeated(json)];
