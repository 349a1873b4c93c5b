import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { countryName } from '../../../locale/names.js';
import { stretchesOf } from '../search/tokens.js';
import { inSlices } from '../../../time/slices.js';
import { countriesOf } from '../../../model/service-area.js';
import { findPlaces, type PlaceContext } from './find-places.js';
import type { Shard } from './generated/shards.js';
import type { Place } from './place.js';
import { namedApart } from './place-names.js';
import { addNames, type Entry, joinNames, readShard } from './shard.js';
import { planOfShards } from './shard-plan.js';

/** Shards by name: thousands of bytes, and how each is fetched. */
export type ShardTable = Readonly<
  Record<string, readonly [weight: number, fetch: () => Promise<Shard>]>
>;

interface Situation {
  readonly msg: MsgFn;
  readonly directory: readonly Organisation[];
  /** The reader's languages, as BCP 47, the element's own first. */
  readonly languages: readonly string[];
  readonly isSaving: boolean;
  /** Sets of names of one town, a set a line: see `thesaurus/town-names.ts`. */
  readonly townNames: string;
  /** Words that say nothing of what is sought, parted by spaces. */
  readonly stopWords: string;
}

const numbersOf = (directory: readonly Organisation[]): Map<string, number> => {
  const numbers = new Map<string, number>();
  for (const country of directory.flatMap(countriesOf)) {
    numbers.set(country, (numbers.get(country) ?? 0) + 1);
  }
  return numbers;
};

/** For each name of a town, as it is compared, all its names. */
const namesByName = (townNames: string): Map<string, readonly string[]> => {
  const sets = townNames
    .split('\n')
    .map((line) => line.split(',').map((name) => stretchesOf(name).join(' ')));
  const byName = new Map<string, readonly string[]>();
  // A name may be that of several towns: Freiburg in Germany and in Switzerland are Friburgo.
  for (const names of sets)
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), ...names]);
  return byName;
};

const isSamePlace = (one: Entry, other: Entry): boolean =>
  one.country === other.country &&
  one.position.every((degrees, axis) => degrees === other.position[axis]);

/** The places of a country without towns of `world`, to which it gives what else they are called. */
const withoutTowns = (entries: readonly Entry[], world: readonly Entry[]): Entry[] => {
  const towns = new Map<string, Entry[]>();
  for (const town of world) {
    const [name = ''] = town.names;
    towns.set(name, [...(towns.get(name) ?? []), town]);
  }
  return entries.filter((entry) => {
    const town = towns.get(entry.names[0] ?? '')?.find((one) => isSamePlace(one, entry));
    if (town) joinNames(town, entry.names.slice(1));
    return !town;
  });
};

/**
 * Places of the Earth, looked up on the device. Its shards are fetched by directory and languages,
 * never by what is typed; the first are there after `open`, all after `openFurther`.
 */
export class Gazetteer {
  readonly #table: ShardTable;
  readonly #situation: Situation;
  readonly #read = new Map<string, Entry[]>();
  readonly #taken = new Set<string>();
  readonly #plan: ReturnType<typeof planOfShards>;
  readonly #countryWords = new Map<string, string>();
  readonly #countries: ReadonlyMap<string, number>;
  readonly #townNames: ReadonlyMap<string, readonly string[]>;
  readonly #stopWords: ReadonlySet<string>;

  constructor(table: ShardTable, situation: Situation) {
    const weights = new Map(Object.entries(table).map(([name, [weight]]) => [name, weight]));
    this.#countries = numbersOf(situation.directory);
    this.#townNames = namesByName(situation.townNames);
    this.#stopWords = new Set(stretchesOf(situation.stopWords));
    this.#table = table;
    this.#situation = situation;
    this.#plan = planOfShards({ ...situation, countries: this.#countries, weights });
  }

  /** Thousands of bytes that `openFurther` would fetch; 0: nothing is left. */
  get furtherWeight(): number {
    const left = this.#plan.further.filter((name) => !this.#taken.has(name));
    return left.reduce((sum, name) => sum + (this.#table[name]?.[0] ?? 0), 0);
  }

  /** Fetches what serves most. Resolves to whether all of it could be had; what could be is kept. */
  open(): Promise<boolean> {
    return this.#take(this.#plan.first);
  }

  /** Fetches the rest: small places of every country of the directory, names in every script. */
  openFurther(): Promise<boolean> {
    return this.#take([...this.#plan.first, ...this.#plan.further]);
  }

  async #take(names: readonly string[]): Promise<boolean> {
    const wanted = names.filter((name) => !this.#taken.has(name));
    const shards = wanted.map(async (name) => ({ name, shard: await this.#table[name]?.[1]() }));
    const answers = await Promise.allSettled(shards);
    for (const answer of answers) {
      if (answer.status === 'fulfilled') await this.#keep(answer.value.name, answer.value.shard);
    }
    return answers.every(({ status }) => status === 'fulfilled');
  }

  /** Names in other scripts stand in the order of `world`, which is therefore read first: see the plan. */
  async #keep(name: string, shard: Shard | undefined): Promise<void> {
    const world = this.#read.get('world');
    if (!shard || this.#taken.has(name) || (name.startsWith('names-') && !world)) return;
    this.#taken.add(name);
    const { signal } = new AbortController();
    if (name.startsWith('names-')) await inSlices(addNames(world ?? [], shard), { signal });
    else {
      const entries = (await inSlices(readShard(shard), { signal })) ?? [];
      this.#read.set(name, withoutTowns(entries, world ?? []));
    }
  }

  /** A country's name in each of the reader's languages and in English, as it is compared. */
  readonly #countryNames = (country: string): string => {
    const languages = [...this.#situation.languages, 'en'];
    const words =
      this.#countryWords.get(country) ??
      languages.map((tag) => stretchesOf(countryName(country, tag)).join(' ')).join('\t');
    this.#countryWords.set(country, words);
    return words;
  };

  get #context(): PlaceContext {
    return {
      countryNames: this.#countryNames,
      hasOrganisations: (country) => this.#countries.has(country),
      otherNames: (name) => this.#townNames.get(name) ?? [],
      isStopWord: (word) => this.#stopWords.has(word),
    };
  }

  /** Places by what is typed. Undefined when it was called off. */
  async find(text: string, signal: AbortSignal): Promise<Place[] | undefined> {
    const entries = [...this.#read.values()].flat();
    const { msg, languages } = this.#situation;
    const found = await inSlices(findPlaces(text, entries, this.#context), { signal });
    return found && namedApart(found, { msg, language: languages[0] ?? 'en' }, this.#towns);
  }

  get #towns(): readonly Entry[] {
    return this.#read.get('world') ?? [];
  }
}
