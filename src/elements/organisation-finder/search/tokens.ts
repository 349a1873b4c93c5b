import { normalise } from '../../../locale/normalise.js';

/**
 * Scripts whose words are not parted by spaces, or (Hangul) are built so that a word seldom stands
 * alone. Pairs of characters serve them; see docs of
 * [Lucene's CJKBigramFilter](https://lucene.apache.org/core/9_0_0/analysis/common/org/apache/lucene/analysis/cjk/CJKBigramFilter.html).
 */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Khmr}\\p{scx=Laoo}\\p{scx=Mymr}';

const runs = /[\p{L}\p{N}\p{M}]+/gu;
const parts = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const ascii = /^[\0-\x7f]*$/;
const asciiRuns = /[a-z\d]+/g;

/** Whether a word is written in a script without spaces, and so stands cut into pairs. */
export const isUnspaced = (word: string): boolean => startsUnspaced.test(word);

const wordPart = /^[\p{L}\p{N}\p{M}]/u;

/** Whether a character belongs to a word, rather than parting words. */
export const isWordPart = (character: string): boolean => wordPart.test(character);

/** The stretches of letters and digits in a text, normalised; no stretch mixes spaced and unspaced scripts. */
export const stretchesOf = (text: string): string[] => {
  const normal = normalise(text);
  if (ascii.test(normal)) return normal.match(asciiRuns) ?? [];
  return (normal.match(runs) ?? []).flatMap((run) => run.match(parts) ?? []);
};

const pairsOf = (stretch: string): string[] => {
  const letters = [...stretch];
  return letters.slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? ''));
};

const apostrophes = /['\u2019\u02bc\u2018`\u00b4]/g;
const joints = /[-\u2010\u2011.&+]/g;
const compounds = /(?<![\p{L}\p{N}])\p{N}*\p{L}[\p{L}\p{N}]*(?:[-\u2010\u2011.&+][\p{L}\p{N}]+)+/gu;
const withNumber = /(?<!\p{L})\p{L}+\p{N}+\p{L}+/gu;
const hasForms = /['\u2019\u02bc\u2018`\u00b4\u2010\u2011.&+-]|\p{L}\p{N}+\p{L}/u;

/**
 * The words that a text may be written with beside its own: without apostrophes, hyphens and dots
 * ("O’Connor", "walk-in", "R.E.A.C.H."), and parted at digits ("Care4Calais").
 */
export const joinedForms = (text: string): string[] => {
  if (!hasForms.test(text)) return [];
  const plain = text.replace(apostrophes, '');
  return [
    ...(plain === text ? [] : indexWordsOf(plain)),
    ...(plain.match(compounds) ?? []).flatMap((each) => indexWordsOf(each.replace(joints, ''))),
    ...(plain.match(withNumber) ?? []).flatMap((each) =>
      indexWordsOf(each.replace(/\p{N}+/gu, ' $& ')),
    ),
  ];
};

/** Alone, and grown together with and, with, like, so, for: as in Lucene's ArabicStemmer. */
const article = /^(?:[وبكف]?ال|لل)(?=..)/u;

/** A word, and the word without its Arabic article (ال, and للـ, which is ل and ال). */
export const withoutArticle = (word: string): string[] =>
  article.test(word) ? [word, word.replace(article, '')] : [word];

/** The words a text is found by: those of unspaced scripts as pairs, and the last character alone. */
export const indexWordsOf = (text: string): string[] =>
  stretchesOf(text).flatMap((stretch) =>
    isUnspaced(stretch)
      ? [...pairsOf(stretch), [...stretch].at(-1) ?? '']
      : withoutArticle(stretch),
  );

/** The words that are asked for: those of unspaced scripts as pairs, or a character alone. */
export const queryWordsOf = (text: string): string[] =>
  stretchesOf(text).flatMap((stretch) => {
    const pairs = isUnspaced(stretch) ? pairsOf(stretch) : [];
    return pairs.length > 0 ? pairs : [stretch];
  });
