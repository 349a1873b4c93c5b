/** A large directory as parts by country, and by region where a country is large itself. */
import { createHash } from 'node:crypto';
import { largestBody } from '../../feed/read-body.js';
import { mostPartitions } from '../../model/section-links.js';
import { isObject, own } from '../../model/unknown.js';
import { WriteError } from '../write-file.js';
import type { Raw } from './public-feed.js';

/** How many organisations, and bytes of them, are one document at most. */
const directoryMost = { items: 10_000, bytes: 10_000_000 };
/** How many of a country are one document, if it can be cut by region. */
const countryMost = { items: 5_000, bytes: 5_000_000 };

interface Item {
  readonly text: string;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

interface Part {
  /** Empty: of the whole world. */
  readonly countries: readonly string[];
  readonly regions?: readonly string[];
  readonly items: readonly Item[];
}

const stringsOf = (item: unknown, key: string): string[] => {
  const list = isObject(item) ? own(item, key) : undefined;
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
};

const itemOf = (json: unknown): Item => {
  const countries = stringsOf(json, 'countries');
  return {
    text: JSON.stringify(json),
    countries: countries.includes('001') ? [] : countries.filter((one) => /^[A-Z]{2}$/.test(one)),
    regions: stringsOf(json, 'regions'),
  };
};

const textOf = (items: readonly Item[]): string =>
  `{"organisations":[\n${items.map(({ text }) => text).join(',\n')}\n]}\n`;

const isOver = (items: readonly Item[], most: typeof directoryMost): boolean =>
  items.length > most.items ||
  items.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) > most.bytes;

const groups = (items: readonly Item[], keysOf: (item: Item) => readonly string[]) => {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = byKey.get(key);
      if (group) group.push(item);
      else byKey.set(key, [item]);
    }
  }
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1));
};

/**
 * The parts of a country: one, or one for each region and one for what serves all of it. Regions are
 * those that are named by organisations of this country alone: those of others may be abroad.
 */
const partsOfCountry = (country: string, items: readonly Item[]): readonly Part[] => {
  const whole = [{ countries: [country], items }];
  if (!isOver(items, countryMost)) return whole;
  const own = items.filter(({ countries }) => countries.length === 1);
  const known = new Set(own.flatMap(({ regions }) => regions));
  const regionsOf = ({ regions }: Item) => regions.filter((region) => known.has(region));
  const byRegion = groups(items, regionsOf);
  if (byRegion.length < 2) return whole;
  const everywhere = items.filter((item) => regionsOf(item).length === 0);
  return [
    ...(everywhere.length > 0 ? [{ countries: [country], items: everywhere }] : []),
    ...byRegion.map(([region, of]) => ({ countries: [country], regions: [region], items: of })),
  ];
};

/** One for each country, and what helps everywhere or does not say where. */
const partsOf = (items: readonly Item[]): readonly Part[] => {
  const everywhere = items.filter(({ countries }) => countries.length === 0);
  const countries = groups(items, (item) => item.countries);
  let left = mostPartitions - countries.length;
  return [
    ...(everywhere.length > 0 ? [{ countries: [], items: everywhere }] : []),
    ...countries.flatMap(([country, of]) => {
      const parts = partsOfCountry(country, of);
      if (parts.length - 1 > left) return [{ countries: [country], items: of }];
      left -= parts.length - 1;
      return parts;
    }),
  ];
};

const fileOf = ({ countries, regions, items }: Part): [name: string, text: string, link: Raw] => {
  const text = textOf(items);
  const bytes = Buffer.byteLength(text);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const href = `organisations-${countries[0] ?? 'world'}-${hash}.json`;
  if (bytes > largestBody) {
    const place = [...countries, ...(regions ?? [])].join(', ') || 'the whole world';
    throw new WriteError(
      `The organisations of ${place} are over 20 MB, more than elements read: give them countries and regions, of which parts are made.`,
    );
  }
  const places = { ...(countries.length > 0 && { countries }), ...(regions && { regions }) };
  return [href, text, { href, ...places, count: items.length, bytes }];
};

/** Files by name, and the links to them: the section of the feed. */
export interface DirectoryParts {
  readonly files: ReadonlyMap<string, string>;
  readonly links: readonly Raw[];
}

/** The parts of a directory; undefined if it is small enough for one document. */
export const directoryParts = (organisations: readonly unknown[]): DirectoryParts | undefined => {
  const items = organisations.map(itemOf);
  if (!isOver(items, directoryMost)) return undefined;
  const parts = partsOf(items);
  // Without places there is nothing to cut by.
  if (parts.every(({ countries }) => countries.length === 0)) return undefined;
  const files = parts.map(fileOf);
  return {
    files: new Map(files.map(([name, text]) => [name, text])),
    links: files.map(([, , link]) => link),
  };
};
