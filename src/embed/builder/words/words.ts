import { bestLanguage } from '../../../locale/negotiation.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type Words } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

export type { Words };

const all: Readonly<Record<string, Words>> = { en, ar, de, es, fa, fr, it, pt, ru, tr, uk, zh };

/** The languages that this page speaks, as BCP 47 tags. */
export const pageLanguages: readonly string[] = Object.keys(all);

/** The first of `wanted` that this page speaks; English where it speaks none of them. */
export const pageLanguage = (wanted: readonly string[]): string =>
  bestLanguage(pageLanguages, wanted) ?? 'en';

export const wordsIn = (language: string): Words => all[language] ?? en;
