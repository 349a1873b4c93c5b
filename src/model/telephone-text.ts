/** Reads telephone texts in any script: digits as 0 to 9, dashes as `-`. */

/**
 * The value of a decimal digit in any script: Unicode has the ten digits of each script in a row.
 */
const digitOf = (digit: string): string => {
  const place = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(place - value - 1))) value += 1;
  return String(value);
};

/** One character as ASCII where it is a digit, a dash or a wide form; nothing for direction marks. */
const plain = (character: string): string =>
  character
    .normalize('NFKC')
    // Stars and sharps of other scripts: codes for a telephone are never dialled.
    .replace(/[٭∗⁎✱⚹]/g, '*')
    .replace(/♯/g, '#')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/\p{Pd}/gu, '-')
    .replace(/\p{Zs}/gu, ' ');

/** The digits of a number, as 0 to 9: what searching compares. */
export const phoneDigits = (written: string): string =>
  [...written].map(plain).join('').replace(/\D/g, '');

export interface ReadableText {
  readonly plain: string;
  /** The place in the original text of each UTF-16 unit of `plain`, and of its end. */
  readonly places: readonly number[];
}

export const readable = (written: string): ReadableText => {
  const places: number[] = [];
  let text = '';
  let place = 0;
  for (const character of written) {
    const read = plain(character);
    for (let unit = 0; unit < read.length; unit += 1) places.push(place);
    text += read;
    place += character.length;
  }
  return { plain: text, places: [...places, place] };
};
