import * as v from 'valibot';

/** One thing wrong with a feed. */
export interface FeedIssue {
  /** Where, from the feed's root: `stories[3].image.src`. */
  readonly path: string;
  /** What the contract asks for there. */
  readonly expected: string;
  /** What stood there, as text, at most 80 characters. */
  readonly found: string;
}

export interface Pruned<Output> {
  /** Undefined when something required was missing or wrong. */
  readonly output: Output | undefined;
  readonly issues: readonly FeedIssue[];
}

type Key = string | number;
type Path = readonly Key[];
type Holder = Record<Key, unknown>;

const pathText = (root: string, path: Path): string =>
  path.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${key}`),
    root,
  );

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => key as Key);

const feedIssue = (path: string, issue: v.BaseIssue<unknown>): FeedIssue => ({
  path,
  expected: issue.expected ?? issue.message,
  found: issue.received.slice(0, 80),
});

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Arrays and plain objects anew, so that pruning never changes what was given. */
const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  if (!isHolder(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
};

const at = (value: unknown, path: Path): unknown =>
  path.reduce((holder, key) => (isHolder(holder) ? holder[key] : undefined), value);

/**
 * Removes what stands at `path`, or, when nothing does, what should have held it.
 *
 * @returns the path that was removed; undefined when only the whole was left.
 */
const prune = (value: unknown, path: Path): Path | undefined => {
  const key = path.at(-1);
  if (key === undefined) return undefined;
  const outer = path.slice(0, -1);
  const holder = at(value, outer);
  if (!isHolder(holder) || !Object.hasOwn(holder, key)) return prune(value, outer);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return path;
};

/** Prunes each of `paths`, last first so that list positions stay true. False: nothing would remain. */
const pruneAll = (value: unknown, paths: readonly Path[]): boolean => {
  const gone = new Set<string>();
  return [...paths].reverse().every((path) => {
    const covered = path.some((_, depth) => gone.has(pathText('', path.slice(0, depth + 1))));
    if (covered) return true;
    const pruned = prune(value, path);
    if (pruned) gone.add(pathText('', pruned));
    return pruned !== undefined;
  });
};

/**
 * Reads `input` by `schema`, and loses as little as can be lost: what is wrong is left out, and
 * where it was required, so is what it stood in, outwards, until the rest is right.
 *
 * @param root - how paths in the issues begin: `stories[3]`.
 */
export const readPruned = <Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  root: string,
): Pruned<v.InferOutput<Schema>> => {
  const issues: FeedIssue[] = [];
  let result = v.safeParse(schema, input);
  let rest = input;
  while (!result.success) {
    const found = result.issues;
    for (const issue of found) {
      const path = pathText(root, pathOf(issue));
      // A gap that pruning made is a consequence, and its cause has been told.
      if (!issues.some((told) => told.path.startsWith(path))) issues.push(feedIssue(path, issue));
    }
    if (rest === input) rest = copy(input);
    if (!pruneAll(rest, found.map(pathOf))) return { output: undefined, issues };
    result = v.safeParse(schema, rest);
  }
  return { output: result.output, issues };
};
