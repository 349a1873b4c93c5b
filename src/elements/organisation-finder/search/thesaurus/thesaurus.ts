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
  /** Lists of targets, each shared by all phrases of a set; this phrase itself may be among them. */
  readonly lists: (readonly Target[])[];
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

const keyOf = (words: readonly string[]): string => words.join('\n');

/** Those of `targets` that have words, each words once, and none of the words of `phrase`. */
const distinct = (
  targets: readonly Target[],
  phrase: readonly string[] = [],
): readonly Target[] => {
  const known = new Set(['', keyOf(phrase)]);
  return targets.filter(({ words }) => {
    const key = keyOf(words);
    return !known.has(key) && known.add(key);
  });
};

const targetsOf = ({ phrase, lists }: Entry): readonly Target[] => distinct(lists.flat(), phrase);

/** Words and phrases, and what else they stand for. */
export class Thesaurus {
  /** Entries by the first word of their phrase, then by the whole of it. */
  readonly #entries = new Map<string, Map<string, Entry>>();
  #sorted: readonly string[] | undefined;

  /** Lets a phrase stand for something else as well. */
  add(phrase: readonly string[], target: Target): void {
    this.addAll([phrase], [target]);
  }

  /** Lets each of some phrases stand for all targets but itself, in steps that grow as their number. */
  addAll(phrases: Iterable<readonly string[]>, targets: readonly Target[]): void {
    const shared = distinct(targets);
    for (const phrase of phrases) {
      const [first] = phrase;
      const key = keyOf(phrase);
      if (first === undefined || shared.every(({ words }) => keyOf(words) === key)) continue;
      const entries = this.#entries.get(first) ?? new Map<string, Entry>();
      this.#entries.set(first, entries);
      const { lists } = entries.get(key) ?? {};
      if (lists) lists.push(shared);
      else entries.set(key, { phrase, lists: [shared] });
    }
  }

  /** Lets each of some texts stand for all the others. */
  addSet(texts: readonly string[]): void {
    const phrases = texts.map((text) => queryWordsOf(text));
    this.addAll(
      phrases,
      phrases.map((words) => ({ words, label: undefined })),
    );
  }

  /** Lets texts stand for one target, which does not stand for them. */
  addWords(texts: Iterable<string>, target: Target): void {
    this.addAll(Array.from(texts, queryWordsOf), [target]);
  }

  /** What the longest known phrase at the head of some words stands for. */
  at(words: readonly string[]): PhraseFound | undefined {
    const [first = ''] = words;
    for (const form of formsOf(first)) {
      const [found] = [...(this.#entries.get(form)?.values() ?? [])]
        .filter(({ phrase }) => phrase.every((word, at) => at === 0 || words[at] === word))
        .sort((one, other) => other.phrase.length - one.phrase.length);
      if (found) return { length: found.phrase.length, targets: targetsOf(found) };
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
    const entry = this.#entries.get(word)?.get(word);
    return entry ? targetsOf(entry) : [];
  }

  /** All single words that stand for something, with what they stand for: to look for one that is misspelt. */
  *words(): Generator<readonly [word: string, targets: () => readonly Target[]]> {
    for (const [word, entries] of this.#entries)
      if (entries.has(word)) yield [word, () => this.#targetsOf(word)];
  }
}
