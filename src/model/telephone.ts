/**
 * Finds out what to dial for a telephone number as people write it. If that is not certain, the
 * number is only shown.
 */
import { zonesOfCountry } from '../time/time-zone.js';
import { offsetAt } from '../time/wall-clock.js';
import type { Organisation } from './contract.js';
import { type DiallingPlan, planOf, plansOfNumber } from './dialling-plan.js';

export type Phone = NonNullable<Organisation['phones']>[number];

interface Dialled {
  /**
   * `+` and the number with its country code ([E.164](https://www.itu.int/rec/T-REC-E.164)), or a
   * short code such as `112`.
   */
  readonly dial: string;
  /** Digits to dial after the call is answered. */
  readonly extension: string | undefined;
}

/**
 * The value of a decimal digit in any script: Unicode has the ten digits of each script in a row.
 */
const digitOf = (digit: string): string => {
  const place = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(place - value - 1))) value += 1;
  return String(value);
};

/**
 * Replaces digits of any script with 0 to 9 and dashes with `-`; removes format characters such as
 * direction marks.
 */
const plain = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/\p{Pd}/gu, '-')
    .trim();

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** The digits of a number, as 0 to 9: what searching compares. */
export const phoneDigits = (written: string): string => digitsIn(plain(written));

/** Words in front, the number, an extension. Numbers of any other form are shown only. */
const form =
  /^(?<words>[^\d+(*#]*)(?<number>[+(\s]*\d[\d\s().\-/]*?)(?:[\s,;]*(?:ext|extn|extension|x|poste|dw|durchwahl|int|interno|доб|#)[.:=\s]*(?<extension>\d{1,7}))?$/iu;

/** In characters: longer than any number with its spaces. */
const longest = 60;

/** `030 1234567/8` is two numbers, `030/1234567` is one. */
const isTwo = (number: string): boolean => {
  const [before = '', after, more] = number.split('/');
  if (after === undefined) return false;
  return more !== undefined || digitsIn(after).length < 4 || digitsIn(before).length > 7;
};

/** A number written with its country code, after its international prefix was removed. */
const international = (written: string, isAsWritten: boolean): string | undefined => {
  const digits = digitsIn(written);
  // "+44 (0)20": the digit in brackets is the trunk prefix.
  const isBracketed = /\(\s*(?:0\d?|8)\s*\)/.test(written);
  const ofCode = plansOfNumber(digits);
  for (const { callingCode, trunkPrefix, has } of ofCode) {
    const number = digits.slice(callingCode.length);
    const trunk = trunkPrefix || '0';
    const isWithout = !(isBracketed && trunkPrefix) && has(number);
    if (isWithout) return `+${callingCode}${number}`;
    const shorter = number.startsWith(trunk) ? number.slice(trunk.length) : '';
    if ((trunkPrefix || isBracketed) && has(shorter)) return `+${callingCode}${shorter}`;
  }
  // In no known plan: dialled as written, unless it may hold a trunk prefix too many.
  const isPlain =
    isAsWritten &&
    !isBracketed &&
    /^[1-9]\d{6,14}$/.test(digits) &&
    !ofCode.some(({ callingCode }) => digits[callingCode.length] === '0');
  return isPlain ? `+${digits}` : undefined;
};

/** A number as it is dialled within its country. */
const national = (digits: string, plan: DiallingPlan | undefined): string | undefined => {
  if (!plan) return undefined;
  const { callingCode, trunkPrefix, has } = plan;
  const shorter = digits.slice(trunkPrefix.length);
  if (trunkPrefix && digits.startsWith(trunkPrefix) && has(shorter)) {
    return `+${callingCode}${shorter}`;
  }
  // Without the trunk prefix it may be a local number; those do not begin with 1.
  const isWhole = !trunkPrefix.startsWith('0') || (digits.startsWith('1') && digits.length > 8);
  const isWithCode = digits.startsWith(callingCode) && has(digits.slice(callingCode.length));
  return isWhole && has(digits) && !isWithCode ? `+${callingCode}${digits}` : undefined;
};

/** Short codes such as `112` and `116 123`. Those for text messages are longer. */
const shortCode = (number: string, words: string, { kind }: Phone): string | undefined => {
  if (/[^\d ]/.test(number) || /[^.:\s]/.test(words.replace(/tel|phone|telephone|call|sms/i, ''))) {
    return undefined;
  }
  const digits = digitsIn(number);
  return (kind === 'sms' ? /^\d{3,6}$/ : /^(?:\d{3,4}|1\d{4,5})$/).test(digits)
    ? digits
    : undefined;
};

const numberOf = (number: string, words: string, phone: Phone, country: string | undefined) => {
  if (number.includes('+')) return international(number, true);
  const plan = planOf(country);
  const digits = digitsIn(number);
  const { abroadPrefix = '00' } = plan ?? {};
  if (abroadPrefix && digits.startsWith(abroadPrefix)) {
    const isApart = number.startsWith(abroadPrefix);
    return isApart ? international(number.slice(abroadPrefix.length), false) : undefined;
  }
  return national(digits, plan) ?? shortCode(number, words, phone);
};

/**
 * What to dial for a telephone; undefined if that is not certain. Codes with `*` or `#` are never
 * dialled, because they can forward calls and change settings.
 *
 * @param country - ISO 3166-1 code of the country that national numbers belong to.
 */
export const dialled = (phone: Phone, country: string | undefined): Dialled | undefined => {
  if (phone.dial !== undefined) return { dial: phone.dial, extension: phone.extension };
  const written = phone.number.length > longest ? '' : plain(phone.number);
  const { words = '', number = '', extension } = form.exec(written)?.groups ?? {};
  if (!number || isTwo(number) || /fax/i.test(words)) return undefined;
  const dial = numberOf(number.trim(), words, phone, country);
  return dial === undefined ? dial : { dial, extension: phone.extension ?? extension };
};

/**
 * A `tel:`, `sms:` or `https://wa.me/` address; undefined if the number cannot be reached from a
 * page.
 */
export const phoneAddress = (phone: Phone, country: string | undefined): string | undefined => {
  const { kind = 'voice' } = phone;
  const { dial, extension } = (kind !== 'fax' && dialled(phone, country)) || {};
  if (dial === undefined) return undefined;
  if (kind === 'sms') return `sms:${dial}`;
  if (kind === 'whatsapp')
    return dial.startsWith('+') ? `https://wa.me/${dial.slice(1)}` : undefined;
  // https://www.rfc-editor.org/rfc/rfc3966#section-5.3
  return extension ? `tel:${dial};ext=${extension}` : `tel:${dial}`;
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
