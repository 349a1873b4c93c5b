/** Languages written from right to left, unless in another script. */
const rightToLeft =
  /^(ar|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?!-(latn|cyrl|deva))\b|-(arab|hebr)\b/i;

/** The direction that a language is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(language) ? 'rtl' : 'ltr';
