import type { LocaleModule, TemplateMap } from '@lit/localize/internal/types.js';
import { lookup } from './lookup.js';

/** The language that messages are written in in the source. */
export const sourceLanguage = 'en';

/** One module a language, fetched when an element speaks it. */
const catalogues: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  fr: () => import('./generated/fr.js'),
};

/** The languages that elements speak, as BCP 47 tags. */
export const languages: readonly string[] = [sourceLanguage, ...Object.keys(catalogues)];

/** A language's messages, by id. Undefined: those in the source. */
export interface Catalogue {
  readonly language: string;
  readonly templates: TemplateMap | undefined;
}

const source: Catalogue = { language: sourceLanguage, templates: undefined };
const loaded = new Map<string, Catalogue>();

/** The catalogue that serves `language`, if it is at hand already. */
export const catalogueAtHand = (language: string): Catalogue | undefined => {
  const served = lookup(languages, language) ?? sourceLanguage;
  return served === sourceLanguage ? source : loaded.get(served);
};

/** Fetches the catalogue that serves `language`. English serves where there is none, or none to be had. */
export const loadCatalogue = async (language: string): Promise<Catalogue> => {
  const atHand = catalogueAtHand(language);
  if (atHand) return atHand;
  const served = lookup(languages, language) ?? sourceLanguage;
  try {
    const { templates } = (await catalogues[served]?.()) ?? {};
    const catalogue = { language: served, templates };
    loaded.set(served, catalogue);
    return catalogue;
  } catch {
    return source;
  }
};
