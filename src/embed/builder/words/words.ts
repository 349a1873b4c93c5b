import { bestLanguage } from '../../../locale/negotiation.js';
import { ar } from './ar.js';
import { en, type Words } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type { Words };

const all: Readonly<Record<string, Words>> = { en, ar, es, fr, ru, zh };

/** The languages that this page speaks, as BCP 47 tags. */
export const pageLanguages: readonly string[] = Object.keys(all);

/** The first of `wanted` that this page speaks; English where it speaks none of them. */
export const pageLanguage = (wanted: readonly string[]): string =>
  bestLanguage(pageLanguages, wanted) ?? 'en';

export const wordsIn = (language: string): Words => all[language] ?? en;
