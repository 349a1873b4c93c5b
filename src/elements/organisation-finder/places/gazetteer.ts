import type { Organisation } from '../../../model/contract.js';
import { countryName } from '../../../locale/names.js';
import { stretchesOf } from '../search/tokens.js';
import { inSlices } from '../search/slices.js';
import { countriesOf } from '../../../model/service-area.js';
import { finding } from './find-places.js';
import type { Sheet } from './generated/sheets.js';
import type { Place } from './place.js';
import { namedApart } from './place-names.js';
import { type Entry, naming, reading } from './shard.js';
import { planOfSheets } from './shard-plan.js';

/** Sheets by name: thousands of bytes, and how each is fetched. */
export type Table = Readonly<
  Record<string, readonly [weight: number, fetch: () => Promise<Sheet>]>
>;

interface Situation {
  readonly directory: readonly Organisation[];
  /** The reader's languages, as BCP 47, the element's own first. */
  readonly languages: readonly string[];
  readonly isSaving: boolean;
}

const numbersOf = (directory: readonly Organisation[]): Map<string, number> => {
  const numbers = new Map<string, number>();
  for (const country of directory.flatMap(countriesOf)) {
    numbers.set(country, (numbers.get(country) ?? 0) + 1);
  }
  return numbers;
};

/**
 * Places of the Earth, looked up on the device. Its sheets are fetched by directory and languages,
 * never by what is typed; the first are there after `open`, all after `openFurther`.
 */
export class Gazetteer {
  readonly #table: Table;
  readonly #situation: Situation;
  readonly #read = new Map<string, Entry[]>();
  readonly #taken = new Set<string>();
  readonly #plan: ReturnType<typeof planOfSheets>;
  readonly #countryWords = new Map<string, string>();

  constructor(table: Table, situation: Situation) {
    const weights = new Map(Object.entries(table).map(([name, [weight]]) => [name, weight]));
    const countries = numbersOf(situation.directory);
    this.#table = table;
    this.#situation = situation;
    this.#plan = planOfSheets({ ...situation, countries, weights });
  }

  /** Thousands of bytes that `openFurther` would fetch; 0: nothing is left. */
  get furtherWeight(): number {
    const left = this.#plan.further.filter((name) => !this.#taken.has(name));
    return left.reduce((sum, name) => sum + (this.#table[name]?.[0] ?? 0), 0);
  }

  /** Fetches what serves most. @throws when a sheet can't be had; those that could be are kept. */
  async open(): Promise<void> {
    await this.#take(this.#plan.first);
  }

  /** Fetches the rest: small places of every country of the directory, names in every script. */
  async openFurther(): Promise<void> {
    await this.#take([...this.#plan.first, ...this.#plan.further]);
  }

  async #take(names: readonly string[]): Promise<void> {
    const wanted = names.filter((name) => !this.#taken.has(name));
    const sheets = wanted.map(async (name) => ({ name, sheet: await this.#table[name]?.[1]() }));
    const answers = await Promise.allSettled(sheets);
    for (const answer of answers) {
      if (answer.status === 'fulfilled') await this.#keep(answer.value.name, answer.value.sheet);
    }
    const failed = answers.find(({ status }) => status === 'rejected');
    if (failed) throw new Error('A sheet of the gazetteer could not be had.', { cause: failed });
  }

  /** Names in other scripts stand in the order of `world`, which is therefore read first: see the plan. */
  async #keep(name: string, sheet: Sheet | undefined): Promise<void> {
    const world = this.#read.get('world');
    if (!sheet || this.#taken.has(name) || (name.startsWith('names-') && !world)) return;
    this.#taken.add(name);
    const { signal } = new AbortController();
    if (name.startsWith('names-')) await inSlices(naming(world ?? [], sheet), { signal });
    else this.#read.set(name, (await inSlices(reading(sheet), { signal })) ?? []);
  }

  /** A country's name in each of the reader's languages and in English, as it is compared. */
  readonly #country = (country: string): string => {
    const languages = [...this.#situation.languages, 'en'];
    const words =
      this.#countryWords.get(country) ??
      languages.map((tag) => stretchesOf(countryName(country, tag)).join(' ')).join('\t');
    this.#countryWords.set(country, words);
    return words;
  };

  /** Places by what is typed. Undefined when it was called off. */
  async find(text: string, signal: AbortSignal): Promise<Place[] | undefined> {
    const entries = [...this.#read.values()].flat();
    const found = await inSlices(finding(text, entries, this.#country), { signal });
    return found && namedApart(found, this.#situation.languages[0] ?? 'en', this.#towns);
  }

  get #towns(): readonly Entry[] {
    return this.#read.get('world') ?? [];
  }
}
