import type { Organisation } from '../../../model/contract.js';
import { positionsOf } from '../../../model/organisation-places.js';
import { kilometresBetween, type Position, withinArea } from './geography.js';
import type { FacetName, Query } from './query.js';
import { type Counts, narrowing } from './counts.js';
import type { Directory } from './directory.js';
import type { FacetColumn } from './facets.js';
import {
  gradeOf,
  isSynonym,
  kind,
  nameGrade,
  partialGrade,
  type Reason,
  reasonOf,
} from './grades.js';
import { level } from './match-level.js';
import { matching } from './matches.js';
import type { Correction } from './relaxed-matches.js';
import { nearestFirst } from './distance-order.js';
import { type Order, ranked } from './order.js';
import { planOf } from './query-plan.js';
import { lettersOf } from './vocabulary.js';
import { stretchesOf } from './tokens.js';

export type { Reason } from './grades.js';
export type { LevelName } from './match-level.js';

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
  /** Those that answer it, best first. */
  readonly found: readonly Organisation[];
  /** What can be said of one of them: worked out for those that are shown. */
  readonly resultOf: (organisation: Organisation) => Result | undefined;
  /** How many of those found match every word of the text; the others match some. */
  readonly full: number;
  readonly corrections: readonly Correction[];
  /** The feed's words that were looked for beside the reader's, where that found something. */
  readonly synonyms: readonly string[];
  readonly counts: ReadonlyMap<FacetName, Counts>;
  readonly without: ReadonlyMap<FacetName, number>;
  readonly withoutText: number;
}

/** A name that is, or begins with, the very words asked for goes before names that merely hold them. */
const gradeNames = ({ index }: Directory, text: string, grades: Uint8Array): void => {
  const asked = lettersOf(stretchesOf(text).join(' ')).units;
  for (let document = 0; document < grades.length; document += 1) {
    if (grades[document] !== nameGrade) continue;
    const found = index.names.compare(document, asked);
    if (found === 'exact') grades[document] = gradeOf(level.nameExact, kind.exact);
    else if (found === 'prefix') grades[document] = gradeOf(level.namePrefix, kind.exact);
  }
};

/** Where distances were measured from last, and what came of it: typing goes on from one place. */
export interface Measured {
  readonly origin: NonNullable<Query['origin']>;
  readonly order: Order;
}

export function* measuringFrom(
  origin: NonNullable<Query['origin']>,
  { points, ties }: Directory,
): Generator<undefined, Measured> {
  return { origin, order: yield* nearestFirst(origin, points, ties) };
}

/** Without a text or a place nothing ranks, and the feed's own order stands. */
const orderOf = (
  { ties, asGiven }: Directory,
  isText: boolean,
  place: Measured | undefined,
): Order => place?.order ?? (isText ? ties : asGiven);

interface Known {
  readonly directory: Directory;
  readonly grades: Uint8Array | undefined;
  readonly passing: Uint8Array;
  readonly place: Measured | undefined;
}

/** Kilometres to the nearest place of an organisation; undefined where none is known. */
const nearest = (origin: Position, organisation: Organisation): number | undefined => {
  const positions = positionsOf(organisation);
  if (positions.length === 0) return undefined;
  return Math.min(...positions.map((position) => kilometresBetween(origin, position)));
};

const resultOf =
  ({ directory, grades, passing, place }: Known) =>
  (organisation: Organisation): Result | undefined => {
    const number = directory.numbers.get(organisation) ?? -1;
    if (passing[number] !== 1) return undefined;
    return {
      organisation,
      distance: place && nearest(place.origin, organisation),
      reason: grades && reasonOf(grades[number] ?? 0),
    };
  };

/** How many of the results match every word. */
const countFull = (results: Order, grades: Uint8Array): number => {
  let full = 0;
  for (const document of results) if ((grades[document] ?? 0) < partialGrade) full += 1;
  return full;
};

const organisationsAt = (order: Order, all: readonly Organisation[]): Organisation[] => {
  const found: Organisation[] = [];
  for (const number of order) found.push(all[number] as Organisation);
  return found;
};

/** What holds for a moment, or was worked out for an earlier question. */
export interface Circumstances {
  /** Facets that hold for this moment only. */
  readonly columns?: readonly FacetColumn[];
  readonly place?: Measured | undefined;
}

/** No query is read further: a page of text, pasted by mistake, would hold the page for minutes. */
const longestQuery = 500;

/** How many synonyms are shown at most. */
const mostTold = 20;

/** Answers a query, in work that can be sliced. */
export function* answering(
  directory: Directory,
  query: Query,
  { columns = [], place }: Circumstances = {},
): Generator<undefined, Answer> {
  const { organisations, index, words } = directory;
  const text = query.text.slice(0, longestQuery);
  const clauses = planOf(text, words);
  const matches = clauses.length > 0 ? yield* matching(index, clauses, words) : undefined;
  const grades = matches?.grades;
  yield;
  if (grades) gradeNames(directory, text, grades);
  const { passing, total, ...narrowed } = yield* narrowing({
    columns: [...directory.columns, ...columns],
    choices: query.choices,
    size: organisations.length,
    grades,
    within: query.area && withinArea(query.area, organisations),
  });
  const order = orderOf(directory, grades !== undefined, place);
  const results = ranked({ order, passing, total, matches });
  yield;
  const bySynonym = grades?.some((grade, document) => isSynonym(grade) && passing[document] === 1);
  return {
    query,
    found: organisationsAt(results, organisations),
    resultOf: resultOf({ directory, grades, passing, place }),
    full: grades ? countFull(results, grades) : results.length,
    corrections: matches?.corrections ?? [],
    synonyms: bySynonym
      ? clauses
          .flatMap(({ alternatives }) => alternatives.flatMap(({ label }) => label ?? []))
          .slice(0, mostTold)
      : [],
    ...narrowed,
  };
}
