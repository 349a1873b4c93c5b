/** Runs in the page of the search benchmark: our search, and the libraries it is compared with. */
import UFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import type { Organisation } from '../src/model/contract.js';
import { emptyQuery, type Query } from '../src/elements/organisation-finder/search/query.js';
import { answering, measuringFrom } from '../src/elements/organisation-finder/search/answer.js';
import { building, type Directory } from '../src/elements/organisation-finder/search/directory.js';
import { countryName, languageName } from '../src/locale/names.js';
import { normalise } from '../src/locale/normalise.js';
import { openFacet } from '../src/elements/organisation-finder/search/open-facet.js';
import { textReader } from '../src/elements/organisation-finder/search/organisation-texts.js';
import { inSlices } from '../src/time/slices.js';
import { manyOrganisations } from '../test/elements/organisation-finder/directories.js';

// Parsed as from a feed: strings that were concatenated are slower to read.
const organisations = JSON.parse(JSON.stringify(manyOrganisations(10_000))) as Organisation[];
const serviceName = (service: string): string => service;
const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
const options = { textLanguages, synonyms: { en: [['aid', 'help']] }, serviceName };
const now = Date.now();

/** Milliseconds of the whole work, and of the longest task that blocks the page. */
interface Times {
  readonly whole: number;
  readonly longest: number;
}

/** A search index over organisations that answers queries. */
interface Contestant {
  readonly build: () => Promise<Times>;
  readonly answer: (query: Query) => Promise<Times>;
}

const sliced = async <Result>(
  work: Generator<undefined, Result>,
): Promise<Times & { readonly value: Result }> => {
  let [start, whole, longest] = [performance.now(), 0, 0];
  const stop = (): void => {
    const step = performance.now() - start;
    whole += step;
    longest = Math.max(longest, step);
  };
  const pause = async (): Promise<void> => {
    stop();
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
  const value = await inSlices(work, { signal: new AbortController().signal, pause });
  stop();
  return { whole, longest, value: value as Result };
};

const atOnce = (work: () => void): Promise<Times> => {
  const start = performance.now();
  work();
  const whole = performance.now() - start;
  return Promise.resolve({ whole, longest: whole });
};

function* asked(directory: Directory, query: Query) {
  const place = query.origin && (yield* measuringFrom(query.origin, directory));
  return yield* answering(directory, query, { place });
}

function* built(): Generator<undefined, Directory> {
  const directory = yield* building(organisations, options);
  // Opening hours are computed once a minute, so only with the first answer.
  const open = yield* openFacet(organisations, now);
  return { ...directory, columns: [...directory.columns, open] };
}

const ours = (): Contestant => {
  let directory: Directory;
  return {
    build: async () => {
      const { value, ...times } = await sliced(built());
      directory = value;
      return times;
    },
    answer: (query) => sliced(asked(directory, query)),
  };
};

/** The texts that our search reads, for libraries that index texts as they are. */
const textsOf = () => {
  let texts: string[][] = [];
  const text = (words: string, level: number): unknown => texts[level]?.push(words);
  const common = (namesOf: (code: string) => readonly string[]) => (code: string, level: number) =>
    namesOf(code).forEach((name) => text(name, level));
  const read = textReader({ language: 'en', serviceName }, { text, common, word: () => {} });
  return organisations.map((organisation, id) => {
    texts = [[], [], [], [], [], [], []];
    read(organisation);
    const [, , names = [], services = [], places = [], descriptions = []] = texts;
    return { id, names, services, places, descriptions };
  });
};

const miniSearch = (): Contestant => {
  const fields = ['names', 'services', 'places', 'descriptions'];
  const search = new MiniSearch({ fields, processTerm: (term) => normalise(term) });
  return {
    build: () => atOnce(() => search.addAll(textsOf())),
    answer: ({ text }) =>
      atOnce(() => search.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })),
  };
};

const uFuzzy = (): Contestant => {
  const search = new UFuzzy({ intraMode: 1 });
  let haystack: string[] = [];
  return {
    build: () =>
      atOnce(() => {
        const texts = textsOf().map(({ id: _, ...fields }) =>
          Object.values(fields).flat().join(' '),
        );
        haystack = UFuzzy.latinize(texts);
      }),
    answer: ({ text }) => atOnce(() => search.search(haystack, text, 1)),
  };
};

const name = organisations[4321]?.name as string;
const typo = name.toLowerCase().slice(0, 3) + name[4] + name[3] + name.slice(5);
const texts = [name, typo, '移民', 'مركز', 'nairobi', 'legal', 'zzzzzzzz', 'kenya legal'];
/** Each text as it is typed, letter by letter; the first query has two letters. */
const typed: Query[] = texts.flatMap((text) =>
  [...text].slice(1).map((_, index) => ({ ...emptyQuery, text: text.slice(0, index + 2) })),
);
const filtered: Query[] = [
  { ...emptyQuery, choices: { country: ['KE', 'GB'], service: ['legal'] } },
  { ...emptyQuery, text: 'ka', choices: { language: ['fr'], open: ['yes'] } },
  { ...emptyQuery, origin: [0, 0] },
  { ...emptyQuery, text: 'ka', origin: [0, 0] },
];

const contestants = {
  'this finder': { make: ours, queries: typed },
  'with filters and near me': { make: ours, queries: filtered },
  MiniSearch: { make: miniSearch, queries: typed },
  uFuzzy: { make: uFuzzy, queries: typed },
};

/** The result of one round of one contestant. */
export const round = async (who: keyof typeof contestants) => {
  const { make, queries } = contestants[who];
  const contestant = make();
  const build = await contestant.build();
  const answers: Times[] = [];
  for (const query of queries) answers.push(await contestant.answer(query));
  return { build, answers };
};

// The list on screen has used both formatters before anything is indexed.
languageName('en', 'en');
countryName('KE', 'en');

export const names = Object.keys(contestants);
