import { own } from '../../../model/unknown.js';
import { keyOf, listOf, type Raw, textOf, unique, uniqueObjects } from '../raw.js';
import { languageCodes } from './codes.js';

/**
 * Kinds of telephone in a feed by their
 * [HSDS](https://docs.openreferral.org/en/latest/hsds/schema_reference.html#phone) type.
 */
const kinds: Readonly<Record<string, string>> = {
  text: 'sms',
  sms: 'sms',
  voice: 'voice',
  cell: 'voice',
  fax: 'fax',
};

const phoneOf = (phone: Raw): Raw => {
  return {
    // Some exports leave quotation marks around it.
    number: keyOf(phone, 'number', 'phone_number')
      ?.trim()
      .replace(/^["']+|(?<!["'])["']+$/g, ''),
    extension: keyOf(phone, 'extension')
      ?.trim()
      .replace(/^(?:ext|x)\.?\s*/i, ''),
    kind: own(kinds, textOf(phone, 'type')?.toLowerCase() ?? 'voice'),
    label: textOf(phone, 'description', 'department'),
  };
};

/** The telephones of services, locations and their contacts; each number once. */
export const phonesOf = (holders: readonly Raw[]): Raw[] | undefined => {
  const phones = holders
    .flatMap((holder) => [holder, ...listOf(holder, 'contacts')])
    .flatMap((holder) => listOf(holder, 'phones'))
    .map(phoneOf);
  const byNumber = new Map<unknown, Raw>();
  for (const phone of phones)
    if (!byNumber.has(phone['number'])) byNumber.set(phone['number'], phone);
  return uniqueObjects([...byNumber.values()]);
};

/** Language codes. A language without a code stays as it is and is reported by the contract. */
export const languagesOf = (holders: readonly Raw[]): unknown[] | undefined =>
  unique(
    holders
      .flatMap((holder) => listOf(holder, 'languages'))
      .flatMap((language): readonly unknown[] => {
        const written = textOf(language, 'code', 'language', 'name');
        return written === undefined ? [language] : languageCodes(written);
      }),
  );

/** The first of several addresses that stand in one text. */
export const emailOf = (raw: Raw): string | undefined =>
  textOf(raw, 'email')
    ?.split(/[\s;,]+/)
    .find((part) => part.includes('@'));

/** `www.example.org` without a scheme is no path of the feed. */
export const linkOf = (raw: Raw, ...keys: string[]): string | undefined => {
  const written = textOf(raw, ...keys);
  return written && /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#:]|$)/i.test(written)
    ? `https://${written}`
    : written;
};

/** The addresses of a location, physical ones before postal ones. */
export const addressesOf = (location: Raw): Raw[] => {
  const physical = listOf(location, 'physical_addresses', 'physical_address');
  const postal = listOf(location, 'postal_addresses', 'postal_address');
  const isPostal = (address: Raw): boolean => address['address_type'] === 'postal';
  const all = listOf(location, 'addresses', 'address');
  return [
    ...physical,
    ...all.filter((address) => !isPostal(address)),
    ...all.filter(isPostal),
    ...postal,
  ];
};

const addressParts = [
  // "c/o"
  'attention',
  'address_1',
  'address_2',
  'city',
  'region',
  'state_province',
  'postal_code',
  'country',
];

/** An address in one line, from the street to the country. */
export const addressText = (address: Raw): string | undefined =>
  unique(addressParts.map((part) => textOf(address, part)))?.join(', ');
