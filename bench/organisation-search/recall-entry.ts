/** Runs the same queries over the same directory with the finder's search and with MiniSearch, in a page or in Node. */
import { serviceWords } from '../../src/model/services.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import MiniSearch from 'minisearch';
import type { Organisation } from '../../src/model/contract.js';
import { countryName, languageName } from '../../src/locale/names.js';
import { normalise } from '../../src/locale/normalise.js';
import { serviceName } from '../../src/elements/organisation-finder/results/service-name.js';
import { emptyQuery } from '../../src/elements/organisation-finder/search/query.js';
import { SearchSession } from '../../src/elements/organisation-finder/search/search-session.js';
import * as words from '../../src/elements/organisation-finder/search/thesaurus/words.js';
import {
  indexWordsOf,
  queryWordsOf,
} from '../../src/elements/organisation-finder/search/tokens.js';
import { richOrganisations } from '../../test/elements/organisation-finder/rich-directory.js';

export interface WrittenQuery {
  readonly kind: string;
  readonly query: string;
  /** An id, or `service:KIND`; several are separated by `|`. */
  readonly want: string;
}

/** The first results of a query. */
export type Ask = (query: string) => Promise<readonly Organisation[]>;

const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
const nameOf = (service: string): string =>
  serviceName(service, { msg: ((template: unknown) => String(template)) as MsgFn, textLanguages });

const ours = (organisations: readonly Organisation[]): Ask => {
  const session = new SearchSession(
    organisations,
    {
      textLanguages,
      synonyms: {},
      serviceName: nameOf,
    },
    Date.now,
    () => Promise.resolve(words),
  );
  return async (text) => {
    const answer = await session.answer({ ...emptyQuery, text }, new AbortController().signal);
    return answer?.found ?? [];
  };
};

const textsOf = (text: unknown): string[] =>
  typeof text === 'string' ? [text] : text ? Object.values(text as Record<string, string>) : [];

/** The documents that the other libraries index. */
const fieldsOf = (each: Organisation) => ({
  names: [...textsOf(each.name), ...(each.alsoKnownAs ?? []).flatMap(textsOf)].join(' '),
  services: serviceWords(each)
    .flatMap((service) => [service, nameOf(service)])
    .join(' '),
  places: [
    ...textsOf(each.address),
    ...(each.regions ?? []),
    ...(each.countries ?? []).map((code) => countryName(code, 'en')),
  ].join(' '),
  descriptions: [
    ...textsOf(each.summary),
    ...(each.languages ?? []).map((tag) => languageName(tag, 'en')),
    ...(each.phones ?? []).map(({ number }) => number),
    each.email ?? '',
    each.url ?? '',
  ].join(' '),
});

const boost = { names: 4, services: 3, places: 2 };

/** MiniSearch with our normalisation of text and pairs of characters for CJK; if not all words match, any of them. */
const miniSearch = (organisations: readonly Organisation[]): Ask => {
  const search = new MiniSearch({
    fields: ['names', 'services', 'places', 'descriptions'],
    tokenize: (text) => indexWordsOf(text),
    processTerm: (term) => normalise(term),
  });
  search.addAll(organisations.map((each, id) => ({ id, ...fieldsOf(each) })));
  const options = {
    prefix: true,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    boost,
    tokenize: (text: string) => queryWordsOf(text),
  };
  return (text) => {
    const strict = search.search(text, { ...options, combineWith: 'AND' });
    const found =
      strict.length > 0 ? strict : search.search(text, { ...options, combineWith: 'OR' });
    return Promise.resolve(found.flatMap(({ id }) => organisations[id as number] ?? []));
  };
};

/** The part of Orama's interface that is used here. */
interface OramaModule {
  readonly create: (options: object) => object;
  readonly insertMultiple: (database: object, documents: readonly object[]) => unknown;
  readonly search: (
    database: object,
    query: object,
  ) => Promise<{ readonly hits: readonly { readonly document: { readonly at: number } }[] }>;
}

/** Orama, set up in the same way. */
const orama = async (organisations: readonly Organisation[], code: OramaModule): Promise<Ask> => {
  const tokenize = (text: unknown): string[] => indexWordsOf(String(text));
  const database = code.create({
    schema: {
      at: 'number',
      names: 'string',
      services: 'string',
      places: 'string',
      descriptions: 'string',
    },
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize } },
  });
  await code.insertMultiple(
    database,
    organisations.map((each, at) => ({ at, ...fieldsOf(each) })),
  );
  const options = {
    boost,
    tolerance: 1,
    limit: 20,
    properties: Object.keys(boost).concat('descriptions'),
  };
  return async (term) => {
    const strict = await code.search(database, { ...options, term, threshold: 0 });
    const { hits } =
      strict.hits.length > 0
        ? strict
        : await code.search(database, { ...options, term, threshold: 1 });
    return hits.flatMap(({ document }) => organisations[document.at] ?? []);
  };
};

/** Whether a query is answered: the wanted organisation is among the first results, or the first five all offer the wanted service. */
export const isAnswered = (found: readonly Organisation[], want: string, first = 10): boolean => {
  const wanted = want.split('|');
  const services = wanted.flatMap((each) => /^service:(.+)$/.exec(each)?.[1] ?? []);
  const five = found.slice(0, 5);
  const offersOne = ({ services: own = [] }: Organisation): boolean =>
    services.some((service) => own.includes(service));
  return (
    found.slice(0, first).some(({ id }) => wanted.includes(id)) ||
    (five.length === 5 && five.every(offersOne))
  );
};

export const contestants = async (
  planted: readonly Organisation[],
  code: OramaModule,
  size = 11_000,
): Promise<Readonly<Record<string, Ask>>> => {
  const made = richOrganisations(size);
  // The wanted ones may be at any place.
  const organisations = made.flatMap((each, index) => [
    each,
    ...(planted[index / 97] ? [planted[index / 97] as Organisation] : []),
  ]);
  return {
    'this finder': ours(organisations),
    MiniSearch: miniSearch(organisations),
    Orama: await orama(organisations, code),
  };
};
