import type { MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import { catalogues } from './lazy.js';
import { bestLanguage } from './negotiation.js';

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

const servedBy = (wanted: readonly string[]): string =>
  bestLanguage(languages, wanted) ?? sourceLanguage;

/** The catalogue for a reader of some languages, the best first, if it is loaded already. */
export const catalogueAtHand = (...wanted: readonly string[]): Catalogue | undefined =>
  loaded.get(servedBy(wanted));

const fetchTranslate = async (language: string): Promise<Translate | undefined> => {
  const modules = await catalogues[language]?.();
  return modules?.translator(modules.templates);
};

/** Loads the catalogue for a reader of some languages; English where there is none, or where it can't be loaded. */
export const loadCatalogue = async (...wanted: readonly string[]): Promise<Catalogue> => {
  const served = servedBy(wanted);
  try {
    if (!loaded.has(served)) {
      loaded.set(served, { language: served, translate: await fetchTranslate(served) });
    }
  } catch {
    // Not kept: the next call tries again.
  }
  return loaded.get(served) ?? source;
};
