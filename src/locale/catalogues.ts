import type { MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import { catalogues } from './lazy.js';
import { lookup } from './lookup.js';
import { translator } from './translator.js';

/** The language that messages are written in in the source. */
export const sourceLanguage = 'en';

type Translate = (template: TemplateLike, options?: MsgOptions) => TemplateLike;

/** The languages that elements speak, as BCP 47 tags. */
export const languages: readonly string[] = [sourceLanguage, ...Object.keys(catalogues)];

/** A language, and how messages of the source are said in it. */
export interface Catalogue {
  readonly language: string;
  /** Undefined for the language of the source. */
  readonly translate: Translate | undefined;
}

const source: Catalogue = { language: sourceLanguage, translate: undefined };
const loaded = new Map([[sourceLanguage, source]]);

const servedBy = (language: string): string => lookup(languages, language) ?? sourceLanguage;

/** The catalogue that serves `language`, if it is at hand already. */
export const catalogueAtHand = (language: string): Catalogue | undefined =>
  loaded.get(servedBy(language));

const fetchTranslate = async (language: string): Promise<Translate | undefined> => {
  const words = await catalogues[language]?.();
  return words && translator(words.templates);
};

/** Fetches the catalogue that serves `language`. English serves where there is none, or none to be had. */
export const loadCatalogue = async (language: string): Promise<Catalogue> => {
  const served = servedBy(language);
  try {
    if (!loaded.has(served)) {
      loaded.set(served, { language: served, translate: await fetchTranslate(served) });
    }
  } catch {
    // A language that can't be had now may be asked for again.
  }
  return loaded.get(served) ?? source;
};
