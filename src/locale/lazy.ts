import type { TemplateMap } from '@lit/localize/internal/types.js';

/** The messages of each language, loaded when an element needs them. English is in the source. */
export const catalogues: Readonly<
  Record<string, () => Promise<{ readonly templates: TemplateMap }>>
> = {
  fr: () => import('./generated/fr.js'),
  es: () => import('./generated/es.js'),
  ar: () => import('./generated/ar.js'),
  zh: () => import('./generated/zh.js'),
  ru: () => import('./generated/ru.js'),
};
