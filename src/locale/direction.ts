import { isRightToLeft, likelyLocale } from './negotiation.js';

/** The direction of a language: by the script in its tag, else by the language's usual script. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  isRightToLeft(likelyLocale(language)?.script) ? 'rtl' : 'ltr';
