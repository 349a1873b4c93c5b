/**
 * Writes `src/model/dialling-plans.ts` from the numbering plans of libphonenumber-js (Google's
 * libphonenumber): what is needed to tell whether digits are a valid number of a country. Run it after
 * that package was updated:
 * `test/model/telephone.node.test.mjs` fails until then.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import metadata from 'libphonenumber-js/min/metadata';

const file = fileURLToPath(new URL('../../src/model/dialling-plans.ts', import.meta.url));

/** The international prefix, if there is only one. Among several, `00` is left out, since numbers may begin with it. */
const abroadPrefix = (pattern, preferred) =>
  /^\d+$/.test(pattern) ? pattern : preferred && preferred !== '00' ? preferred : '-';

/** How many digits the pattern of a format matches: `(\\d{3})(\\d{5,6})` gives `8,9`. */
const lengthOf = (pattern) => {
  const groups = [...pattern.matchAll(/\(\\d(?:\{(\d+)(?:,(\d+))?\})?\)/g)];
  const total = (pick) => groups.reduce((sum, group) => sum + Number(pick(group) ?? 1), 0);
  const [least, most] = [total((group) => group[1]), total((group) => group[2] ?? group[1])];
  return least === most ? `${most}` : `${least},${most}`;
};

/** The last pattern of leading digits is the most exact one. Long ones are left out to save bytes. */
const longestLeading = 40;

/**
 * A pattern of the numbers that are written without the trunk prefix within the country. A format has
 * its leading digits at index 2, how the prefix is written at 3, and whether it may be left out at 4.
 */
const withoutTrunk = ({ 0: code, 4: own, 5: trunk }) => {
  if (!trunk) return '-';
  // Countries with the same calling code share formats; only the first country lists them.
  const [first] = metadata.country_calling_codes[code];
  const formats = own ?? metadata.countries[first][4];
  if (!formats) return String.raw`\d{8,}`;
  // "0$1" has the prefix, "($1)" does not.
  const isFree = ({ 3: rule, 4: isOptional }) =>
    !rule || Boolean(isOptional) || !rule.replace('$1', '').includes(trunk);
  const free = formats.filter(isFree);
  if (free.length === formats.length) return String.raw`\d{8,}`;
  const lengths = [...new Set(formats.map(([pattern]) => lengthOf(pattern)))];
  const wholly = lengths.filter(
    (length) =>
      Number(length) > 8 &&
      formats.every((format) => lengthOf(format[0]) !== length || isFree(format)),
  );
  const others = free.filter(
    ([pattern, , leading = []]) =>
      !wholly.includes(lengthOf(pattern)) &&
      (leading.at(-1) ?? '').length <= longestLeading &&
      Number(lengthOf(pattern).split(',')[0]) >= 8,
  );
  const patterns = [
    ...wholly.map((length) => String.raw`\d{${length}}`),
    ...others.map(
      ([pattern, , leading = ['']]) => String.raw`(?=${leading.at(-1)})\d{${lengthOf(pattern)}}`,
    ),
  ];
  return patterns.join('|') || '-';
};

// Fields of the package's metadata are found by index.
const line = ([country, plan]) => {
  const { 0: code, 1: abroad, 2: pattern, 5: trunk, 12: preferred } = plan;
  const prefixes = [abroadPrefix(abroad, preferred), trunk || '-'];
  return [country, code, ...prefixes, pattern, withoutTrunk(plan)].join(' ');
};

/** @returns the source text of the module. */
export const diallingPlansModule = () => {
  const lines = Object.entries(metadata.countries).map(line).sort();
  return `/**
 * Numbering plans, one line for each country: its code (ISO 3166-1 alpha-2), calling code,
 * international prefix, trunk prefix, a pattern of national numbers without prefixes, and one of
 * those that are written so within the country. \`-\` stands for none.
 * Written by \`scripts/build/dialling-plans.mjs\` from Google's libphonenumber (Apache-2.0).
 */
export const diallingPlans = String.raw\`
${lines.join('\n')}
\`;
`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, diallingPlansModule());
