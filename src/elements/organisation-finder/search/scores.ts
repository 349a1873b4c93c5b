import {
  countMatched,
  fuzzyGrade,
  gradeCount,
  nameGrade,
  partialGrade,
  unmatched,
  weights,
} from './grades.js';

/** From 0 to 255, how well a document matches all words together: more is better. */
export type Scores = Uint8Array;

const highest = 255;

/** Documents that score less than this share of the best are left out: they share a common word and no more. */
const leastShare = 0.25;

/** Rarer words count more: "kiez" says more of what is sought than "berlin". */
const rarity = (size: number, count: number): number => Math.log(1 + size / Math.max(count, 1));

/** Scores documents by how many of the clauses they match, how rare those are, and how well. */
export const scoresOf = (size: number, clauses: readonly Uint8Array[]): Scores => {
  const sums = new Float32Array(size);
  let most = 0;
  for (const grades of clauses) {
    const weight = rarity(size, countMatched(grades));
    most += weight;
    for (let document = 0; document < size; document += 1)
      sums[document] =
        (sums[document] ?? 0) + weight * (weights[grades[document] ?? unmatched] ?? 0);
  }
  return Uint8Array.from(sums, (sum) => Math.round((sum / most) * highest));
};

/** Adds the documents that match some of the clauses, after those that match all. */
export const addPartial = (grades: Uint8Array, scores: Scores): void => {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  if (best === 0) return;
  for (let document = 0; document < grades.length; document += 1) {
    if (grades[document] === unmatched && (scores[document] ?? 0) >= best * leastShare)
      grades[document] = partialGrade;
  }
};

/** Of several words, where each was found says less than all of them together: those of one group go by their score. */
const groupOf = (grade: number): number => {
  if (grade < nameGrade) return grade;
  if (grade < fuzzyGrade) return nameGrade;
  return grade < partialGrade ? fuzzyGrade : partialGrade;
};

/** A document's place among the results: smaller is better. Of a single word, the grade alone decides. */
export const rankOf = (grade: number, score: number, isSeveral: boolean): number =>
  isSeveral ? groupOf(grade) * (highest + 1) + highest - score : grade * (highest + 1);

/** How many ranks there are. */
export const rankCount = gradeCount * (highest + 1);
