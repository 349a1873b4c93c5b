/** Scripts that run from right to left, and the languages written in them when none is named. */
const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|pnb|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:adlm|arab|hebr|nkoo|rohg|syrc|thaa)(?:-|$)/i;

const leftToRightScript = /^[a-z]+-(?:latn|cyrl|deva)(?:-|$)/i;

/** The direction that a language is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(language) && !leftToRightScript.test(language) ? 'rtl' : 'ltr';
