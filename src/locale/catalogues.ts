import type { MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import { lookup } from './lookup.js';

/** The language that messages are written in in the source. */
export const sourceLanguage = 'en';

type Translate = (template: TemplateLike, options?: MsgOptions) => TemplateLike;

/** One module a language, fetched when an element speaks it. English needs none of this. */
const catalogues: Readonly<Record<string, () => Promise<{ readonly translate: Translate }>>> = {
  fr: () => import('./catalogues/fr.js'),
};

/** The languages that elements speak, as BCP 47 tags. */
export const languages: readonly string[] = [sourceLanguage, ...Object.keys(catalogues)];

/** A language, and how messages of the source are said in it. */
export interface Catalogue {
  readonly language: string;
  /** Undefined for the language of the source. */
  readonly translate: Translate | undefined;
}

const source: Catalogue = { language: sourceLanguage, translate: undefined };
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
    const { translate } = (await catalogues[served]?.()) ?? {};
    const catalogue = { language: served, translate };
    loaded.set(served, catalogue);
    return catalogue;
  } catch {
    return source;
  }
};
