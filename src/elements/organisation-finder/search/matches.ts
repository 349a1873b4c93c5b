import {
  better,
  confirmed,
  countMatched,
  emptyGrades,
  fuzzyGrade,
  kind,
  unmatched,
  worsen,
} from './grades.js';
import { markWord } from './mark-word.js';
import { wordsBeginningWith, wordsFor, wordsNear } from './find-words.js';
import type { Alternative, Clause } from './query-plan.js';
import { type Correction, relaxing } from './relaxed-matches.js';
import { isUnspaced } from './tokens.js';
import type { SearchIndex } from './search-index.js';
import type { SearchWords } from './search-words.js';
import { addPartial, type Scores, scoresOf } from './scores.js';

/** Grades of all documents by number, and what was done to the words on the way. */
export interface Matches {
  readonly grades: Uint8Array;
  readonly scores: Scores;
  readonly corrections: readonly Correction[];
  /** Whether more than one thing was asked for. */
  readonly isSeveral: boolean;
}

/** With fewer results, words are taken less strictly, and then not all of them are wanted. */
const enough = 5;

/** Undefined if a word of it is in no document. */
function* gradesOfAlternative(
  index: SearchIndex,
  alternative: Alternative,
): Generator<undefined, Uint8Array | undefined> {
  const grades = new Uint8Array(index.size);
  for (const wanted of alternative.words) {
    const words = wordsFor(index.vocabulary, wanted);
    yield;
    if (words.length === 0) return undefined;
    const own = emptyGrades(index.size);
    const how = kind[alternative.kind];
    for (const word of words) markWord(index, { word, how }, own);
    worsen(grades, own);
  }
  return grades;
}

/** "Nightmares" in the words of an organisation for mental health is more than either alone. */
const confirm = (best: Uint8Array, other: Uint8Array): void => {
  for (let document = 0; document < best.length; document += 1) {
    const [one, two] = [best[document] ?? unmatched, other[document] ?? unmatched];
    if (one === unmatched || two === unmatched) best[document] = Math.min(one, two);
    else best[document] = confirmed(one, two);
  }
};

/**
 * A word that stands for others, and is itself in the directory but for a typo: "midwifes" is a
 * service, and is meant by "Midwives Welcome" more than by all others of that service.
 */
function* confirmTypos(
  index: SearchIndex,
  { typed: [word = ''], isLast }: Clause,
  best: Uint8Array,
): Generator<undefined, void> {
  const near = emptyGrades(index.size);
  for (const each of yield* wordsNear(index.vocabulary, { forms: [word], isPrefix: isLast }))
    markWord(index, { word: each, how: kind.part, extra: fuzzyGrade }, near);
  for (let document = 0; document < best.length; document += 1) {
    const [one, other] = [best[document] ?? unmatched, near[document] ?? unmatched];
    if (one !== unmatched && other !== unmatched) best[document] = confirmed(one, other);
  }
}

function* confirmBy(index: SearchIndex, alternative: Alternative, best: Uint8Array) {
  const grades = yield* gradesOfAlternative(index, alternative);
  if (grades) confirm(best, grades);
}

function* gradesOfClause(index: SearchIndex, clause: Clause): Generator<undefined, Uint8Array> {
  const best = emptyGrades(index.size);
  const [typed, ...others] = clause.alternatives;
  if (typed) yield* confirmBy(index, typed, best);
  const isElsewhere = others.length > 0 && countMatched(best) === 0;
  for (const alternative of others) yield* confirmBy(index, alternative, best);
  if (clause.typed.length > 1) return best;
  if (isElsewhere) yield* confirmTypos(index, clause, best);
  better(best, longerWords(index, clause));
  return best;
}

/** Shorter beginnings are those of too many words. */
const leastBeginning = 5;

/** Longer words that begin with the word typed: its forms, and compounds. */
const longerWords = (index: SearchIndex, { typed: [word = ''], isLast }: Clause): Uint8Array => {
  const grades = emptyGrades(index.size);
  if (isLast || word.length < leastBeginning || isUnspaced(word)) return grades;
  for (const longer of wordsBeginningWith(index.vocabulary, word))
    markWord(index, { word: longer, how: kind.part }, grades);
  return grades;
};

/** Documents that match every clause, each as well as its worst. */
const matchingAll = (size: number, clauses: readonly Uint8Array[]): Uint8Array => {
  const grades = new Uint8Array(size);
  for (const clause of clauses) worsen(grades, clause);
  return grades;
};

const graded = (grades: Uint8Array, clauses: readonly Uint8Array[]) => ({
  grades,
  scores: scoresOf(grades.length, clauses),
  isSeveral: clauses.length > 1,
});

/**
 * Grades each document, in work that can be sliced. First all words are wanted as they are typed,
 * or by words that mean the same. Where that finds fewer than five, words are found within longer
 * ones, joined, parted and misspelt; where that does, too, documents that match some of the words
 * follow.
 */
export function* matching(
  index: SearchIndex,
  clauses: readonly Clause[],
  known: SearchWords,
): Generator<undefined, Matches> {
  const asTyped: Uint8Array[] = [];
  for (const clause of clauses) asTyped.push(yield* gradesOfClause(index, clause));
  const all = matchingAll(index.size, asTyped);
  const found = countMatched(all);
  yield;
  if (found >= enough) return { ...graded(all, asTyped), corrections: [] };
  const corrections = yield* relaxing({ index, clauses, grades: asTyped, known });
  const relaxed = matchingAll(index.size, asTyped);
  const full = countMatched(relaxed);
  yield;
  const matches = graded(relaxed, asTyped);
  if (full < enough) addPartial(relaxed, matches.scores);
  return { ...matches, corrections };
}
