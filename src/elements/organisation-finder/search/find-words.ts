import { firstLetter } from './concepts.js';
import { editsAllowed, editsBetween } from './edits.js';
import type { Wanted } from './query-plan.js';
import type { SearchIndex } from './search-index.js';
import { type Letters, lettersOf, maskOf, type Vocabulary } from './vocabulary.js';
import { isUnspaced } from './tokens.js';

/** The words that begin with a word. Looking at all of them takes a fraction of a millisecond. */
const wordsBeginning = ({ letters, starts, size }: Vocabulary, { units }: Letters): number[] => {
  const found: number[] = [];
  const [first, { length }] = [units[0], units];
  for (let word = 0; word < size; word += 1) {
    const start = starts[word] ?? 0;
    if (letters[start] !== first || (starts[word + 1] ?? 0) - start < length) continue;
    let index = 1;
    while (index < length && letters[start + index] === units[index]) index += 1;
    if (index === length) found.push(word);
  }
  return found;
};

/** The words that begin with a text. */
export const wordsBeginningWith = (vocabulary: Vocabulary, start: string): number[] =>
  wordsBeginning(vocabulary, lettersOf(start));

/** How many letters more a word has at least than a part of it. */
const leastRest = 3;

/** The first word after a place in the letters of all words. */
const wordAt = (starts: Uint32Array, size: number, place: number): number => {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * The longer words that hold a word, or, where it has three letters, that end with it: parts of
 * compounds, in German, Dutch and the languages of the north. All letters are looked through as one text.
 */
export function* wordsContaining(
  { letters, starts, size }: Vocabulary,
  part: string,
): Generator<undefined, number[]> {
  const { units } = lettersOf(part);
  const [first, { length }] = [units[0], units];
  const end = (starts[size] ?? 0) - length;
  const found: number[] = [];
  for (
    let place = letters.indexOf(first ?? 0);
    place >= 0 && place <= end;
    place = letters.indexOf(first ?? 0, place + 1)
  ) {
    let index = 1;
    while (index < length && letters[place + index] === units[index]) index += 1;
    if (index < length) continue;
    const word = wordAt(starts, size, place);
    const [from, to] = [starts[word] ?? 0, starts[word + 1] ?? 0];
    const isWithin = place + length <= to && (letters[from] ?? 0) >= firstLetter;
    if (!isWithin || to - from - length < leastRest) continue;
    if (length > 3 || place + length === to) found.push(word);
  }
  yield;
  return found;
}

/** The words of a directory that are what is wanted, as it is typed. */
export const wordsFor = (vocabulary: Vocabulary, { forms, isPrefix }: Wanted): number[] =>
  forms.flatMap((form) => {
    const letters = lettersOf(form);
    if (isPrefix) return wordsBeginning(vocabulary, letters);
    const word = vocabulary.find(letters);
    return word < 0 ? [] : word;
  });

/** How many words are looked at between two stops. */
const stride = 4096;

const bitCount = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const hasDigit = /\d/;

/** A word with a letter left out may have been long enough for two edits. */
const editsAllowedFor = (form: string, length: number): number =>
  form.length === 7 && length > 7 ? 2 : editsAllowed(form);

const mostEdits = (form: string): number => Math.max(editsAllowed(form), editsAllowedFor(form, 8));

/** The words of a directory that what is wanted may be a typo of: those with the fewest edits. */
export function* wordsNear(
  vocabulary: Vocabulary,
  { forms, isPrefix }: Wanted,
): Generator<undefined, number[]> {
  const [form = ''] = forms;
  const allowed = isUnspaced(form) ? 0 : mostEdits(form);
  if (allowed === 0) return [];
  const word = lettersOf(form);
  const mask = maskOf(word.units, 0, word.to);
  const { letters: units, starts, masks, size } = vocabulary;
  const mayGoOn = isPrefix && form.length > 4;
  let [near, limit]: [number[], number] = [[], allowed];
  for (let number = 0; number < size; number += 1) {
    if (number % stride === 0) yield;
    const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    if ((units[from] ?? 0) < firstLetter) continue;
    const other = masks[number] ?? 0;
    if (form.length - (to - from) > limit || (!mayGoOn && to - from - form.length > limit))
      continue;
    if (bitCount(mask & ~other) > limit || (!mayGoOn && bitCount(other & ~mask) > limit)) continue;
    const edits = editsBetween(word, { units, from, to }, { limit, isPrefix: mayGoOn });
    if (edits > editsAllowedFor(form, to - from)) continue;
    if (edits === 0 || edits > limit || hasDigit.test(vocabulary.wordAt(number))) continue;
    if (edits < limit) [near, limit] = [[], edits];
    near.push(number);
  }
  return near;
}

/** How many documents hold a word. */
const frequency = ({ starts }: SearchIndex, word: number): number =>
  (starts[word + 1] ?? 0) - (starts[word] ?? 0);

/** The commonest of the words that a typo may have meant; the first in the order of letters among equals. */
export const commonest = (index: SearchIndex, near: readonly number[]): string | undefined => {
  const most = Math.max(...near.map((word) => frequency(index, word)));
  const words = near.filter((word) => frequency(index, word) === most);
  return words.map((word) => index.vocabulary.wordAt(word)).sort()[0];
};
