import { levelNames, type LevelName } from './match-level.js';

/**
 * How well a document matches, smaller is better: whether by a typo (× 16), where (× 2, see
 * `level`), whether by a synonym. So exact always goes before fuzzy.
 */
export type Grade = number;

export const unmatched: Grade = 255;
export const fuzzyGrade = 16;
/** Every grade but {@link unmatched} is below. */
export const gradeCount = 32;

/** Why an organisation is among the results. */
export interface Reason {
  readonly found: LevelName;
  readonly isFuzzy: boolean;
  readonly isSynonym: boolean;
}

export const isSynonym = (grade: Grade): boolean => grade % 2 === 1;

export const reasonOf = (grade: Grade): Reason => ({
  found: levelNames[(grade % fuzzyGrade) >> 1] ?? 'description',
  isFuzzy: grade >= fuzzyGrade,
  isSynonym: isSynonym(grade),
});

export const emptyGrades = (size: number): Uint8Array => new Uint8Array(size).fill(unmatched);

export const anyMatched = (grades: Uint8Array): boolean => {
  for (let document = 0; document < grades.length; document += 1) {
    if (grades[document] !== unmatched) return true;
  }
  return false;
};

/** Whoever is worse by `other` becomes so: all of several words are wanted. */
export const worsen = (grades: Uint8Array, other: Uint8Array): void => {
  for (let document = 0; document < grades.length; document += 1) {
    const grade = other[document] ?? 0;
    if (grade > (grades[document] ?? 0)) grades[document] = grade;
  }
};

/** Whoever is better by `other` becomes so: any of several words will do. */
export const better = (grades: Uint8Array, other: Uint8Array): void => {
  for (let document = 0; document < grades.length; document += 1) {
    const grade = other[document] ?? 0;
    if (grade < (grades[document] ?? 0)) grades[document] = grade;
  }
};
