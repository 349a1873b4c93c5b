import { hasConsent } from '../../model/consent.js';
import { isObject, own } from '../../model/unknown.js';
import { story as storySchema } from '../../model/story.js';
import type { Day } from '../../time/day.js';

export type Raw = Readonly<Record<string, unknown>>;

export const sectionNames = ['stories', 'statistics', 'events', 'organisations'] as const;

/**
 * The stories that may stand in a public file: of people who have withdrawn, whose consent has ended,
 * or whose say can't be read, nothing is published, not even their words in a file that no element shows.
 */
export const publicStories = (stories: readonly unknown[], today: Day): readonly unknown[] =>
  stories.filter((raw) => {
    const read = storySchema(raw, '', { base: undefined, issues: [] });
    return read !== undefined && hasConsent(read, today);
  });

/** Every picture within a value, with a new one in its place. */
export const withPictures = async (
  value: unknown,
  replace: (picture: Raw) => Promise<Raw>,
): Promise<unknown> => {
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    // One by one: each takes memory and both cores.
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
