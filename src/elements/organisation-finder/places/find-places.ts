import { editsAllowed, editsBetween } from '../search/edits.js';
import { lettersOf } from '../search/vocabulary.js';
import { isUnspaced, stretchesOf } from '../search/tokens.js';
import type { Entry } from './shard.js';

/** A place that was found, and by which of its names. */
export interface Finding {
  readonly entry: Entry;
  readonly name: string;
}

/** How many are offered at a time. */
export const mostOffered = 8;

/** How many entries are looked at between two stops. */
const stride = 512;

/** A country's name as it is compared, in every language that may be typed. */
export type CountryWords = (country: string) => string;

const beginsWord = (folded: string, word: string): boolean =>
  folded.includes(`\t${word}`) || folded.includes(` ${word}`);

/** The name that an entry was found by: the one that is, or begins with, what was typed; else its first. */
const nameFound = ({ names, folded }: Entry, typed: string): string => {
  const all = folded.split('\t').slice(1);
  const exact = all.indexOf(typed);
  const at = exact >= 0 ? exact : all.findIndex((name) => name.startsWith(typed));
  return names[Math.max(at, 0)] ?? '';
};

/** 0: it is called just so. 1: a name begins so. 2: each word begins a word of its names, or of its country. */
const rankOf = (entry: Entry, typed: string, words: readonly string[], country: CountryWords) => {
  const { folded } = entry;
  if (folded.includes(`\t${typed}`)) return `${folded}\t`.includes(`\t${typed}\t`) ? 0 : 1;
  if (!words.some((word) => beginsWord(folded, word))) return undefined;
  const all = `${folded}\t${country(entry.country)}`;
  return words.every((word) => beginsWord(all, word)) ? 2 : undefined;
};

function* asTyped(text: string, entries: readonly Entry[], country: CountryWords) {
  const words = stretchesOf(text);
  const typed = words.join(' ');
  const ranks: Entry[][] = [[], [], []];
  for (const [index, entry] of entries.entries()) {
    const rank = rankOf(entry, typed, words, country);
    if (rank !== undefined) ranks[rank]?.push(entry);
    if (index % stride === 0) yield;
  }
  return ranks
    .flat()
    .slice(0, mostOffered)
    .map((entry): Finding => ({ entry, name: nameFound(entry, typed) }));
}

/** Names a letter or two away: only where nothing is called as typed. */
function* withTypos(text: string, entries: readonly Entry[]) {
  const typed = stretchesOf(text).join(' ');
  const limit = isUnspaced(typed) || /\d/.test(typed) ? 0 : editsAllowed(typed);
  const word = lettersOf(typed);
  const found: { readonly finding: Finding; readonly edits: number }[] = [];
  for (const [index, entry] of limit > 0 ? entries.entries() : []) {
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

/** Places by what is typed, larger ones first, in work that can be sliced. A lone letter is no question yet. */
export function* finding(
  text: string,
  entries: readonly Entry[],
  country: CountryWords,
): Generator<undefined, Finding[]> {
  const typed = stretchesOf(text).join(' ');
  if (typed.length < 2 && !isUnspaced(typed)) return [];
  const found = yield* asTyped(text, entries, country);
  return found.length > 0 ? found : yield* withTypos(text, entries);
}
