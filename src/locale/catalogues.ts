import type { MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import { catalogues } from './lazy.js';
import { lookup } from './lookup.js';
import { translator } from './translator.js';

/** The language of the messages in the source. */
export const sourceLanguage = 'en';

type Translate = (template: TemplateLike, options?: MsgOptions) => TemplateLike;

/** The languages that elements have messages in, as BCP 47 tags. */
export const languages: readonly string[] = [sourceLanguage, ...Object.keys(catalogues)];

/** The messages in one language. */
export interface Catalogue {
  readonly language: string;
  /** Translates a message of the source; undefined for the language of the source. */
  readonly translate: Translate | undefined;
}

const source: Catalogue = { language: sourceLanguage, translate: undefined };
const loaded = new Map([[sourceLanguage, source]]);

const servedBy = (language: string): string => lookup(languages, language) ?? sourceLanguage;

/** The catalogue for `language`, if it is loaded already. */
export const catalogueAtHand = (language: string): Catalogue | undefined =>
  loaded.get(servedBy(language));

const fetchTranslate = async (language: string): Promise<Translate | undefined> => {
  const words = await catalogues[language]?.();
  return words && translator(words.templates);
};

/** Loads the catalogue for `language`; English where there is none, or where it can't be loaded. */
export const loadCatalogue = async (language: string): Promise<Catalogue> => {
  const served = servedBy(language);
  try {
    if (!loaded.has(served)) {
      loaded.set(served, { language: served, translate: await fetchTranslate(served) });
    }
  } catch {
    // Not kept: the next call tries again.
  }
  return loaded.get(served) ?? source;
};
