import type { Organisation } from '../../../feed/contract.js';
import type { FacetName, Query } from '../query.js';
import { type Counts, narrowing } from './counts.js';
import type { Directory } from './directory.js';
import type { FacetColumn } from './facets.js';
import { level } from './search-index.js';
import { type Correction, fuzzyGrade, type Grade, matching, unmatched } from './matches.js';
import { distancesFrom } from './order.js';
import { type Clause, planOf } from './plan.js';
import { sorting } from './slices.js';
import { stretchesOf } from './words.js';

export type LevelName = keyof typeof level;

/** Why an organisation is among the results. */
export interface Reason {
  readonly found: LevelName;
  readonly isFuzzy: boolean;
  readonly isSynonym: boolean;
}

export interface Result {
  readonly organisation: Organisation;
  /** Kilometres; undefined when either end is not known. */
  readonly distance: number | undefined;
  /** Undefined when no text was asked for. */
  readonly reason: Reason | undefined;
}

/** The answer to a query. */
export interface Answer {
  readonly query: Query;
  readonly results: readonly Result[];
  readonly corrections: readonly Correction[];
  /** The feed's words that were looked for beside the reader's. */
  readonly synonyms: readonly string[];
  readonly counts: ReadonlyMap<FacetName, Counts>;
  readonly without: ReadonlyMap<FacetName, number>;
  readonly withoutText: number;
}

const levelNames = Object.keys(level) as LevelName[];

const reasonOf = (grade: Grade): Reason => ({
  found: levelNames[(grade % fuzzyGrade) >> 1] ?? 'description',
  isFuzzy: grade >= fuzzyGrade,
  isSynonym: grade % 2 === 1,
});

/** A name that is, or begins with, the very words asked for goes before names that merely hold them. */
const nameGrade = (grade: Grade, names: readonly string[], asked: string): Grade => {
  if (grade !== level.nameWord * 2) return grade;
  if (names.includes(asked)) return level.nameExact * 2;
  return names.some((name) => name.startsWith(asked)) ? level.namePrefix * 2 : grade;
};

interface Ranked {
  readonly document: number;
  readonly grade: Grade;
  readonly distance: number;
}

/** The order of results: rank, then distance, then the order among equals. */
const ranking =
  ({ ties }: Directory) =>
  (one: Ranked, other: Ranked): number =>
    one.grade - other.grade ||
    (one.distance === other.distance ? 0 : one.distance - other.distance) ||
    (ties[one.document] ?? 0) - (ties[other.document] ?? 0);

const synonymsOf = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap((clause) => clause.flatMap(({ synonym }) => synonym ?? []));

interface Gathering {
  readonly directory: Directory;
  readonly query: Query;
  readonly passing: readonly number[];
  readonly grades: Uint8Array | undefined;
}

/** How many results are made between two stops. */
const stride = 1024;

function* eachOf<From, To>(
  items: readonly From[],
  make: (item: From) => To,
): Generator<undefined, To[]> {
  const made: To[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % stride === 0) yield;
  }
  return made;
}

/** Without a text or a place nothing ranks, and the feed's own order stands. */
function* gathering({ directory, query, passing, grades }: Gathering) {
  const { organisations, index } = directory;
  const asked = stretchesOf(query.text).join(' ');
  const distances = query.origin && distancesFrom(query.origin, organisations);
  const ranked = yield* eachOf(passing, (document) => ({
    document,
    grade: grades
      ? nameGrade(grades[document] ?? unmatched, index.names[document] ?? [], asked)
      : 0,
    distance: distances?.[document] ?? Infinity,
  }));
  const isRanked = grades !== undefined || query.origin !== undefined;
  const sorted = isRanked ? yield* sorting(ranked, ranking(directory)) : ranked;
  return yield* eachOf(sorted, ({ document, grade, distance }): Result => ({
    organisation: organisations[document] as Organisation,
    distance: distance === Infinity ? undefined : distance,
    reason: grades && reasonOf(grade),
  }));
}

/** Answers a query, in work that can be sliced. `more`: facets that hold for this moment only. */
export function* answering(
  directory: Directory,
  query: Query,
  more: readonly FacetColumn[] = [],
): Generator<undefined, Answer> {
  const clauses = planOf(query.text, directory.synonyms);
  const found = clauses.length > 0 ? yield* matching(directory.index, clauses) : undefined;
  const { passing, ...narrowed } = yield* narrowing({
    columns: [...directory.columns, ...more],
    choices: query.choices,
    size: directory.organisations.length,
    matches: (document) => !found || found.grades[document] !== unmatched,
  });
  const grades = found?.grades;
  const results = yield* gathering({ directory, query, passing, grades });
  const corrections = found?.corrections ?? [];
  return { query, results, corrections, synonyms: synonymsOf(clauses), ...narrowed };
}
