/** What keeps a text from being JSON, and what to do about it. */
import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Finding, FindingCode } from './finding.js';

/** Line and column, from 1, of a place in a text. */
export const positionAt = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
};

interface Said {
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

/** The rest of a line, as far as it helps to find the place. */
const startOf = (text: string, offset: number): string | undefined =>
  text.slice(offset, offset + 20).split('\n')[0] || undefined;

const syntax = (code: FindingCode, text: string, offset: number, said: Said = {}): Finding => ({
  code,
  severity: 'error',
  path: '',
  position: positionAt(text, offset),
  found: startOf(text, offset),
  ...said,
});

const isCsv = (text: string): boolean => {
  const [first = '', second = ''] = text.split(/\r?\n/);
  const marks = [',', ';', '\t'].map((mark) => [
    first.split(mark).length,
    second.split(mark).length,
  ]);
  return (
    !/^[\s\ufeff]*[[{<]/.test(text) && marks.some(([a = 0, b = 0]) => a > 2 && Math.abs(a - b) < 2)
  );
};

/** Kinds of files by how they begin. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^BEGIN:VCALENDAR/i, 'iCalendar (.ics)'],
  [/^PK\p{Cc}\p{Cc}/u, 'ZIP, XLSX, DOCX'],
  [/^%PDF-/, 'PDF'],
  [/^\{\\rtf/, 'RTF'],
  [/^(?:---\s*\n)?[A-Za-z_]\w*:\s.*\n(?:[A-Za-z_]\w*:|\s+-|\s{2,})/, 'YAML'],
  [/^#{1,6} \S/, 'Markdown'],
];

const mergeMark = /^(?:<{7}|={7}|>{7})(?: |$)/m;

/** Recognises text of another format: empty, HTML, CSV, a calendar, YAML … */
export const otherFormat = (text: string): Finding | undefined => {
  const bare = text.replace(/^[\s\ufeff]+/, '');
  if (!bare) return syntax('not-json-empty', text, 0);
  const mark = mergeMark.exec(text);
  if (mark?.[0].startsWith('<')) return syntax('json-merge-mark', text, mark.index);
  if (bare.startsWith('<')) return syntax('not-json-html', text, text.indexOf('<'));
  const [, kind] = kinds.find(([begins]) => begins.test(bare)) ?? [];
  if (kind) return syntax('not-json-other', text, 0, { found: kind });
  return isCsv(text) ? syntax('not-json-csv', text, 0) : undefined;
};

/** Where the last sign before `offset` that is no white space stands. */
const signBefore = (text: string, offset: number): number => {
  let at = offset - 1;
  while (at > 0 && /\s/.test(text[at] ?? '')) at -= 1;
  return at;
};

/** Words and numbers of other languages, and what JSON has for them. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^True\b|^TRUE\b|^Yes\b|^yes\b/, 'true'],
  [/^False\b|^FALSE\b|^No\b|^no\b/, 'false'],
  [/^(?:None|NULL|Null|nil|undefined|NaN)\b/, 'null'],
  [/^[=：]/, ':'],
  [/^[;，、؛]/, ','],
];

const wordFinding = (text: string, offset: number): Finding | undefined => {
  const rest = text.slice(offset);
  const [pattern, expected] = words.find(([one]) => one.test(rest)) ?? [];
  if (pattern) {
    return syntax('written-otherwise', text, offset, { expected, found: pattern.exec(rest)?.[0] });
  }
  const [number] = /^[+-]?(?:0\d+|\d*)(?:\.\d+)?/.exec(rest) ?? [''];
  const isNumber = number !== '' && !Number.isNaN(Number(number));
  return isNumber && String(Number(number)) !== number
    ? syntax('written-otherwise', text, offset, { expected: String(Number(number)), found: number })
    : undefined;
};

/** A number such as `007` ends for the parser after its first zero. */
const numberStart = (text: string, offset: number): number => {
  let at = offset;
  while (/[\d.+-]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
};

const isWithinString = (name: string): boolean =>
  /^(?:UnexpectedEndOfString|InvalidEscapeCharacter|InvalidCharacter|InvalidUnicode)$/.test(name);

const closing = /^[\]}]/;

/** What stands where a comma was expected. */
const commaFinding = (text: string, offset: number): Finding => {
  const before = signBefore(text, offset);
  const rest = text.slice(offset);
  if (closing.test(rest)) {
    const expected = rest.startsWith('}') ? ']' : '}';
    return syntax('written-otherwise', text, offset, { expected, found: rest[0] });
  }
  const number = numberStart(text, offset);
  const asNumber = number < offset ? wordFinding(text, number) : undefined;
  if (asNumber) return asNumber;
  return syntax('json-comma-missing', text, before + 1);
};

/** Maps a parser error to a finding that says what to do. */
export const syntaxFinding = ({ error, offset }: ParseError, text: string): Finding => {
  const name = printParseErrorCode(error);
  const rest = text.slice(offset);
  const before = signBefore(text, offset);
  const isAtEnd = offset >= text.trimEnd().length;
  if (name === 'InvalidCommentToken') return syntax('json-comment', text, offset);
  if (isWithinString(name)) return syntax('json-text', text, offset);
  if (isAtEnd && !/^(PropertyNameExpected|ValueExpected)$/.test(name)) {
    return syntax('json-cut-short', text, Math.min(offset, text.length));
  }
  if (mergeMark.test(rest.split('\n')[0] ?? '')) return syntax('json-merge-mark', text, offset);
  if (closing.test(rest) && text[before] === ',') {
    return syntax('json-comma-after-last', text, before, { found: text[before] });
  }
  if (/^['‘’“”«]/.test(rest)) return syntax('json-quotes', text, offset);
  const isTooMuch = /^(?:,|;\s*$|\.\.\.|…|[\u00a0\u200b\u2060\ufeff])/.test(rest);
  if (name === 'EndOfFileExpected' || isTooMuch) return syntax('json-too-much', text, offset);
  // A quotation mark within a text ended it: `"he said "hi" to me"`.
  if (text[offset - 1] === '"' && /^[\p{L}\p{N}]/u.test(rest))
    return syntax('json-text', text, offset);
  // After the first name of an object.
  const isAfterName = /\{\s*"[^"\\]*"\s*$/.test(text.slice(0, offset));
  if (isAfterName && /^[=：;]/.test(rest)) {
    return syntax('written-otherwise', text, offset, { expected: ':', found: rest[0] });
  }
  const word = wordFinding(text, offset);
  if (word) return word;
  if (name === 'CommaExpected') return commaFinding(text, offset);
  if (closing.test(rest)) return syntax('json-too-much', text, offset);
  if (/^[A-Za-z_$][\w$]*\s*:/.test(rest)) return syntax('json-quotes', text, offset);
  if (offset === 0 || before < 0) return syntax('json-too-much', text, offset);
  return isAtEnd
    ? syntax('json-cut-short', text, text.length)
    : syntax('json-syntax', text, offset);
};
