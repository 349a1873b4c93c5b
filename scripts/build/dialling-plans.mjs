/**
 * Writes `src/model/dialling-plans.ts` from the numbering plans that libphonenumber-js carries
 * (Google's libphonenumber): what is needed to know whether digits are a
 * valid number of a country. Run it after that package was updated:
 * `test/model/telephone.node.test.mjs` fails until then.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import metadata from 'libphonenumber-js/min/metadata';

const file = fileURLToPath(new URL('../../src/model/dialling-plans.ts', import.meta.url));

/** The international prefix, if there is only one. Of several, `00` is left out: numbers may begin with it. */
const abroadPrefix = (pattern, preferred) =>
  /^\d+$/.test(pattern) ? pattern : preferred && preferred !== '00' ? preferred : '-';

// The metadata of the package has fields by index.
const line = ([country, { 0: code, 1: abroad, 2: pattern, 5: trunk, 12: preferred }]) =>
  [country, code, abroadPrefix(abroad, preferred), trunk || '-', pattern].join(' ');

/** The text of the module. */
export const diallingPlansModule = () => {
  const lines = Object.entries(metadata.countries).map(line).sort();
  return `/**
 * Numbering plans, one line for each country: its code (ISO 3166-1 alpha-2), calling code,
 * international prefix, trunk prefix, and a pattern of national numbers without prefixes. \`-\` stands
 * for none.
 * Written by \`scripts/build/dialling-plans.mjs\` from Google's libphonenumber (Apache-2.0).
 */
export const diallingPlans = String.raw\`
${lines.join('\n')}
\`;
`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, diallingPlansModule());
