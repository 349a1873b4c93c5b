/**
 * Writes `src/model/dialling-plans.ts` from the numbering plans that libphonenumber-js carries
 * (Google's libphonenumber): of each country what tells a whole number from a wrong one. Run it
 * when that package is brought up to date; `test/model/telephone-plans.node.test.mjs` says when.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import metadata from 'libphonenumber-js/min/metadata';

const file = fileURLToPath(new URL('../../src/model/dialling-plans.ts', import.meta.url));

/** What is dialled before another country's number, where there is one way: `00` may begin another. */
const abroadPrefix = (pattern, preferred) =>
  /^\d+$/.test(pattern) ? pattern : preferred && preferred !== '00' ? preferred : '-';

// By the place of a field in the package's compressed metadata.
const line = ([country, { 0: code, 1: abroad, 2: pattern, 5: trunk, 12: preferred }]) =>
  [country, code, abroadPrefix(abroad, preferred), trunk || '-', pattern].join(' ');

/** The text of the module. */
export const diallingPlansModule = () => {
  const lines = Object.entries(metadata.countries).map(line).sort();
  return `/**
 * Numbering plans, a line a country: its code (ISO 3166-1), its calling code, what is dialled
 * there before a number of another country, what is dialled before one of the same country and left
 * out from abroad, and the form of a number without any of them. A line says nothing by \`-\`.
 * Written by \`scripts/build/dialling-plans.mjs\` from Google's libphonenumber (Apache-2.0).
 */
export const diallingPlans = String.raw\`
${lines.join('\n')}
\`;
`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, diallingPlansModule());
