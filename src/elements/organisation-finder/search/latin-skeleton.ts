/** Letters of Cyrillic and Greek, folded as `normalise` has them, in Latin letters. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'z',
  з: 'z',
  и: 'i',
  і: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ђ: 'd',
  ј: 'i',
  љ: 'li',
  њ: 'ni',
  ћ: 'c',
  џ: 'z',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 't',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
};

/** Letters that are one sound, and so are written by several schemes in Latin. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|szcz|sz/g, 's'],
  [/zh/g, 'z'],
  [/kh|ch(?=r)/g, 'h'],
  [/ts|tz|tch|ch|cz/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
];

const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γκ|γγ/g, 'g'],
];

const isForeign = /[\u0370-\u03ff\u0400-\u052f]/;

const replaced = (word: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((text, [from, to]) => text.replace(from, to), word);

/** Doubled sounds are one, and "iy", "yi" and the like are one "i". */
const thinned = (word: string): string => word.replace(/(.)\1+/g, '$1');

/**
 * What a word sounds like, roughly, in few Latin letters: the same for «Хрещатик» and "Khreshchatyk".
 * Not for reading: schemes of transliteration differ, and this is what they have in common.
 */
export const latinSkeleton = (word: string): string => {
  if (!isForeign.test(word)) return thinned(replaced(word, digraphs).replace(/ou/g, 'u'));
  const latin = [...replaced(word, greekPairs)].map((letter) => letters[letter] ?? letter).join('');
  return thinned(replaced(latin, digraphs.slice(-1)));
};

/** Whether a word is written in Cyrillic or Greek letters. */
export const isCyrillicOrGreek = (word: string): boolean => isForeign.test(word);
