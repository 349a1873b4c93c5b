import { editsAllowed, editsBetween } from './edits.js';
import type { SearchIndex, Term } from './search-index.js';
import { isUnspaced } from './words.js';
import type { Alternative, Clause, Wanted } from './plan.js';

/**
 * How well a document matches, smaller is better: whether by a typo (× 16), where (× 2, see
 * `level`), whether by a synonym. So exact always goes before fuzzy.
 */
export type Grade = number;

export const unmatched: Grade = 255;
export const fuzzyGrade = 16;

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

const termsFor = (index: SearchIndex, { forms, isPrefix }: Wanted): Term[] =>
  forms.flatMap((form) => {
    if (!isPrefix) return index.terms.get(form) ?? [];
    const first = String.fromCodePoint(form.codePointAt(0) ?? 0);
    return (index.byFirst.get(first) ?? []).filter(({ word }) => word.startsWith(form));
  });

interface Near {
  readonly term: Term;
  readonly edits: number;
}

/** How many terms are looked at between two stops. */
const stride = 1024;

function* termsNear(index: SearchIndex, { forms, isPrefix }: Wanted): Generator<undefined, Near[]> {
  const [word = ''] = forms;
  const limit = isUnspaced(word) ? 0 : editsAllowed(word);
  const near: Near[] = [];
  if (limit === 0) return near;
  let looked = 0;
  for (const term of index.terms.values()) {
    looked += 1;
    if (looked % stride === 0) yield;
    if (word.length - term.word.length > limit) continue;
    const edits = editsBetween(word, term.word, { limit, isPrefix: isPrefix && word.length > 4 });
    if (edits > 0 && edits <= limit && !/\d/.test(term.word)) near.push({ term, edits });
  }
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near.filter(({ edits }) => edits === fewest);
}

const mark = (grades: Uint8Array, { postings }: Term, extra: Grade): void => {
  for (const posting of postings) {
    const document = posting >> 3;
    const grade = (posting & 7) * 2 + extra;
    if (grade < (grades[document] ?? 0)) grades[document] = grade;
  }
};

/** The commonest of the words that a typo may have meant. */
const commonest = (near: readonly Near[]): string | undefined =>
  near.reduce<Term | undefined>(
    (best, { term }) => (best && best.postings.length >= term.postings.length ? best : term),
    undefined,
  )?.word;

interface Matching {
  readonly index: SearchIndex;
  readonly isFuzzy: boolean;
  readonly corrections: Correction[];
}

function* gradesOfWord(
  { index, isFuzzy, corrections }: Matching,
  word: Wanted,
  extra: Grade,
): Generator<undefined, Uint8Array> {
  const grades = new Uint8Array(index.size).fill(unmatched);
  const exact = termsFor(index, word);
  for (const [place, term] of exact.entries()) {
    mark(grades, term, extra);
    if (place % 32 === 31) yield;
  }
  if (!isFuzzy) return grades;
  const near = yield* termsNear(index, word);
  near.forEach(({ term }) => mark(grades, term, extra + fuzzyGrade));
  const used = commonest(near);
  const typed = word.forms[0] ?? '';
  if (used && exact.length === 0) corrections.push({ typed, used });
  return grades;
}

const worsen = (grades: Uint8Array, other: Uint8Array): void => {
  other.forEach((grade, document) => {
    if (grade > (grades[document] ?? 0)) grades[document] = grade;
  });
};

const better = (grades: Uint8Array, other: Uint8Array): void => {
  other.forEach((grade, document) => {
    if (grade < (grades[document] ?? 0)) grades[document] = grade;
  });
};

function* gradesOfAlternative(
  matching: Matching,
  { words, synonym }: Alternative,
): Generator<undefined, Uint8Array> {
  const grades = new Uint8Array(matching.index.size);
  const extra = synonym === undefined ? 0 : 1;
  // A synonym is the feed's word, not the reader's: it has no typos.
  const how = { ...matching, isFuzzy: matching.isFuzzy && synonym === undefined };
  for (const word of words) {
    worsen(grades, yield* gradesOfWord(how, word, extra));
    yield;
  }
  return grades;
}

function* gradesOf(matching: Matching, clauses: readonly Clause[]) {
  const grades = new Uint8Array(matching.index.size);
  for (const clause of clauses) {
    const best = new Uint8Array(matching.index.size).fill(unmatched);
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
  if (asTyped.some((grade) => grade !== unmatched)) return { grades: asTyped, corrections: [] };
  const corrections: Correction[] = [];
  const grades = yield* gradesOf({ index, isFuzzy: true, corrections }, clauses);
  return { grades, corrections };
}
