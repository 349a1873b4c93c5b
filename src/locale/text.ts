import { lookup } from './lookup.js';

/** A string in some known language, or one string for each language. */
export type LocalizedText = string | { readonly [language: string]: string };

/** A text in one language, and which language that is. */
export interface Wording {
  readonly words: string;
  /** BCP 47; undefined when the feed does not say. */
  readonly language: string | undefined;
}

/** In which languages a text is looked for, and which one surrounds it on screen. */
export interface TextLanguages {
  /** The reader's, as BCP 47: tried first. */
  readonly language: string;
  /** The feed's own, tried next; undefined when it does not say. */
  readonly feedLanguage: string | undefined;
  /** The `lang` of the element's box: a text in another language gets its own `lang`. */
  readonly messageLanguage: string;
}

/** The text in the reader's language, else in the feed's, else in the first that it has. */
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
