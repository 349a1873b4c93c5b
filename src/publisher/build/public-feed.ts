import { hasConsent } from '../../model/consent.js';
import { isObject, own } from '../../model/unknown.js';
import { quotation as quotationSchema } from '../../model/campaign-pages.js';
import { story as storySchema } from '../../model/story.js';
import type { Day } from '../../time/day.js';

export type Raw = Readonly<Record<string, unknown>>;

export const sectionNames = ['stories', 'statistics', 'events', 'organisations'] as const;

/**
 * The stories that may be published: none that is withdrawn, whose consent has ended or whose
 * consent fields are unreadable, not even in a file that no element shows.
 */
const publicStories = (stories: readonly unknown[], today: Day): readonly unknown[] =>
  stories.filter((raw) => {
    const read = storySchema(raw, '', { base: undefined, issues: [] });
    return read !== undefined && hasConsent(read, today);
  });

/** A campaign without quotations that may not be published. */
const publicCampaign = (campaign: unknown, today: Day): unknown => {
  const said = isObject(campaign) ? own(campaign, 'quotations') : undefined;
  if (!isObject(campaign) || !Array.isArray(said)) return campaign;
  const quotations = said.filter((raw) => {
    const read = quotationSchema(raw, '', { base: undefined, issues: [] });
    return read !== undefined && hasConsent(read, today);
  });
  return { ...campaign, quotations };
};

/** A figure without the ids of stories that are not published: an id may be a name. */
const withoutStories = (figure: unknown, ids: ReadonlySet<unknown>): unknown => {
  const named = isObject(figure) ? own(figure, 'stories') : undefined;
  return isObject(figure) && Array.isArray(named)
    ? { ...figure, stories: named.filter((id) => ids.has(id)) }
    : figure;
};

/**
 * A feed, all sections inline, without the people who may not be shown. What editors keep for
 * themselves, under names that begin with `_` or `x-`, is left out, and so is `$schema`.
 */
export const publicFeed = (feed: Raw, today: Day): Raw => {
  const { stories, statistics, campaign, ...rest } = feed;
  const shown = Array.isArray(stories) ? publicStories(stories, today) : undefined;
  const ids = new Set(shown?.map((story) => (isObject(story) ? own(story, 'id') : undefined)));
  const figures =
    Array.isArray(statistics) && shown
      ? statistics.map((figure: unknown) => withoutStories(figure, ids))
      : statistics;
  return withoutNotes({
    ...rest,
    ...(campaign !== undefined && { campaign: publicCampaign(campaign, today) }),
    ...(shown && { stories: shown }),
    ...(figures !== undefined && { statistics: figures }),
  }) as Raw;
};

const withoutNotes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/^(?:[$_]|x-)/.test(key))
      .map(([key, one]) => [key, withoutNotes(one)]),
  );
};

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
    const isPicture =
      /^(?:image|logo)$/.test(key) && isObject(within) && typeof own(within, 'src') === 'string';
    entries.push([key, isPicture ? await replace(within) : await withPictures(within, replace)]);
  }
  return Object.fromEntries(entries);
};
