import { type Grade, gradeOf } from './grades.js';
import type { SearchIndex } from './search-index.js';

interface Marking {
  readonly word: number;
  /** How it was found: see `kind` of `grades.ts`. */
  readonly how: number;
  /** What the grade is worse by. */
  readonly extra?: Grade;
}

/** Grades the documents that hold a word: the best of its places in each. */
export const markWord = (
  { starts, postings }: SearchIndex,
  { word, how, extra = 0 }: Marking,
  grades: Uint8Array,
): void => {
  const end = starts[word + 1] ?? 0;
  for (let place = starts[word] ?? 0; place < end; place += 1) {
    const posting = postings[place] ?? 0;
    const grade = gradeOf(posting & 7, how) + extra;
    if (grade < (grades[posting >> 3] ?? 0)) grades[posting >> 3] = grade;
  }
};
