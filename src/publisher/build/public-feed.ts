import { hasConsent } from '../../model/consent.js';
import { isObject, own } from '../../model/unknown.js';
import { story as storySchema } from '../../model/story.js';
import type { Day } from '../../time/day.js';

export type Raw = Readonly<Record<string, unknown>>;

export const sectionNames = ['stories', 'statistics', 'events', 'organisations'] as const;

/**
 * The stories that may be published: none that is withdrawn, whose consent has ended or whose
 * consent fields are unreadable, not even in a file that no element shows.
 */
export const publicStories = (stories: readonly unknown[], today: Day): readonly unknown[] =>
  stories.filter((raw) => {
    const read = storySchema(raw, '', { base: undefined, issues: [] });
    return read !== undefined && hasConsent(read, today);
  });

/** Replaces every picture within a value. */
export const withPictures = async (
  value: unknown,
  replace: (picture: Raw) => Promise<Raw>,
): Promise<unknown> => {
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    // One at a time: each takes memory and all cores.
    for (const one of value) list.push(await withPictures(one, replace));
    return list;
  }
  if (!isObject(value)) return value;
  const entries: [string, unknown][] = [];
  for (const [key, within] of Object.entries(value)) {
    const isPicture = key === 'image' && isObject(within) && typeof own(within, 'src') === 'string';
    entries.push([key, isPicture ? await replace(within) : await withPictures(within, replace)]);
  }
  return Object.fromEntries(entries);
};
