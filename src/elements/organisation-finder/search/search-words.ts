import type { Organisation } from '../../../model/contract.js';
import { languageOf } from '../../../model/service-area.js';
import { countryName, languageName } from '../../../locale/names.js';
import { conceptWord } from './concepts.js';
import { type Target, Thesaurus } from './thesaurus/thesaurus.js';
import { queryWordsOf } from './tokens.js';
import { numbered } from '../../../time/slices.js';

/** What the search knows of words, beside those of a directory. */
export interface SearchWords {
  readonly thesaurus: Thesaurus;
  readonly stopWords: ReadonlySet<string>;
}

export const noSearchWords: SearchWords = { thesaurus: new Thesaurus(), stopWords: new Set() };

/** The words that are fetched: see `thesaurus/words.ts`. */
export interface FetchedWords {
  readonly serviceWords: Readonly<Record<string, string>>;
  readonly stopWords: string;
  readonly townNames: string;
  readonly knownOrganisations: string;
  readonly shortForms: string;
  readonly allusions: string;
  readonly countryNames: Readonly<Record<string, string>>;
}

interface WordsOptions {
  readonly organisations: readonly Organisation[];
  /** The languages that names of countries and languages are known in, as BCP 47. */
  readonly languages: readonly string[];
  /** The feed's sets. */
  readonly synonyms: readonly (readonly string[])[];
  /** Undefined where they could not be fetched: then the feed's alone are known. */
  readonly fetched: FetchedWords | undefined;
}

const isMarked = (label: string): boolean => label.endsWith('>');

/**
 * A feed's set of synonyms: each finds all others, and that is told. Where the first ends in `>`
 * ("papers >"), it finds the others and they do not find it.
 */
function* addFeedSet(thesaurus: Thesaurus, set: readonly string[]) {
  const isOneWay = isMarked(set[0] ?? '');
  const targets: Target[] = [];
  for (const each of set) {
    const label = isMarked(each) ? each.slice(0, -1).trimEnd() : each;
    targets.push({ words: queryWordsOf(label), label });
    yield;
  }
  const phrases = targets.map(({ words }) => words);
  if (isOneWay) thesaurus.addAll(phrases.slice(0, 1), targets.slice(1));
  else thesaurus.addAll(phrases, targets);
}

const parted = (list: string): string[] => list.split(',').map((each) => each.trim());

/** How many organisations are looked through between two stops. */
const stride = 1024;

function* codesOf(organisations: readonly Organisation[]) {
  const [countries, languages] = [new Set<string>(), new Set<string>()];
  for (const [index, { countries: own, languages: spoken }] of numbered(organisations)) {
    for (const code of own ?? []) countries.add(code);
    for (const tag of spoken ?? []) languages.add(languageOf(tag));
    if (index % stride === 0) yield;
  }
  countries.delete('001');
  return { countries, languages };
}

/** The language most spoken in a country (CLDR likely subtags). */
const languageIn = (country: string): string =>
  new Intl.Locale(`und-${country}`).maximize().language;

function* addNames(thesaurus: Thesaurus, { organisations, languages }: WordsOptions) {
  const codes = yield* codesOf(organisations);
  for (const code of codes.countries) {
    const names = [...languages, languageIn(code)].map((tag) => countryName(code, tag));
    thesaurus.addWords(names, { words: [conceptWord('country', code)], label: undefined });
    yield;
  }
  for (const code of codes.languages) {
    const names = languages.map((tag) => languageName(code, tag));
    thesaurus.addWords(names, { words: [conceptWord('language', code)], label: undefined });
    yield;
  }
}

function* addFetched(thesaurus: Thesaurus, fetched: FetchedWords) {
  for (const [service, list] of Object.entries(fetched.serviceWords)) {
    const words = [conceptWord('service', service)];
    thesaurus.addWords(parted(list), { words, label: undefined });
    yield;
  }
  for (const [country, list] of Object.entries(fetched.countryNames)) {
    const words = [conceptWord('country', country)];
    thesaurus.addWords(parted(list), { words, label: undefined });
  }
  const { townNames, knownOrganisations, shortForms } = fetched;
  for (const sets of [townNames, knownOrganisations, shortForms]) {
    for (const set of sets.split('\n').filter(Boolean)) {
      thesaurus.addSet(parted(set));
      yield;
    }
  }
}

function* addAllusions(thesaurus: Thesaurus, { allusions }: FetchedWords) {
  for (const line of allusions.split('\n').filter(Boolean)) {
    const [from = '', to = ''] = line.split('>');
    thesaurus.addWords(parted(from), { words: queryWordsOf(to), label: undefined });
    yield;
  }
}

/** Puts together what is known of words for a directory, in work that can be sliced. */
export function* searchWordsFor(options: WordsOptions): Generator<undefined, SearchWords> {
  const thesaurus = new Thesaurus();
  for (const set of options.synonyms) {
    yield* addFeedSet(thesaurus, set);
  }
  yield* addNames(thesaurus, options);
  const { fetched } = options;
  if (!fetched) return { thesaurus, stopWords: new Set() };
  yield* addFetched(thesaurus, fetched);
  yield* addAllusions(thesaurus, fetched);
  return { thesaurus, stopWords: new Set(queryWordsOf(fetched.stopWords)) };
}
