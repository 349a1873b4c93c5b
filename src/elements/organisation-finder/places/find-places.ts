import { editsAllowed, editsBetween } from '../search/edits.js';
import { isUnspaced, stretchesOf } from '../search/tokens.js';
import { lettersOf } from '../search/vocabulary.js';
import { inProvince } from './provinces.js';
import type { Entry } from './shard.js';
import { numbered } from '../../../time/slices.js';

/** A place that was found, and by which of its names. */
export interface Finding {
  readonly entry: Entry;
  readonly name: string;
}

/** What is known beside the places themselves. */
export interface PlaceContext {
  /** A country's name as it is compared, in every language that may be typed. */
  readonly countryNames: (country: string) => string;
  /** Whether the directory has organisations in a country. */
  readonly hasOrganisations: (country: string) => boolean;
  /** What else a town is called, for some towns: see `thesaurus/town-names.ts`. */
  readonly otherNames: (name: string) => readonly string[];
  /** Whether a word says nothing of what is sought. */
  readonly isStopWord: (word: string) => boolean;
}

/** How many are offered at a time. */
export const mostOffered = 8;

/** How many entries are looked at between two stops. */
const stride = 512;

/** A country with organisations counts as if its places were as many times larger, as a power of two. */
const ownCountry = 5;

const beginsWord = (folded: string, word: string): boolean =>
  folded.includes(`\t${word}`) || folded.includes(` ${word}`);

/** The name that an entry was found by: the one that is, or begins with, what was typed; else its first. */
const nameFound = ({ names, folded }: Entry, typed: string): string => {
  const all = folded.split('\t').slice(1);
  const exact = all.indexOf(typed);
  const at = exact >= 0 ? exact : all.findIndex((name) => name.startsWith(typed));
  return names[Math.max(at, 0)] ?? '';
};

/** What was typed, as it is compared. */
interface Typed {
  readonly text: string;
  readonly words: readonly string[];
  /** The same town's other names. */
  readonly others: readonly string[];
}

const typedOf = (text: string, { otherNames }: PlaceContext): Typed => {
  const words = stretchesOf(text);
  const typed = words.join(' ');
  return { text: typed, words, others: otherNames(typed) };
};

const isCalled = (folded: string, name: string): boolean => `${folded}\t`.includes(`\t${name}\t`);

/** 0: it is called just so. 1: a name begins so. 2: each word begins a word of its names, or of its country. */
const rankOf = (entry: Entry, { text, words, others }: Typed, { countryNames }: PlaceContext) => {
  const { folded } = entry;
  // By what it is called first: Tijuana is called Zaragoza too.
  if (others.some((name) => `${folded}\t`.startsWith(`\t${name}\t`))) return 0;
  if (folded.includes(`\t${text}`)) return isCalled(folded, text) ? 0 : 1;
  if (others.some((name) => isCalled(folded, name))) return 1;
  if (!words.some((word) => beginsWord(folded, word))) return undefined;
  const all = `${folded}\t${countryNames(entry.country)}`;
  return words.every((word) => beginsWord(all, word)) ? 2 : undefined;
};

function* asTyped(
  text: string,
  entries: readonly Entry[],
  context: PlaceContext,
  { worst = 2, most = mostOffered } = {},
): Generator<undefined, Finding[]> {
  const typed = typedOf(text, context);
  const ranks: Entry[][] = [[], [], []];
  for (const [index, entry] of numbered(entries)) {
    const rank = rankOf(entry, typed, context);
    if (rank !== undefined && rank <= worst) ranks[rank]?.push(entry);
    if (index % stride === 0) yield;
  }
  const weightOf = ({ size, country }: Entry): number =>
    size + (context.hasOrganisations(country) ? ownCountry : 0);
  return ranks
    .flatMap((found) => found.sort((one, other) => weightOf(other) - weightOf(one)))
    .slice(0, most)
    .map((entry): Finding => ({ entry, name: nameFound(entry, typed.text) }));
}

/** Names a letter or two away: only where nothing is called as typed. */
function* withTypos(text: string, entries: readonly Entry[]) {
  const typed = stretchesOf(text).join(' ');
  const limit = isUnspaced(typed) || /\d/.test(typed) ? 0 : editsAllowed(typed);
  const word = lettersOf(typed);
  const found: { readonly finding: Finding; readonly edits: number }[] = [];
  for (const [index, entry] of numbered(limit > 0 ? entries : [])) {
    const all = entry.folded.split('\t').slice(1);
    const near = all
      .map((name, at) => ({
        at,
        edits: editsBetween(word, lettersOf(name), { limit, isPrefix: false }),
      }))
      .find(({ edits }) => edits <= limit);
    if (near) {
      const { at, edits } = near;
      found.push({ finding: { entry, name: entry.names[at] ?? '' }, edits });
    }
    if (index % 64 === 0) yield;
  }
  const best = found.sort((one, other) => one.edits - other.edits).slice(0, mostOffered);
  return best.map(({ finding }) => finding);
}

const comma = /[,،，]/;

/** By a state, or by a code that is one of a state or of a country: "Paris, TX", "Berlin, DE". */
const withCode = (found: readonly Finding[], text: string): readonly Finding[] => {
  const inCountry = found.filter(({ entry }) => entry.country.toLowerCase() === text);
  const near = inProvince(text, found, ({ entry }) => entry);
  const largest = found.find((one) => inCountry.includes(one) || near.includes(one));
  return largest && inCountry.includes(largest) ? inCountry : near;
};

/** What is called just so, of what stands before a comma; first where the rest says, if that is known. */
function* beforeComma(text: string, entries: readonly Entry[], context: PlaceContext) {
  const [head = '', ...tail] = text.split(comma);
  if (tail.length === 0) return [];
  const found = yield* asTyped(head, entries, context, { worst: 0, most: entries.length });
  const words = stretchesOf(tail.join(' '));
  const coded = withCode(found, words.join(' '));
  const isThere = ({ entry: { country } }: Finding): boolean =>
    words.every((word) => beginsWord(`\t${context.countryNames(country)}`, word));
  const there = coded.length > 0 ? coded : found.filter(isThere);
  return (there.length > 0 ? there : found).slice(0, mostOffered);
}

const withoutLastWord = (text: string): string => text.trim().split(/\s+/).slice(0, -1).join(' ');

/** Shorter beginnings could be any place. */
const leastBeginning = 4;

/** Of how many words a place is looked for among others, and of how many its name is. */
const mostWords = 12;
const mostOfName = 3;

/** The names of places that are parts of a text: "help with rent in Berlin". */
const namesAmong = (text: string, { isStopWord }: PlaceContext): ReadonlySet<string> => {
  const words = stretchesOf(text).slice(0, mostWords);
  const names = words.flatMap((_, from) =>
    Array.from({ length: mostOfName }, (_, more) => words.slice(from, from + more + 1)),
  );
  return new Set(names.filter((name) => !name.every(isStopWord)).map((name) => name.join(' ')));
};

/** Places that are called as some of the words: longer names first, then larger places. */
function* amongWords(text: string, entries: readonly Entry[], context: PlaceContext) {
  const names = [...namesAmong(text, context)].sort((one, other) => other.length - one.length);
  for (const name of names) {
    const found = yield* asTyped(name, entries, context, { worst: 0 });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Places by what is typed, larger ones and those of the directory's countries first, in work that
 * can be sliced. A lone letter is no query yet.
 */
export function* findPlaces(
  text: string,
  entries: readonly Entry[],
  context: PlaceContext,
): Generator<undefined, Finding[]> {
  const typed = stretchesOf(text).join(' ');
  if (typed.length < 2 && !isUnspaced(typed)) return [];
  const exact = yield* beforeComma(text, entries, context);
  if (exact.length > 0) return exact;
  const found = yield* asTyped(text, entries, context);
  if (found.length > 0) return found;
  const near = yield* withTypos(text, entries);
  if (near.length > 0) return near;
  const shorter = withoutLastWord(text);
  const begun = shorter.length < leastBeginning ? [] : yield* asTyped(shorter, entries, context);
  return begun.length > 0 ? begun : yield* amongWords(text, entries, context);
}
