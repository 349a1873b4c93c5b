import { bestLanguage } from './negotiation.js';

/** A string in some known language, or one string for each language. */
export type LocalizedText = string | { readonly [language: string]: string };

/** A text in one language, and which language that is. */
export interface Wording {
  readonly words: string;
  /** BCP 47; undefined when the feed does not say. */
  readonly language: string | undefined;
}

/** What a feed calls its topics, regions, services, countries and languages, by code. */
export type Labels = Readonly<
  Partial<
    Record<
      'topics' | 'regions' | 'services' | 'countries' | 'languages',
      Readonly<Record<string, LocalizedText>>
    >
  >
>;

/** In which languages a text is looked for, and which one surrounds it on screen. */
export interface TextLanguages {
  /** What numbers, dates and names are formatted by, as BCP 47. */
  readonly language: string;
  /** What the reader reads, the best first. `language` alone where not given. */
  readonly languages?: readonly string[];
  /** The feed's own, tried next; undefined when it does not say. */
  readonly feedLanguage: string | undefined;
  /** The `lang` of the element's box: a text in another language gets its own `lang`. */
  readonly messageLanguage: string;
  /** The feed's own words for its codes, where it has them. */
  readonly labels?: Labels | undefined;
}

/** `ru` of `ru-x-few`, a form of Russian words that goes with some numbers. */
const withoutForm = (tag: string): string => tag.replace(/-x-.*/, '');

/**
 * Reads `text` in the best of the reader's languages, else in the feed's, else in the first there
 * is; in one of its forms, `ru-x-few`, where `formOf` says for that language which, and it is there.
 */
export const readText = (
  text: LocalizedText,
  { language, languages = [language], feedLanguage }: Omit<TextLanguages, 'messageLanguage'>,
  formOf?: (language: string) => string,
): Wording => {
  if (typeof text === 'string') return { words: text, language: feedLanguage };
  const tags = Object.keys(text).map(withoutForm);
  const wanted = feedLanguage === undefined ? languages : [...languages, feedLanguage];
  const tag = bestLanguage(tags, wanted) ?? tags[0];
  if (tag === undefined) return { words: '', language: undefined };
  const form = formOf && `${tag}-x-${formOf(tag)}`;
  const keys = [form, tag, Object.keys(text).find((key) => withoutForm(key) === tag)];
  const key = keys.find((one) => one !== undefined && Object.hasOwn(text, one));
  return { words: (key !== undefined && text[key]) || '', language: tag };
};

/** The words alone, for attributes and plain text; empty where there is no text. */
export const words = (source: LocalizedText | undefined, textLanguages: TextLanguages): string =>
  source === undefined ? '' : readText(source, textLanguages).words;
