/** A line of opening hours as days, times and what stands between, in one language. */
import { type RawToken, rawTokens } from './raw-tokens.js';
import { halves, isSign, timeAt } from './times.js';
import type { Token } from './token-types.js';
import { keyOf, longestPhrase, type Vocabulary } from './vocabulary.js';

const closing: Readonly<Record<string, string>> = { '(': ')', '"': '"' };

/** A number that ends a span begins no phrase: `9 to 24 hours`. */
const endsSpan = (before: Token | undefined): boolean =>
  before?.kind === 'to' || before?.kind === 'from' || isSign(before, /[-:.]/);

interface Found {
  readonly token: Token;
  /** How many of the line's tokens it takes; 0 for an "and" that joins the word after it. */
  readonly taken: number;
}

const phraseAt = (
  raw: readonly RawToken[],
  from: number,
  vocabulary: Vocabulary,
): Found | undefined => {
  for (let taken = Math.min(longestPhrase, raw.length - from); taken > 0; taken -= 1) {
    const tokens = raw.slice(from, from + taken);
    const meaning = vocabulary.get(keyOf(tokens));
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (meaning && first && last)
      return { token: { ...meaning, start: first.start, end: last.end }, taken };
  }
  return undefined;
};

const noteAt = (line: string, raw: readonly RawToken[], at: number): Found | undefined => {
  const { text = '', start = 0, end: from = 0 } = raw[at] ?? {};
  const close = closing[text];
  if (close === undefined) return undefined;
  const place = raw.findIndex((one, index) => index > at && one.text === close);
  const last = raw[place];
  return (
    last && {
      token: { kind: 'note', note: line.slice(from, last.start).trim(), start, end: last.end },
      taken: place + 1 - at,
    }
  );
};

const plainAt = ({ text, start, end, isApart }: RawToken): Found | undefined => {
  const place = { start, end };
  if (/^\d/.test(text))
    return { token: { kind: 'number', digits: text, isApart, ...place }, taken: 1 };
  if (/^[-,:./&+[\]]$/.test(text))
    return { token: { kind: 'sign', sign: text, ...place }, taken: 1 };
  return /^و./.test(text) ? { token: { kind: 'and', ...place }, taken: 0 } : undefined;
};

/** The tokens of a line; undefined if the vocabulary lacks one of its words. */
const meantTokens = (line: string, vocabulary: Vocabulary): Token[] | undefined => {
  const raw = rawTokens(line);
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length;) {
    const first = raw[at];
    if (!first) break;
    const isEnd = /^\d/.test(first.text) && endsSpan(tokens.at(-1));
    const found =
      noteAt(line, raw, at) ??
      (isEnd ? undefined : phraseAt(raw, at, vocabulary)) ??
      plainAt(first);
    if (!found) return undefined;
    tokens.push(found.token);
    at += found.taken;
    if (found.taken === 0) raw[at] = { ...first, text: first.text.slice(1) };
  }
  return tokens;
};

/** `1. und 3. Dienstag`: a number with a point, before a day or another such number. */
const ordinalAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[1-5]$/.test(token.digits) || !isSign(tokens[at + 1], /\./))
    return 0;
  if (endsSpan(tokens[at - 1])) return 0;
  const [next, second, third] = tokens.slice(at + 2, at + 5);
  const joins = next?.kind === 'and' || isSign(next, /[,&/]/);
  const isAnother = joins && second?.kind === 'number' && isSign(third, /\./);
  return next?.kind === 'day' || isAnother ? Number(token.digits) : 0;
};

const named = {
  noon: { kind: 'time', minutes: 720, half: 'pm', clock: undefined },
  midnight: { kind: 'time', minutes: 0, half: 'midnight', clock: undefined },
} as const;

const isPrefix = /^(?:earlier|later|noonOf)$/;

/** Tokens, with numbers as times; undefined if the vocabulary lacks a word, or a number is no time. */
export const tokensOf = (line: string, vocabulary: Vocabulary): readonly Token[] | undefined => {
  const meant = meantTokens(line, vocabulary);
  if (!meant) return undefined;
  const tokens: Token[] = [];
  let isInPlaces = false;
  for (let at = 0; at < meant.length; at += 1) {
    const token = meant[at];
    if (!token) break;
    const { kind, start } = token;
    const nth = ordinalAt(meant, at);
    if (isSign(token, /[[\]]/)) isInPlaces = isSign(token, /\[/);
    const hasPrefix = isPrefix.test(kind) && meant[at + 1]?.kind === 'number';
    if (nth > 0) {
      tokens.push({ kind: 'nth', nth, start, end: token.end + 1 });
      at += 1;
    } else if ((kind === 'number' && !isInPlaces) || hasPrefix) {
      const found = timeAt(meant, hasPrefix ? at + 1 : at, hasPrefix ? halves[kind] : undefined);
      if (!found) return undefined;
      tokens.push({ ...found.time, start, end: meant[found.end - 1]?.end ?? start });
      at = found.end - 1;
    } else if (kind === 'noon' || kind === 'noonOf' || kind === 'midnight') {
      tokens.push({ ...named[kind === 'midnight' ? kind : 'noon'], start, end: token.end });
    } else if (kind !== 'filler' && kind !== 'hour') tokens.push(token);
  }
  return tokens;
};
