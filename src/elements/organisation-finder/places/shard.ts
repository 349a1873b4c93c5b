import type { Shard } from './generated/shards.js';
import type { Position } from '../search/geography.js';
import { stretchesOf } from '../search/tokens.js';
import { numbered } from '../../../time/slices.js';

/** A place of the gazetteer. */
export interface Entry {
  /** Its first name, as GeoNames has it, then what else it is called. */
  names: readonly string[];
  /** The same as they are compared, each after a tab, words parted by one space. */
  folded: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  /** How many people live there, as a power of two. */
  readonly size: number;
}

/** Characters to a place: three digits of base 36 each for longitude and latitude, two for the country. */
const stride = 8;

const degrees = (digits: string): number => Number.parseInt(digits, 36) / 100 - 180;

const foldedOf = (names: readonly string[]): string =>
  names.map((name) => `\t${stretchesOf(name).join(' ')}`).join('');

/** Reads a shard of places, in work that can be sliced. */
export function* readShard({ names, points, sizes }: Shard): Generator<undefined, Entry[]> {
  const entries: Entry[] = [];
  for (const line of names.split('\n')) {
    const at = entries.length * stride;
    const own = line.split('\t');
    const position: Position = [
      degrees(points.slice(at, at + 3)),
      degrees(points.slice(at + 3, at + 6)),
    ];
    const country = points.slice(at + 6, at + stride);
    const size = Number.parseInt(sizes[entries.length] ?? '0', 36);
    entries.push({ names: own, folded: foldedOf(own), country, position, size });
    if (entries.length % 64 === 0) yield;
  }
  return entries;
}

/** Adds what a place is called too. */
export const joinNames = (entry: Entry, names: readonly string[]): void => {
  entry.names = [...entry.names, ...names];
  entry.folded += foldedOf(names);
};

/** Adds what places are called in one more script, line by line, in work that can be sliced. */
export function* addNames(entries: readonly Entry[], { names }: Shard): Generator<undefined, void> {
  for (const [index, line] of numbered(names.split('\n'))) {
    const entry = entries[index];
    if (entry && line !== '') joinNames(entry, line.split('\t'));
    if (index % 64 === 0) yield;
  }
}
