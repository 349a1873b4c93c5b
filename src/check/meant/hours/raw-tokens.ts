/** Numbers, words and signs of a line of opening hours. */
import { normalise } from '../../../locale/normalise.js';

/** `text` is folded; `start` and `end` are where it stands in the line. */
export interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether there is a space before it. */
  readonly isApart: boolean;
}

const signs: Readonly<Record<string, string>> = {
  '、': ',',
  '،': ',',
  '·': ',',
  '~': '-',
  '〜': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/** A sign by its plain form: those of East Asian width, dashes and quotation marks. */
const plainSign = (sign: string): string => {
  const code = sign.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
  return signs[narrow] ?? (/\p{Pd}/u.test(narrow) ? '-' : narrow);
};

/** A Han character is a token of its own, since no space parts words. */
const token = /\p{Nd}+|\p{Script=Han}|[\p{L}\p{M}\u200c]+|[^\s'’ʼ`]/gu;

const isWord = (text: string | undefined): boolean => /^\p{L}/u.test(text ?? '');

/** `9a-5p`: a letter that joins a number is a half of the day. */
const half: Readonly<Record<string, string>> = { a: 'am', p: 'pm' };

export const rawTokens = (line: string): RawToken[] => {
  const tokens: RawToken[] = [];
  for (const { 0: written, index } of line.matchAll(token)) {
    const end = index + written.length;
    const before = tokens.at(-1);
    const isApart = before !== undefined && before.end < index;
    const folded = /^[\p{L}\p{Nd}]/u.test(written) ? normalise(written) : plainSign(written);
    // A point after a word shortens it.
    const isShort = folded === '.' && isWord(before?.text);
    const isHalf =
      folded === 'm' &&
      /^[ap]m$/.test(before?.text ?? '') &&
      /^.\.?$/.test(line.slice(before?.start, before?.end));
    if (before && !isApart && (isShort || isHalf)) {
      tokens.splice(-1, 1, { ...before, end });
      continue;
    }
    const joins = /^\d/.test(before?.text ?? '') && !isApart;
    tokens.push({ text: (joins && half[folded]) || folded, start: index, end, isApart });
  }
  return tokens;
};
