import { wellFormed } from '../format/well-formed.js';

/** No content line is longer, in octets of UTF-8, line break aside: RFC 5545 §3.1. */
const longest = 75;

const encoder = new TextEncoder();

const octets = (text: string): number => encoder.encode(text).length;

/** Folds one content line at 75 octets, never within a code point: RFC 5545 §3.1. */
export const fold = (line: string): string => {
  let folded = '';
  let room = longest;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      folded += '\r\n ';
      // The space that a continuation begins with counts.
      room = longest - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
};

/** A TEXT value: RFC 5545 §3.3.11. Control characters are not allowed, and are removed. */
export const escapeText = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A parameter's value, quoted where it must be: RFC 5545 §3.2. */
export const parameter = (value: string): string =>
  /[:;,]/.test(value) ? `"${value.replaceAll('"', '')}"` : value.replaceAll('"', '');
