/**
 * How many queries find what they are meant to find, by kind, compared with MiniSearch and Orama:
 * `npm run recall [-- --misses] [-- --write]`. Not a test: it measures recall. `--write` writes the
 * result to `docs/recall.md`.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fetchPeers } from '../peers.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const has = (flag) => process.argv.includes(flag);

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
const { orama } = fetchPeers();
const asked = await contestants(organisations, await import(orama.path));

const tally = async (queries, ask) => {
  const hits = new Map();
  const misses = [];
  for (const { kind, query, want } of queries) {
    const found = await ask(query);
    const isHit = isAnswered(found, want);
    if (!isHit) misses.push(`${kind}: ${query} → ${found.slice(0, 3).map(({ id }) => id)}`);
    hits.set(kind, (hits.get(kind) ?? 0) + (isHit ? 1 : 0));
  }
  return { hits, misses };
};

const titles = { 'Tuned on': tuned, 'Kept apart': heldOut };
const parts = [];
for (const [title, queries] of Object.entries(titles)) {
  const tallies = [];
  for (const ask of Object.values(asked)) tallies.push(await tally(queries, ask));
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const row = (name, all, counts) => `| ${[name, all, ...counts].join(' | ')} |`;
  const totals = tallies.map(({ hits }) => [...hits.values()].reduce((sum, one) => sum + one, 0));
  parts.push(
    [
      `## ${title}`,
      '',
      row('what is written', 'queries', Object.keys(asked)),
      row(
        '---',
        '---:',
        Object.keys(asked).map(() => '---:'),
      ),
      ...kinds.map((kind) =>
        row(
          kind,
          queries.filter((query) => query.kind === kind).length,
          tallies.map(({ hits }) => hits.get(kind)),
        ),
      ),
      row(
        '**all**',
        queries.length,
        totals.map((total) => `**${total}**`),
      ),
    ].join('\n'),
  );
  // Misses of the queries that are kept back are not printed, so that nobody tunes the search for them.
  if (has('--misses') && queries === tuned) console.log(tallies[0].misses.join('\n'));
}

const introduction = `# What people write, and what is found

Written by \`npm run recall -- --write\`. Each query is asked of 11,000 invented organisations in a dozen
countries and languages, among which stands the one that it is plainly after. It counts as answered when
that one is among the first ten, or, for a service, when the first five all offer it. The queries are in
[bench/organisation-search/queries.json](../bench/organisation-search/queries.json). The search was improved
on the first half; the second was written beside it and never tuned on.

MiniSearch 7.2 and Orama ${orama.version} have what one would give them by hand: the finder’s own folding of
letters, pairs of characters for Chinese and Japanese, the names of services, countries and languages in
English, prefixes or tolerance for typing errors, weights by field, and any word where no organisation has all.`;

const text = `${[introduction, ...parts].join('\n\n')}\n`;
if (has('--write')) writeFileSync(here('../../docs/recall.md'), text);
console.log(parts.join('\n\n'));
