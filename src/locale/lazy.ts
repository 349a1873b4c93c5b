import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { translator } from './translator.js';

/** The messages of a language, and what looks them up: English needs neither. */
interface LanguageModules {
  readonly templates: TemplateMap;
  readonly translator: typeof translator;
}

const withTranslator = async (
  messages: Promise<{ readonly templates: TemplateMap }>,
): Promise<LanguageModules> => {
  const [{ templates }, { translator }] = await Promise.all([messages, import('./translator.js')]);
  return { templates, translator };
};

/** What words messages as the page does: few pages do. */
export const loadOwnMessages = () => import('./own-messages.js');

/** The messages of each language, loaded when an element needs them. English is in the source. */
export const catalogues: Readonly<Record<string, () => Promise<LanguageModules>>> = {
  fr: () => withTranslator(import('./generated/fr.js')),
  es: () => withTranslator(import('./generated/es.js')),
  ar: () => withTranslator(import('./generated/ar.js')),
  zh: () => withTranslator(import('./generated/zh.js')),
  ru: () => withTranslator(import('./generated/ru.js')),
  de: () => withTranslator(import('./generated/de.js')),
  pt: () => withTranslator(import('./generated/pt.js')),
  it: () => withTranslator(import('./generated/it.js')),
  tr: () => withTranslator(import('./generated/tr.js')),
  uk: () => withTranslator(import('./generated/uk.js')),
  fa: () => withTranslator(import('./generated/fa.js')),
};
