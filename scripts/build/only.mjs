/** Builds `pages`, `npm` or `elements` alone (these with the loader), beside files that a whole build has left. */
import { readdirSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import configurations from '../../rollup.config.mjs';

const [npm, chunks, ...rest] = configurations;
const wanted =
  { npm: [npm], pages: rest.slice(0, -1), elements: [chunks, rest.at(-1)] }[process.argv[2]] ?? [];

/** What an earlier build has left of these, by name. */
const stale = { pages: /^(?:frames?[-.]|builder$)/, elements: /^(?!frame-).*-[\w-]{8}\.js$/ }[
  process.argv[2]
];
for (const name of stale ? readdirSync('dist/cdn').filter((one) => stale.test(one)) : []) {
  rmSync(`dist/cdn/${name}`, { recursive: true });
}
for (const configuration of wanted) {
  const bundle = await rollup(configuration);
  await bundle.write(configuration.output);
}
