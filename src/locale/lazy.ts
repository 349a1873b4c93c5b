import type { TemplateMap } from '@lit/localize/internal/types.js';

/** The messages of each language: fetched when an element speaks it. English needs none. */
export const catalogues: Readonly<
  Record<string, () => Promise<{ readonly templates: TemplateMap }>>
> = {
  fr: () => import('./generated/fr.js'),
  es: () => import('./generated/es.js'),
  ar: () => import('./generated/ar.js'),
  zh: () => import('./generated/zh.js'),
  ru: () => import('./generated/ru.js'),
};
