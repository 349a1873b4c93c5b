import { anyMatched, better, emptyGrades, type Grade, fuzzyGrade, worsen } from './grades.js';
import type { Alternative, Clause, Wanted } from './query-plan.js';
import type { SearchIndex } from './search-index.js';
import { commonest, wordsFor, wordsNear } from './near-words.js';

/** What was typed, and the word that was looked for in its place. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

/** Grades of all documents by number, and what was corrected on the way. */
export interface Matches {
  readonly grades: Uint8Array;
  readonly corrections: readonly Correction[];
}

interface Matching {
  readonly index: SearchIndex;
  readonly isFuzzy: boolean;
  readonly corrections: Correction[];
}

/** Grades the documents that hold a word: the best of its places in each. */
const mark = (
  { index, word, extra }: { index: SearchIndex; word: number; extra: Grade },
  grades: Uint8Array,
): void => {
  const { starts, postings } = index;
  const end = starts[word + 1] ?? 0;
  for (let place = starts[word] ?? 0; place < end; place += 1) {
    const posting = postings[place] ?? 0;
    const grade = (posting & 7) * 2 + extra;
    if (grade < (grades[posting >> 3] ?? 0)) grades[posting >> 3] = grade;
  }
};

function* gradesOfWord(
  { index, isFuzzy, corrections }: Matching,
  wanted: Wanted,
  extra: Grade,
): Generator<undefined, Uint8Array> {
  const grades = emptyGrades(index.size);
  const exact = wordsFor(index.vocabulary, wanted);
  exact.forEach((word) => mark({ index, word, extra }, grades));
  yield;
  if (!isFuzzy) return grades;
  const near = yield* wordsNear(index.vocabulary, wanted);
  near.forEach((word) => mark({ index, word, extra: extra + fuzzyGrade }, grades));
  const used = commonest(index, near);
  if (used !== undefined && exact.length === 0) {
    corrections.push({ typed: wanted.forms[0] ?? '', used });
  }
  return grades;
}

function* gradesOfAlternative(
  matching: Matching,
  { words, synonym }: Alternative,
): Generator<undefined, Uint8Array> {
  const grades = new Uint8Array(matching.index.size);
  const extra = synonym === undefined ? 0 : 1;
  // A synonym is the feed's word, not the reader's: it has no typos.
  const how = { ...matching, isFuzzy: matching.isFuzzy && synonym === undefined };
  for (const word of words) worsen(grades, yield* gradesOfWord(how, word, extra));
  return grades;
}

function* gradesOf(matching: Matching, clauses: readonly Clause[]) {
  const grades = new Uint8Array(matching.index.size);
  for (const clause of clauses) {
    const best = emptyGrades(matching.index.size);
    for (const alternative of clause) {
      better(best, yield* gradesOfAlternative(matching, alternative));
    }
    worsen(grades, best);
  }
  return grades;
}

/** Grades each document, in work that can be sliced. Typos are forgiven only where nothing matches as typed. */
export function* matching(
  index: SearchIndex,
  clauses: readonly Clause[],
): Generator<undefined, Matches> {
  const asTyped = yield* gradesOf({ index, isFuzzy: false, corrections: [] }, clauses);
  if (anyMatched(asTyped)) return { grades: asTyped, corrections: [] };
  const corrections: Correction[] = [];
  const grades = yield* gradesOf({ index, isFuzzy: true, corrections }, clauses);
  return { grades, corrections };
}
