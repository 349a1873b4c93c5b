import type { SectionName } from '../../model/contract.js';
import { isObject, own } from '../../model/unknown.js';
import type { Day } from '../../time/day.js';
import { monthsOn } from '../../time/months-on.js';

type Raw = Readonly<Record<string, unknown>>;

/** An item, named for its editor. */
export interface NamedItem {
  readonly section: SectionName;
  readonly id: string;
  readonly name: string;
}

/** Translation status of one language. */
export interface LanguageStatus {
  readonly language: string;
  /** Texts that exist in another language, but not in this one. */
  readonly missing: number;
  /** The items that they stand in. */
  readonly items: readonly NamedItem[];
}

export interface DatedItem extends NamedItem {
  readonly date: Day;
}

/** What an editor has to do for a feed. */
export interface FeedStatus {
  readonly languages: readonly LanguageStatus[];
  /** Consents, soonest first: those that have ended too, since the story is in the file still. */
  readonly consents: readonly DatedItem[];
  /** People who have withdrawn, and are in the file still. */
  readonly withdrawn: readonly NamedItem[];
  /** Events that are over, oldest first. */
  readonly over: readonly DatedItem[];
  /** Figures and organisations that were last checked long ago, oldest first. */
  readonly stale: readonly DatedItem[];
}

export interface StatusOptions {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: Day;
  /** Organisations that were last checked so many months ago are stale. */
  readonly months: number;
}

const sections = ['stories', 'statistics', 'events', 'organisations'] as const;

/** A text by language is an object whose keys are language tags, and whose values are strings. */
const isTextMap = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([key, text]) => /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(key) && typeof text === 'string',
  );

/** All texts by language within a value. A plain string is in the feed's language, and not among them. */
const textMapsIn = (value: unknown): Readonly<Record<string, string>>[] => {
  if (isTextMap(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(textMapsIn);
  return isObject(value) ? Object.values(value).flatMap(textMapsIn) : [];
};

const nameOf = (item: Raw): string => {
  const name = item.name ?? item.title ?? item.label ?? '';
  const words = isObject(name) ? Object.values(name)[0] : name;
  return typeof words === 'string' ? words : '';
};

const itemsOf = (feed: Raw): { readonly named: NamedItem; readonly item: Raw }[] =>
  sections.flatMap((section) => {
    const list = own(feed, section);
    return (Array.isArray(list) ? list : []).filter(isObject).map((item) => ({
      named: { section, id: typeof item.id === 'string' ? item.id : '', name: nameOf(item) },
      item,
    }));
  });

type Items = ReturnType<typeof itemsOf>;

const languageStatus = (language: string, items: Items): LanguageStatus => {
  const lacking = items
    .map(({ named, item }) => ({
      named,
      missing: textMapsIn(item).filter((text) => !(language in text)).length,
    }))
    .filter(({ missing }) => missing > 0);
  return {
    language,
    missing: lacking.reduce((sum, { missing }) => sum + missing, 0),
    items: lacking.map(({ named }) => named),
  };
};

/** Items with the date that `dateOf` gives, earliest first. */
const dated = (items: Items, dateOf: (item: Raw) => unknown): DatedItem[] =>
  items
    .flatMap(({ named, item }) => {
      const date = dateOf(item);
      return typeof date === 'string' ? [{ ...named, date }] : [];
    })
    .sort((one, other) => one.date.localeCompare(other.date));

const isOver = (end: string, today: Day): boolean =>
  end.slice(0, today.length) < today.slice(0, end.length);

const endOf = ({ recurrence, start, end = start }: Raw): unknown => (recurrence ? undefined : end);

/** Languages that any text of the feed is said in, most used first. */
const languagesIn = (items: Items): string[] => {
  const counts = new Map<string, number>();
  for (const text of items.flatMap(({ item }) => textMapsIn(item))) {
    for (const language of Object.keys(text)) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([language]) => language);
};

/** Finds missing translations, dates that expire, and stale items. */
export const statusOf = (feed: Raw, { today, months }: StatusOptions): FeedStatus => {
  const items = itemsOf(feed);
  const of = (wanted: SectionName): Items => items.filter(({ named }) => named.section === wanted);
  const oldest = monthsOn(today, -months);
  return {
    languages: languagesIn(items).map((language) => languageStatus(language, items)),
    consents: dated(of('stories'), ({ consentUntil }) => consentUntil),
    withdrawn: of('stories')
      .filter(({ item }) => item.withdrawn === true)
      .map(({ named }) => named),
    over: dated(of('events'), endOf).filter(({ date }) => isOver(date, today)),
    stale: dated(of('organisations'), ({ verified }) => verified).filter(
      ({ date }) => date < oldest,
    ),
  };
};
