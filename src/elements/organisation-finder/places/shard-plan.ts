/** What is known of a reader and a directory before anything is typed, and what each shard weighs. */
interface Known {
  /** How many organisations help in each country. */
  readonly countries: ReadonlyMap<string, number>;
  /** The reader's languages, as BCP 47. */
  readonly languages: readonly string[];
  /** Thousands of bytes of every shard there is. */
  readonly weights: ReadonlyMap<string, number>;
  /** Whether the reader's device asks to save data. */
  readonly isSaving: boolean;
}

interface ShardPlan {
  /** Fetched when the field is first used. */
  readonly first: readonly string[];
  /** Fetched when the reader asks for it. */
  readonly further: readonly string[];
}

/** Thousands of bytes that the countries of a directory may weigh unasked. */
export const budget = 150;

/** Scripts that others are written with, as CLDR names them. */
const writtenIn: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

const scriptsOf = (language: string): readonly string[] => {
  try {
    const { script = 'Latn' } = new Intl.Locale(language).maximize();
    return writtenIn[script] ?? [script];
  } catch {
    return [];
  }
};

const withinBudget = (names: readonly string[], weights: Known['weights']): string[] => {
  let spent = 0;
  return names.filter((name) => {
    const weight = weights.get(name) ?? 0;
    if (spent + weight > budget) return false;
    spent += weight;
    return true;
  });
};

/**
 * Which shards of the gazetteer to fetch. It depends on the directory and on the languages that
 * every request of the browser names anyway, never on what is typed: whoever serves the shards
 * learns that a place is sought, and not which.
 */
export const planOfShards = ({ countries, languages, weights, isSaving }: Known): ShardPlan => {
  const isThere = (name: string): boolean => weights.has(name);
  const byNumber = [...countries].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const wanted = byNumber.map(([country]) => (isThere(country) ? country : 'elsewhere'));
  const own = [...new Set(wanted)].filter(isThere);
  const scripts = [...new Set([...languages.flatMap(scriptsOf), 'Latn'])].map(
    (script) => `names-${script}`,
  );
  const unasked = isSaving ? [] : [...scripts.filter(isThere), ...withinBudget(own, weights)];
  const first = ['world', ...unasked];
  const allNames = [...weights.keys()].filter((name) => name.startsWith('names-'));
  const further = [...own, ...allNames].filter((name) => !first.includes(name));
  return { first, further };
};
