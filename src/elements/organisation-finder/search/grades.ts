import { level, levelNames, type LevelName } from './match-level.js';

/**
 * How a word of the query was found: as typed, by two words that mean the same, by one, as a part of
 * a longer word.
 */
export const kind = { exact: 0, synonyms: 1, synonym: 2, part: 3 } as const;

export type MatchKind = keyof typeof kind;

const kindNames = Object.keys(kind) as MatchKind[];
const kinds = 4;

/**
 * How well a document matches, smaller is better: where (`level`), and how (`kind`); those found by
 * a typo come after all others, those that match only some of the words come last.
 */
export type Grade = number;

export const unmatched: Grade = 255;
export const fuzzyGrade = 32;
/** Documents that match some of the words. */
export const partialGrade = 64;
/** Every grade but {@link unmatched} is below. */
export const gradeCount = partialGrade + 1;

export const gradeOf = (at: number, how: number): Grade => at * kinds + how;

/** Why an organisation is among the results. */
export interface Reason {
  readonly found: LevelName;
  readonly kind: MatchKind;
  readonly isFuzzy: boolean;
  /** Whether it matches only some of the words; then `found` and `kind` say nothing. */
  readonly isPartial: boolean;
}

const levelOf = (grade: Grade): number => Math.floor((grade % fuzzyGrade) / kinds);
const kindOf = (grade: Grade): number => grade % kinds;

/**
 * The grade of what is found in two ways, and so for sure: at the better place of the two, as if it
 * had been typed so where one of them was typed.
 */
export const confirmed = (one: Grade, other: Grade): Grade => {
  const best = Math.min(one, other);
  const isTyped = kindOf(one) === kind.exact || kindOf(other) === kind.exact;
  return best - kindOf(best) + (isTyped ? kind.exact : kind.synonyms);
};

export const isSynonym = (grade: Grade): boolean =>
  grade < partialGrade && (kindOf(grade) === kind.synonym || kindOf(grade) === kind.synonyms);

export const reasonOf = (grade: Grade): Reason => ({
  found: levelNames[levelOf(grade)] ?? 'description',
  kind: kindNames[kindOf(grade)] ?? 'exact',
  isFuzzy: grade >= fuzzyGrade && grade < partialGrade,
  isPartial: grade >= partialGrade,
});

/** How much a word counts by where and how it was found. */
const levelWeights: Readonly<Record<LevelName, number>> = {
  nameExact: 1,
  namePrefix: 1,
  nameWord: 1,
  service: 0.9,
  place: 0.85,
  description: 0.7,
  contact: 0.8,
};
const kindWeights: Readonly<Record<MatchKind, number>> = {
  exact: 1,
  synonyms: 0.95,
  synonym: 0.9,
  part: 0.75,
};
const fuzzyWeight = 0.6;

const weightOf = (grade: Grade): number => {
  if (grade === unmatched) return 0;
  const { found, kind, isFuzzy } = reasonOf(grade);
  return levelWeights[found] * kindWeights[kind] * (isFuzzy ? fuzzyWeight : 1);
};

/** For each grade of a word, how much it counts, from 0 to 1. */
export const weights = Float32Array.from({ length: unmatched + 1 }, (_, grade) => weightOf(grade));

/** The grade of a word of a name, found as typed: only these can be the very name. */
export const nameGrade = gradeOf(level.nameWord, kind.exact);

export const emptyGrades = (size: number): Uint8Array => new Uint8Array(size).fill(unmatched);

export const countMatched = (grades: Uint8Array): number => {
  let count = 0;
  for (let document = 0; document < grades.length; document += 1) {
    if (grades[document] !== unmatched) count += 1;
  }
  return count;
};

/** Makes each grade the worse of two: all of several words are wanted. */
export const worsen = (grades: Uint8Array, other: Uint8Array): void => {
  for (let document = 0; document < grades.length; document += 1) {
    const grade = other[document] ?? 0;
    if (grade > (grades[document] ?? 0)) grades[document] = grade;
  }
};

/** Makes each grade the better of two: any of several words will do. */
export const better = (grades: Uint8Array, other: Uint8Array): void => {
  for (let document = 0; document < grades.length; document += 1) {
    const grade = other[document] ?? 0;
    if (grade < (grades[document] ?? 0)) grades[document] = grade;
  }
};
