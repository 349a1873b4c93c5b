/**
 * Finds the numbers in a telephone's text as people write it, and what to dial for each. If that is
 * not certain, the number is only shown: a wrong number is worse.
 */
import { zonesOfCountry } from '../time/time-zone.js';
import { offsetAt } from '../time/wall-clock.js';
import type { Organisation } from './contract.js';
import { digitsIn, isShortCode, lettersAsDigits, numberToDial } from './telephone-number.js';
import { numbersInRow, pieces } from './telephone-split.js';
import { readable } from './telephone-text.js';
import {
  extensionIn,
  type Found,
  isChatAddress,
  isBroken,
  isCodeAlone,
  isServiceCode,
  kindSaid,
  lettersAfter,
  numbersIn,
  type Stretch,
  withoutTimes,
} from './telephone-words.js';

export { phoneDigits } from './telephone-text.js';

export type Phone = NonNullable<Organisation['phones']>[number];

/** A stretch of a telephone's text. */
export interface PhonePart {
  readonly text: string;
  /** Whether it is a number: those run from left to right in every script. */
  readonly isNumber: boolean;
  /** A `tel:`, `sms:` or `https://wa.me/` address; undefined if it is only shown. */
  readonly address: string | undefined;
}

/** In characters: longer texts are only shown. */
const longest = 400;

const addressOf = (
  dial: string,
  kind: Phone['kind'] = 'voice',
  extension?: string,
): string | undefined => {
  switch (kind) {
    case 'fax':
      return undefined;
    case 'sms':
      return `sms:${dial}`;
    case 'whatsapp':
      return dial.startsWith('+') ? `https://wa.me/${dial.slice(1)}` : undefined;
    case 'voice':
      // https://www.rfc-editor.org/rfc/rfc3966#section-5.3
      return extension ? `tel:${dial};ext=${extension}` : `tel:${dial}`;
  }
};

interface Dialled extends Stretch {
  /** Undefined if it is only shown. */
  readonly number: string | undefined;
  readonly extension?: string | undefined;
}

interface Call extends Stretch {
  readonly address: string | undefined;
}

type Dial = (written: string) => string | undefined;

/** One number, with its letters or its extension. */
const oneCall = (found: Found, { extension }: Phone, dial: Dial): readonly Dialled[] => {
  const { start, end, written } = found;
  const { digits = extension, length } = extensionIn(found);
  const number = isBroken(found, dial) ? undefined : dial(written);
  if (number) return [{ start, end: end + length, number, extension: digits }];
  for (const letters of lettersAfter(found)) {
    const spelt = dial(written + lettersAsDigits(letters));
    if (spelt) return [{ start, end: end + letters.length, number: spelt }];
  }
  return [];
};

/** "0911/12 34 56/78" is a number, whose parts only look like codes. */
const isRow = (codes: readonly string[]): boolean =>
  !codes[0]?.startsWith('0') || codes.length < 2 || codes.every((code) => /^\d{3,4}$/.test(code));

/** Short codes, with slashes between them if they are several. */
const shortCodes = (found: Found, kind: Phone['kind']): readonly Dialled[] => {
  const codes = pieces(found);
  if (!isRow(codes.map(({ written }) => written))) return [];
  const isCertain = codes.every(
    ({ written }) => isShortCode(written, kind) && isCodeAlone(found, written, kind),
  );
  return isCertain
    ? codes.map(({ start, end, written }) => ({ start, end, number: digitsIn(written) }))
    : [];
};

/** Numbers between slashes, from the first; none if it may be one long number with an extension. */
const numbersBetweenSlashes = (found: Found, dial: Dial): readonly Dialled[] => {
  if (dial(found.written.replaceAll('/', ' '))) return [];
  const numbers = pieces(found).map((piece) => ({ ...piece, number: dial(piece.written) }));
  return numbers[0]?.number ? numbers : [];
};

/** What to dial for what may be a number in a text; nothing if that is not certain. */
const dialledIn = (
  found: Found,
  kind: Phone['kind'],
  phone: Phone,
  dial: Dial,
): readonly Dialled[] => {
  if (isServiceCode(found)) return [];
  const inRow = numbersInRow(found, dial);
  if (inRow.length > 0) return inRow;
  const one = oneCall(found, phone, dial);
  if (one.length > 0 || isBroken(found, dial)) return one;
  const codes = shortCodes(found, kind);
  return codes.length > 0 ? codes : numbersBetweenSlashes(found, dial);
};

/** All calls of a text, in order, and the numbers that are only shown. */
const callsIn = (text: string, phone: Phone, country: string | undefined): readonly Call[] => {
  const calls: Call[] = [];
  for (const found of numbersIn(withoutTimes(text))) {
    // The digits of an extension, or of a number with letters.
    if (found.start < (calls.at(-1)?.end ?? 0)) continue;
    const kind = kindSaid(found) ?? phone.kind;
    const plus = isChatAddress(found) ? '+' : '';
    const dial: Dial = (written) => numberToDial(plus + written, country);
    const dialled = dialledIn(found, kind, phone, dial);
    if (dialled.length === 0) calls.push({ ...found, address: undefined });
    for (const { start, end, number, extension } of dialled) {
      calls.push({ start, end, address: number && addressOf(number, kind, extension) });
    }
  }
  return calls;
};

/**
 * The text of a telephone, as it is written, in parts: its numbers, each with what to dial, and the
 * words between them. Codes with `*` or `#` are never dialled.
 *
 * @param country - ISO 3166-1 code of the country that national numbers belong to.
 */
export const phoneParts = (phone: Phone, country: string | undefined): readonly PhonePart[] => {
  const { number: text, dial, kind, extension } = phone;
  if (dial !== undefined) {
    const address = addressOf(dial, kind, extension);
    return [{ text, isNumber: !/\p{L}/u.test(text), address }];
  }
  if (text.length > longest) return [{ text, isNumber: false, address: undefined }];
  const { plain, places } = readable(text);
  const parts: PhonePart[] = [];
  let last = 0;
  const add = (to: number, isNumber: boolean, address: string | undefined): void => {
    if (to > last) parts.push({ text: text.slice(last, to), isNumber, address });
    last = to;
  };
  for (const { start, end, address } of callsIn(plain, phone, country)) {
    add(places[start] ?? 0, false, undefined);
    add((places[end - 1] ?? 0) + 1, true, address);
  }
  add(text.length, false, undefined);
  return parts;
};

/** The world, in UN M.49. */
const world = '001';

/**
 * One day in winter and one in summer: zones with the same offsets on both are treated as the same.
 */
const [winter, summer] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

const agree = (one: string, other: string): boolean =>
  one === other ||
  (offsetAt(winter, one) === offsetAt(winter, other) &&
    offsetAt(summer, one) === offsetAt(summer, other));

/**
 * The country of an organisation's telephones: the one that it helps in, unless its time zone is
 * not of that country.
 */
export const phoneCountry = ({
  countries = [],
  timeZone,
}: Pick<Organisation, 'countries' | 'timeZone'>): string | undefined => {
  const [country, ...others] = countries;
  if (country === undefined || country === world || others.length > 0) return undefined;
  const zones = timeZone === undefined ? undefined : zonesOfCountry(country);
  const isElsewhere = zones && !zones.some((zone) => agree(zone, timeZone ?? ''));
  return isElsewhere ? undefined : country;
};
