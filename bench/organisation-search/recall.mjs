/**
 * How many written queries find what they are after, kind by kind, beside MiniSearch:
 * `node bench/organisation-search/recall.mjs [--misses]`. Not a test: it shows where recall stands.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const showsMisses = process.argv.includes('--misses');

const outfile = join(mkdtempSync(join(tmpdir(), 'recall-')), 'recall.mjs');
await build({
  entryPoints: [here('recall-entry.ts')],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outfile,
  logLevel: 'error',
});
const { contestants, isAnswered } = await import(outfile);

const { organisations, tuned, heldOut } = JSON.parse(readFileSync(here('queries.json'), 'utf8'));
const asked = contestants(organisations);

const tally = async (queries, ask) => {
  const kinds = new Map();
  const misses = [];
  for (const { kind, query, want } of queries) {
    const [hits, all] = kinds.get(kind) ?? [0, 0];
    const found = await ask(query);
    const isHit = isAnswered(found, want);
    if (!isHit) misses.push(`${kind}: ${query} → ${found.slice(0, 3).map(({ id }) => id)}`);
    kinds.set(kind, [hits + (isHit ? 1 : 0), all + 1]);
  }
  return { kinds, misses };
};

for (const [title, queries] of Object.entries({ tuned, 'held out': heldOut })) {
  const [ours, mini] = [
    await tally(queries, asked['this finder']),
    await tally(queries, asked.MiniSearch),
  ];
  const total = ({ kinds }) => [...kinds.values()].reduce((sum, [hits]) => sum + hits, 0);
  console.log(`\n${title.padEnd(34)}this finder   MiniSearch`);
  for (const [kind, [hits, all]] of ours.kinds) {
    const [others] = mini.kinds.get(kind);
    const mark = hits < others ? '  below' : '';
    console.log(
      `${kind.padEnd(34)}${`${hits}/${all}`.padStart(11)}${`${others}/${all}`.padStart(13)}${mark}`,
    );
  }
  console.log(
    `${'all'.padEnd(34)}${`${total(ours)}/${queries.length}`.padStart(11)}${`${total(mini)}/${queries.length}`.padStart(13)}`,
  );
  if (showsMisses && title === 'tuned')
    console.log(ours.misses.map((miss) => `  ${miss}`).join('\n'));
}
