import { acronymWord, latinWord } from './concepts.js';
import { better, emptyGrades, fuzzyGrade, kind, unmatched, worsen } from './grades.js';
import { isCyrillicOrGreek, latinSkeleton } from './latin-skeleton.js';
import { markWord } from './mark-word.js';
import {
  commonest,
  wordsBeginningWith,
  wordsContaining,
  wordsFor,
  wordsNear,
} from './find-words.js';
import type { Clause } from './query-plan.js';
import type { SearchIndex } from './search-index.js';
import type { SearchWords } from './search-words.js';
import { stemOf } from './stems.js';
import type { Target } from './thesaurus/thesaurus.js';
import { isUnspaced } from './tokens.js';
import { lettersOf } from './vocabulary.js';
import { editsAllowed, editsBetween } from './edits.js';
import { numbered } from '../../../time/slices.js';

/** What was typed, and the word that was looked for in its place. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

interface Relaxation {
  readonly index: SearchIndex;
  readonly clauses: readonly Clause[];
  /** The grades of each clause as it was typed; improved in place. */
  readonly grades: readonly Uint8Array[];
  readonly known: SearchWords;
}

/** A clause of one word, which may be found in other ways. */
interface LoneWord {
  readonly word: string;
  readonly isLast: boolean;
  readonly grades: Uint8Array;
}

const hasDigit = /\d/;

/** Shorter words are part of too many. */
const leastPart = 3;

const markAll = (
  index: SearchIndex,
  words: readonly number[],
  grades: Uint8Array,
  extra = 0,
): void => {
  for (const word of words) markWord(index, { word, how: kind.part, extra }, grades);
};

const marked = (index: SearchIndex, words: readonly number[]): Uint8Array => {
  const grades = emptyGrades(index.size);
  markAll(index, words, grades);
  return grades;
};

/** "ae" for "ä" and the like, where the index has the letter without its dots. */
const withoutDigraphs = (word: string): string => word.replace(/([aou])e/g, '$1');

/** The forms that a word of the index may have where this one was typed, each as the words it names. */
const otherWords = ({ vocabulary }: SearchIndex, { word, isLast }: LoneWord): number[] => {
  const stem = stemOf(word);
  const plain = withoutDigraphs(word);
  return [
    ...(stem === word ? [] : wordsBeginningWith(vocabulary, stem)),
    ...(plain === word ? [] : wordsBeginningWith(vocabulary, plain)),
    ...wordsFor(vocabulary, { forms: [acronymWord(word)], isPrefix: false }),
    ...(isCyrillicOrGreek(word)
      ? []
      : wordsFor(vocabulary, { forms: [latinWord(latinSkeleton(word))], isPrefix: isLast })),
  ];
};

/** A word that was written as one, and is two: both are wanted. */
const addSplits = (index: SearchIndex, { word, grades }: LoneWord): void => {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if ((head.length < leastPart || tail.length < leastPart) && !hasDigit.test(word)) continue;
    const words = [head, tail].map((part) => index.vocabulary.find(lettersOf(part)));
    if (words.some((found) => found < 0)) continue;
    const both = new Uint8Array(index.size);
    for (const found of words) worsen(both, marked(index, [found]));
    better(grades, both);
  }
};

/** One character of an unspaced script after the other, where no pair of them is known. */
const addCharacters = (index: SearchIndex, { word, grades }: LoneWord): void => {
  for (const character of word)
    markAll(index, wordsBeginningWith(index.vocabulary, character), grades, fuzzyGrade);
};

function* addTargets(index: SearchIndex, targets: readonly Target[], grades: Uint8Array) {
  for (const { words } of targets) {
    const all = new Uint8Array(index.size);
    for (const word of words) {
      const own = emptyGrades(index.size);
      for (const found of wordsFor(index.vocabulary, { forms: [word], isPrefix: false }))
        markWord(index, { word: found, how: kind.synonym, extra: fuzzyGrade }, own);
      worsen(all, own);
    }
    better(grades, all);
    yield;
  }
}

/** What a word stands for that is known to the thesaurus, and misspelt. */
function* misspelt({ thesaurus }: SearchWords, word: string) {
  const limit = editsAllowed(word);
  const typed = lettersOf(word);
  let [least, best]: [number, (readonly [string, () => readonly Target[]])[]] = [limit, []];
  if (limit === 0) return best;
  for (const [each, targets] of thesaurus.words()) {
    if (Math.abs(each.length - word.length) > least) continue;
    const edits = editsBetween(typed, lettersOf(each), { limit: least, isPrefix: false });
    if (edits > least) continue;
    if (edits < least) [least, best] = [edits, []];
    best.push([each, targets]);
  }
  yield;
  return best;
}

/** Forgives typos: by words of the directory, then by words that stand for others. */
function* addTypos(
  { index, known }: Relaxation,
  { word, isLast, grades }: LoneWord,
): Generator<undefined, Correction | undefined> {
  const near = yield* wordsNear(index.vocabulary, { forms: [word], isPrefix: isLast });
  for (const each of near)
    markWord(index, { word: each, how: kind.exact, extra: fuzzyGrade }, grades);
  const terms = yield* misspelt(known, word);
  for (const [, targets] of terms) yield* addTargets(index, targets(), grades);
  const used = commonest(index, near) ?? terms[0]?.[0];
  return used === undefined ? undefined : { typed: word, used };
}

function* relaxWord(
  relaxation: Relaxation,
  lone: LoneWord,
): Generator<undefined, Correction | undefined> {
  const { index } = relaxation;
  const { word, grades } = lone;
  const wasFound = grades.some((grade) => grade !== unmatched);
  if (isUnspaced(word)) {
    if (!wasFound) addCharacters(index, lone);
    return undefined;
  }
  markAll(index, otherWords(index, lone), grades);
  if (word.length >= leastPart)
    markAll(index, yield* wordsContaining(index.vocabulary, word), grades);
  addSplits(index, lone);
  yield;
  return wasFound ? undefined : yield* addTypos(relaxation, lone);
}

/** Two words that were parted, and are one: both are then found by it. */
function* relaxPair({ index }: Relaxation, one: LoneWord, other: LoneWord) {
  const joined = one.word + other.word;
  if (isUnspaced(joined) || joined.length <= leastPart) return;
  const isPrefix = other.isLast;
  const words = [
    ...wordsFor(index.vocabulary, { forms: [joined], isPrefix }),
    ...(joined.length > 5 ? yield* wordsContaining(index.vocabulary, joined) : []),
  ];
  if (words.length === 0) return;
  const both = marked(index, words);
  better(one.grades, both);
  better(other.grades, both);
}

/** Finds words in other ways than as typed, and says which were taken for typos. Can be sliced. */
export function* relaxing(relaxation: Relaxation): Generator<undefined, Correction[]> {
  const { clauses, grades } = relaxation;
  const lone = clauses.map(({ typed, isLast }, place): LoneWord | undefined => {
    const [word = ''] = typed;
    return typed.length === 1
      ? { word, isLast, grades: grades[place] ?? emptyGrades(0) }
      : undefined;
  });
  const corrections: Correction[] = [];
  for (const [place, each] of numbered(lone)) {
    const next = lone[place + 1];
    if (each && next) yield* relaxPair(relaxation, each, next);
    const correction = each && (yield* relaxWord(relaxation, each));
    if (correction) corrections.push(correction);
  }
  return corrections;
}
