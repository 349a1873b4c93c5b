import fc from 'fast-check';
import type { Organisation } from '../../../src/model/contract.js';

const words = [
  'Welcome',
  'House',
  'Zürich',
  'Łódź',
  'Legal',
  'Aid',
  'Centre',
  'für',
  'Migranten',
  'Réfugiés',
  'المنظمة',
  'للهجرة',
  'مركز',
  '移民',
  '服務中心',
  'ศูนย์',
  'ช่วยเหลือ',
  'Приют',
  'Αθήνα',
  'सहायता',
  'केंद्र',
  '이주민',
  '센터',
  'עזרה',
  'Straße',
  '24',
  'E4',
  'መርጃ',
];

export const nameArbitrary = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

const some = (values: readonly string[]) => fc.option(fc.subarray([...values]), { nil: undefined });

/** Small directories in which everything collides with everything. */
export const directoryArbitrary = fc
  .array(
    fc.record(
      {
        name: nameArbitrary,
        services: some(['legal', 'housing', 'health']),
        countries: some(['KE', 'GB', '001']),
        regions: some(['London', 'Nairobi']),
        languages: some(['en', 'pt-BR', 'ar']),
        interpretation: some(['so', 'ti']),
        cost: fc.constantFrom('free', 'paid', 'mixed', undefined),
        remote: fc.constantFrom(true, false, undefined),
        audience: some(['Families', 'Workers']),
        bring: some(['Passport', 'A letter']),
        verified: fc.constantFrom('2026-01-02', '2025-05-05', undefined),
      },
      { requiredKeys: ['name'] },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((items) => items.map((item, index) => ({ id: `id-${index}`, ...item }) as Organisation));

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export const seeded =
  (seed: number): (() => number) =>
  () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

const syllables = [
  'ka',
  'lo',
  'mi',
  'ra',
  'shé',
  'to',
  'ün',
  'bar',
  'den',
  'gri',
  'po',
  'zel',
  'nō',
  'wa',
  'ti',
];
const kinds = [
  'Centre',
  'Aid',
  'House',
  'Council',
  'Association',
  'Clinic',
  'Network',
  'Service',
  '移民服務',
  'مركز',
];
const services = [
  'legal',
  'housing',
  'health',
  'language',
  'employment',
  'education',
  'family',
  'documents',
];
const countries = [
  'KE',
  'GB',
  'FR',
  'DE',
  'CH',
  'BR',
  'JP',
  'EG',
  'CA',
  'IN',
  'AU',
  'ZA',
  'US',
  'PL',
  'TR',
];
const languages = ['en', 'fr', 'ar', 'so', 'ti', 'fa', 'es', 'pt-BR', 'zh', 'uk', 'pl', 'tr'];
const zones = [
  'Europe/London',
  'Africa/Nairobi',
  'Asia/Tokyo',
  'America/Toronto',
  'Australia/Sydney',
];

/** As many organisations as wanted, the same for the same seed, with texts as long as real ones. */
export const manyOrganisations = (count: number, seed = 1): Organisation[] => {
  const random = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)]!;
  const word = (): string =>
    pick(syllables) + pick(syllables) + (random() < 0.6 ? pick(syllables) : '');
  const title = (): string => {
    const made = word();
    return made[0]!.toUpperCase() + made.slice(1);
  };
  const sentence = (): string => [...'abcdefghijklmnopqr'].map(word).join(' ');
  return [...'x'.repeat(count)].map((_, index) => ({
    id: `made-${index}`,
    name: `${title()} ${title()} ${pick(kinds)}`,
    summary: sentence(),
    services: [pick(services), pick(services)],
    countries: [random() < 0.02 ? '001' : pick(countries)],
    regions:
      random() < 0.3 ? [`${pick(countries)} ${pick(['North', 'South', 'East', 'West'])}`] : [],
    languages: [pick(languages), pick(languages)],
    interpretation: random() < 0.2 ? [pick(languages)] : [],
    address: `${Math.ceil(random() * 200)} ${title()} Street, ${title()}`,
    position: [random() * 360 - 180, random() * 170 - 85] as [number, number],
    hours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }],
    timeZone: pick(zones),
    verified: `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
  }));
};
