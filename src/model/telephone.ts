/** What to dial, of a telephone number as people write it: nothing, rather than a wrong number. */
import { zonesOfCountry } from '../time/time-zone.js';
import { offsetAt } from '../time/wall-clock.js';
import type { Organisation } from './contract.js';
import { type DiallingPlan, planOf, plansOfNumber } from './dialling-plan.js';

export type Phone = NonNullable<Organisation['phones']>[number];

interface Dialled {
  /** `+` and a number with its country ([E.164](https://www.itu.int/rec/T-REC-E.164)), or a short code as it is. */
  readonly dial: string;
  /** What to dial once the call is taken. */
  readonly extension: string | undefined;
}

/** The value of a digit of any script: each has its ten in a row. */
const digitOf = (digit: string): string => {
  const place = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(place - value - 1))) value += 1;
  return String(value);
};

/** Latin digits and plain signs, whatever they were written with; without marks of direction. */
const plain = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/\p{Pd}/gu, '-')
    .trim();

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** The digits of a number as it is written, in Latin: what it is found by. */
export const phoneDigits = (written: string): string => digitsIn(plain(written));

/** Words before, the number, an extension. Whatever else there is, such as a second number, is for people to read. */
const form =
  /^(?<words>[^\d+(*#]*)(?<number>[+(\s]*\d[\d\s().\-/]*?)(?:[\s,;]*(?:ext|extn|extension|x|poste|dw|durchwahl|int|interno|доб|#)[.:=\s]*(?<extension>\d{1,7}))?$/iu;

/** Longer than any number is with all its spaces. */
const longest = 60;

/** `030 1234567/8` is two numbers, `030/1234567` is one. */
const isTwo = (number: string): boolean => {
  const [before = '', after, more] = number.split('/');
  if (after === undefined) return false;
  return more !== undefined || digitsIn(after).length < 4 || digitsIn(before).length > 7;
};

/** A number with its country, its prefix of calls abroad already gone. */
const international = (written: string, isAsWritten: boolean): string | undefined => {
  const digits = digitsIn(written);
  // "+44 (0)20": what stands in the brackets is for calls within the country.
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
  // A code or a range that is not in the plans: dialled as it is, unless something of it may be one too many.
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
  // Without the prefix, it may be a number of the town alone; those do not begin with 1.
  const isWhole = !trunkPrefix.startsWith('0') || (digits.startsWith('1') && digits.length > 8);
  const isWithCode = digits.startsWith(callingCode) && has(digits.slice(callingCode.length));
  return isWhole && has(digits) && !isWithCode ? `+${callingCode}${digits}` : undefined;
};

/** `112`, `116 123`: services' numbers, the same from everywhere in a country. Text messages have longer ones. */
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
 * What to dial for a telephone; undefined where that is not certain: then it is only shown. Codes
 * with `*` and `#` are never dialled: they forward calls and change what a telephone does.
 *
 * @param country - where it is, for numbers that are written as they are dialled there.
 */
export const dialled = (phone: Phone, country: string | undefined): Dialled | undefined => {
  if (phone.dial !== undefined) return { dial: phone.dial, extension: phone.extension };
  const written = phone.number.length > longest ? '' : plain(phone.number);
  const { words = '', number = '', extension } = form.exec(written)?.groups ?? {};
  if (!number || isTwo(number) || /fax/i.test(words)) return undefined;
  const dial = numberOf(number.trim(), words, phone, country);
  return dial === undefined ? dial : { dial, extension: phone.extension ?? extension };
};

/** The address that reaches a telephone; undefined for one that can't be called from a page. */
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

/** UN M.49. */
const world = '001';

/** A day in winter and one in summer: zones that agree on both are taken for one. */
const [winter, summer] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

const agree = (one: string, other: string): boolean =>
  one === other ||
  (offsetAt(winter, one) === offsetAt(winter, other) &&
    offsetAt(summer, one) === offsetAt(summer, other));

/**
 * Where the telephones of an organisation are: in the one country that it helps in, unless its
 * clock is another's.
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
