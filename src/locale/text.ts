import { lookup } from './lookup.js';

/** A string in some known language, or one string for each language. */
export type LocalizedText = string | { readonly [language: string]: string };

/** The words of a text, and which language they turned out to be in. */
export interface Wording {
  readonly words: string;
  /** BCP 47; undefined when the feed does not say. */
  readonly language: string | undefined;
}

/** Which languages a text may be read in, and which one stands around it. */
export interface TextLanguages {
  /** The reader's, as BCP 47: tried first. */
  readonly language: string;
  /** The feed's own, tried next; undefined when it does not say. */
  readonly feedLanguage: string | undefined;
  /** What the element around is marked with: text in any other carries its own `lang`. */
  readonly messageLanguage: string;
}

/** Reads `text` in the reader's language, else in the feed's, else in the first there is. */
export const readText = (
  text: LocalizedText,
  { language, feedLanguage }: Omit<TextLanguages, 'messageLanguage'>,
): Wording => {
  if (typeof text === 'string') return { words: text, language: feedLanguage };
  const tags = Object.keys(text);
  const tag = lookup(tags, language) ?? lookup(tags, feedLanguage ?? '') ?? tags[0];
  return tag === undefined
    ? { words: '', language: undefined }
    : { words: text[tag] ?? '', language: tag };
};

/** The words alone, for attributes and plain text; empty where there is no text. */
export const words = (source: LocalizedText | undefined, textLanguages: TextLanguages): string =>
  source === undefined ? '' : readText(source, textLanguages).words;
