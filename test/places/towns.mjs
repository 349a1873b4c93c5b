/**
 * `npm run test:places`: types 49 towns by their names in six languages and their own, as readers of
 * each language would, and wants the town first. It reads all places there are, so it is no part
 * of `npm test`.
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
const written = {
  'San Francisco, CA': 45,
  'San Francisco, California': 45,
  'new york city': 44,
  'Paris, France': undefined,
};
const ask = await asker('en', countries);
for (const [text, at] of Object.entries(written)) {
  const [first] = await ask(text);
  const wanted = at === undefined ? [2.35, 48.86] : towns[at].position;
  if (isThere(first?.position, wanted)) continue;
  missed += 1;
  console.log(`  as written: ${text} → ${first?.name ?? 'nothing'}`);
}
process.exitCode = missed > mostMissed ? 1 : 0;
