import { queryWordsOf } from '../tokens.js';

/** Something that a word or phrase also stands for. */
export interface Target {
  /** What is looked for: all of these words, of the index. */
  readonly words: readonly string[];
  /** What the reader is told it is; undefined: it is not told. */
  readonly label: string | undefined;
}

interface Entry {
  readonly phrase: readonly string[];
  readonly targets: Target[];
}

/** What a phrase at some place of a query stands for. */
export interface PhraseFound {
  /** How many of the query's words it takes. */
  readonly length: number;
  readonly targets: readonly Target[];
}

/** A word begins alike in its forms: these are tried where the word itself is not known. */
const formsOf = (word: string): string[] => {
  const forms = [word];
  if (word.length > 4) forms.push(word.slice(0, -1));
  if (word.length > 5) forms.push(word.slice(0, -2));
  return forms;
};

/** Shorter beginnings of a word could be anything. */
const leastBeginning = 4;

/** How many targets a beginning may have. */
const mostTargets = 6;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);

/** Words and phrases, and what else they stand for. */
export class Thesaurus {
  /** Entries by the first word of their phrase. */
  readonly #entries = new Map<string, Entry[]>();
  #sorted: readonly string[] | undefined;

  /** Lets a phrase stand for something else as well. */
  add(phrase: readonly string[], target: Target): void {
    const [first] = phrase;
    if (first === undefined || target.words.length === 0 || isSame(phrase, target.words)) return;
    const entries = this.#entries.get(first) ?? [];
    this.#entries.set(first, entries);
    const entry = entries.find((each) => isSame(each.phrase, phrase));
    if (!entry) entries.push({ phrase, targets: [target] });
    else if (!entry.targets.some(({ words }) => isSame(words, target.words)))
      entry.targets.push(target);
  }

  /** Lets each of some texts stand for all the others. */
  addSet(texts: readonly string[]): void {
    const phrases = texts.map((text) => queryWordsOf(text));
    for (const phrase of phrases) {
      for (const words of phrases) this.add(phrase, { words, label: undefined });
    }
  }

  /** Lets texts stand for one target, which does not stand for them. */
  addWords(texts: Iterable<string>, target: Target): void {
    for (const text of texts) this.add(queryWordsOf(text), target);
  }

  /** What the longest known phrase at the head of some words stands for. */
  at(words: readonly string[]): PhraseFound | undefined {
    const [first = ''] = words;
    for (const form of formsOf(first)) {
      const found = (this.#entries.get(form) ?? [])
        .filter(({ phrase }) => phrase.every((word, at) => at === 0 || words[at] === word))
        .sort((one, other) => other.phrase.length - one.phrase.length)[0];
      if (found) return { length: found.phrase.length, targets: found.targets };
    }
    return undefined;
  }

  /** What single words that begin so stand for. */
  beginning(start: string): readonly Target[] {
    if (start.length < leastBeginning) return [];
    this.#sorted ??= [...this.#entries.keys()].sort();
    const targets: Target[] = [];
    for (let place = this.#placeOf(start); place < this.#sorted.length; place += 1) {
      const word = this.#sorted[place] ?? '';
      if (!word.startsWith(start) || targets.length >= mostTargets) break;
      targets.push(...this.#targetsOf(word));
    }
    return targets.slice(0, mostTargets);
  }

  /** The first of the sorted words that is not before `start`. */
  #placeOf(start: string): number {
    const words = this.#sorted ?? [];
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #targetsOf(word: string): readonly Target[] {
    return (this.#entries.get(word) ?? []).flatMap(({ phrase, targets }) =>
      phrase.length === 1 ? targets : [],
    );
  }

  /** All single words that stand for something, with what they stand for: to look for one that is misspelt. */
  *words(): Generator<readonly [word: string, targets: readonly Target[]]> {
    for (const word of this.#entries.keys()) {
      const targets = this.#targetsOf(word);
      if (targets.length > 0) yield [word, targets];
    }
  }
}
