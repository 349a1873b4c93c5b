/** Endings that words of European languages take, longer ones first. */
const endings =
  /(?:ational|ations?|ements?|ments?|ungen|ung|ings?|ions?|ities|ies|ers?|eurs?|ed|es|en|er|ern|s|e|n)$/;

/** A shorter beginning is that of too many words. */
const leastStem = 5;

/** The beginning that the forms of a word share, roughly; the word itself where there is none. Letters of a to z alone. */
export const stemOf = (word: string): string => {
  const stem = word.replace(endings, '');
  return stem.length >= leastStem && /^[a-z]+$/.test(word) ? stem : word;
};
