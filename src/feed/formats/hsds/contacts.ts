import { listOf, type Raw, textOf, unique } from '../raw.js';

/** Kinds of telephone as [HSDS](https://docs.openreferral.org/en/latest/hsds/schema_reference.html#phone) has them, and as a feed has. Others have none. */
const kinds: Readonly<Record<string, string>> = {
  text: 'sms',
  voice: 'voice',
  cell: 'voice',
  fax: 'fax',
};

/** E.164, where the number is written with its country; else as it stands, for the contract to tell. */
const numberOf = (written: string): string => {
  const digits = written.replace(/[\s"'().\-/\u2010-\u2015]/g, '').replace(/^00/, '+');
  return /^\+\d+$/.test(digits) ? digits : written;
};

const phoneOf = (phone: Raw): Raw => {
  const { extension } = phone;
  return {
    number: numberOf(textOf(phone, 'number') ?? ''),
    // HSDS has it as a number.
    extension: typeof extension === 'number' ? String(extension) : extension,
    kind: kinds[textOf(phone, 'type') ?? 'voice'],
    label: textOf(phone, 'description'),
  };
};

/** The telephones of whoever has some, each number once. */
export const phonesOf = (holders: readonly Raw[]): Raw[] | undefined => {
  const phones = holders.flatMap((holder) => listOf(holder, 'phones')).map(phoneOf);
  const byNumber = new Map(phones.map((phone) => [phone.number, phone]));
  return unique([...byNumber.values()]);
};

/** The languages that are spoken, by their codes. One that has none stands as it is, for the contract to tell. */
export const languagesOf = (holders: readonly Raw[]): unknown[] | undefined =>
  unique(
    holders
      .flatMap((holder) => listOf(holder, 'languages'))
      .map((language) => textOf(language, 'code') ?? language),
  );

/** An address in one line, from the smallest to the largest. */
export const addressOf = (address: Raw): string | undefined =>
  unique(
    ['address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code', 'country'].map(
      (part) => textOf(address, part),
    ),
  )?.join(', ');
