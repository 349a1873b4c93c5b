/** Finds out what to dial for one telephone number. If that is not certain, there is nothing to dial. */
import { type DiallingPlan, planOf, plansOfNumber } from './dialling-plan.js';

export const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** `030 1234567/8` is two numbers; `030/1234567` and `02/274/00/21` are one. */
const isTwo = (written: string): boolean => {
  const parts = written.split('/').map((part) => digitsIn(part).length);
  const [before = 0, after, more] = parts;
  if (after === undefined) return false;
  if (more !== undefined) return !written.startsWith('0') || Math.max(...parts) > 4;
  return after < 4 || before > 7;
};

/** A number written with its country code, after its international prefix was removed. */
const international = (written: string): string | undefined => {
  const digits = digitsIn(written);
  // "+44 (0)20": the digit in brackets is the trunk prefix.
  const isBracketed = /\(\s*(?:0\d?|8)\s*\)/.test(written);
  const plans = plansOfNumber(digits);
  for (const { callingCode, trunkPrefix, has } of plans) {
    const number = digits.slice(callingCode.length);
    const trunk = trunkPrefix || '0';
    const isWithout = !(isBracketed && trunkPrefix) && has(number);
    if (isWithout) return `+${callingCode}${number}`;
    const shorter = number.startsWith(trunk) ? number.slice(trunk.length) : '';
    if ((trunkPrefix || isBracketed) && has(shorter)) return `+${callingCode}${shorter}`;
  }
  // Services without a country, such as +800, are in no plan.
  return plans.length === 0 && /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
};

/** A number as it is dialled within its country. */
const national = (
  digits: string,
  { callingCode, trunkPrefix, has, isWithoutTrunk }: DiallingPlan,
): string | undefined => {
  const shorter = digits.slice(trunkPrefix.length);
  const isTrunk = trunkPrefix !== '' && digits.startsWith(trunkPrefix) && has(shorter);
  if (isTrunk) return `+${callingCode}${shorter}`;
  const afterCode = digits.startsWith(callingCode) ? digits.slice(callingCode.length) : '';
  const isWithCode = has(afterCode);
  // "961 1 735 101": the country code without its +. If it may be a number of the country too, it is
  // not certain which.
  if (isWithCode) return has(digits) ? undefined : `+${callingCode}${afterCode}`;
  // Any other number without the trunk prefix may be one of a town.
  return isWithoutTrunk(digits) && has(digits) ? `+${callingCode}${digits}` : undefined;
};

/**
 * What to dial for a number without letters; undefined if that is not certain.
 *
 * @param number - 0 to 9 and `+ ( ) . - /` and spaces.
 * @param country - ISO 3166-1 code of the country that national numbers belong to.
 */
export const numberToDial = (number: string, country: string | undefined): string | undefined => {
  if (isTwo(number)) return undefined;
  // "(0049) 30": a bracket around the country code.
  const written = number.replace(/^\((\+?\d+)\)/, '$1 ');
  if (written.includes('+')) return international(written);
  const plan = planOf(country);
  const digits = digitsIn(written);
  const { abroadPrefix = '00' } = plan ?? {};
  if (abroadPrefix && digits.startsWith(abroadPrefix)) {
    const isApart = written.startsWith(abroadPrefix);
    return isApart ? international(written.slice(abroadPrefix.length)) : undefined;
  }
  return plan && national(digits, plan);
};

/** Codes that stand beside each other: `15 17 18` is three of them. */
const emergencyCode = /^(?:1[578]|1(?:0[0-38]|1[0-57-9]|2[0-37]|33|44|9[0-3])|911|99[0-9])$/;

/** Emergency and help lines: `112`, `116 123`, `13 14 50`. Those for text messages are longer. */
export const isShortCode = (number: string, kind = 'voice'): boolean => {
  if (!/^[\d ]+$/.test(number)) return false;
  const groups = number.split(/ +/);
  if (groups.length > 1 && groups.every((group) => emergencyCode.test(group))) return false;
  const digits = digitsIn(number);
  return (kind === 'sms' ? /^\d{3,6}$/ : /^(?:\d{2,4}|1\d{4,5})$/).test(digits);
};

/** Letters on the keys of a telephone ([ITU-T E.161](https://www.itu.int/rec/T-REC-E.161)). */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Replaces capital letters with the digits on whose keys they are. */
export const lettersAsDigits = (written: string): string =>
  written.replace(/[A-Z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter)) + 2));
