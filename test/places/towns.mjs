/**
 * `npm run test:places`: types 49 towns by their names in six languages and their own, as readers of
 * each language would, and others by names that are in no atlas, and wants the town first. It reads
 * all places there are, so it is no part of `npm test`.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
/** Names that may be missed: none has been since this was written. */
const mostMissed = 0;

const outdir = mkdtempSync(join(tmpdir(), 'places-'));
await build({
  entryPoints: [here('towns-entry.ts')],
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  outdir,
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
});
const { asker, isThere } = await import(join(outdir, 'towns-entry.mjs'));

const towns = readFileSync(here('towns.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [country, longitude, latitude, ...names] = line.split('\t');
    return { country, position: [Number(longitude), Number(latitude)], names };
  });
const countries = [...new Set(towns.map(({ country }) => country))];

const tally = async (title, language, nameOf) => {
  const ask = await asker(language, countries);
  let [hits, all] = [0, 0];
  for (const { names, position } of towns) {
    for (const name of nameOf(names)) {
      const [first] = await ask(name);
      all += 1;
      if (isThere(first?.position, position)) hits += 1;
      else console.log(`  ${title}: ${name} → ${first?.name ?? 'nothing'}`);
    }
  }
  console.log(`${title.padEnd(40)}${hits}/${all}`);
  return all - hits;
};

let missed = 0;
for (const [index, language] of languages.entries()) {
  missed += await tally(`a reader of ${language}`, language, (names) => [names[index]]);
}
missed += await tally('by their own names', 'en', (names) => names.slice(6).filter(Boolean));
for (const language of ['ar', 'en']) {
  missed += await tally(`a reader of ${language}, by all names`, language, (names) => [
    ...new Set(names.filter(Boolean)),
  ]);
}
/** Names of the past, short names, and towns among words, by what the atlas calls the town. */
const written = {
  '-122.42 37.77': 'San Francisco, CA; San Francisco, California; SF; Frisco',
  '-74 40.71': 'new york city; NYC; shelter in new york please',
  '2.35 48.86': 'Paris, France; aide à Paris',
  '-99.13 19.43': 'CDMX; Ciudad de México; México DF',
  '12.1 49.01': 'Ratisbon; Ratisbonne; Ratisbona',
  '8.27 50': 'Mayence; Maguncia',
  '6.64 49.75': 'Trèves; Tréveris',
  '6.08 50.78': 'Aix-la-Chapelle; Aquisgrán',
  '10.52 52.26': 'Brunswick, Germany',
  '10.31 43.55': 'Leghorn; Livourne',
  '-118.24 34.05': 'LA; L.A.',
  '-77.04 38.9': 'DC; Washington DC; Washington, D.C.',
  '106.63 10.82': 'Saigon; HCMC; Sài Gòn',
  '3.22 51.21': 'Bruges; Brujas',
  '2.37 51.03': 'Dunkirk; Dünkirchen',
  '5.85 51.84': 'Nimègue; Nimwegen',
  '30.31 59.94': 'Питер; СПб; Leningrad',
  '-0.88 41.66': 'Saragossa',
  '13.4 52.52': 'help with rent in berlin; berlin please; Wohnung in Berlin',
};
const ask = await asker('en', countries);
for (const [at, texts] of Object.entries(written)) {
  for (const text of texts.split('; ')) {
    const [first] = await ask(text);
    if (isThere(first?.position, at.split(' ').map(Number))) continue;
    missed += 1;
    console.log(`  as written: ${text} → ${first?.name ?? 'nothing'}`);
  }
}
process.exitCode = missed > mostMissed ? 1 : 0;
