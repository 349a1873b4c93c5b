/** Builds only `pages`, `npm` or `elements` (with the loader) into a `dist/` that a whole build has written. */
import { readdirSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import configurations from '../../rollup.config.mjs';

const [npm, chunks, ...rest] = configurations;
const wanted =
  { npm: [npm], pages: rest.slice(0, -1), elements: [chunks, rest.at(-1)] }[process.argv[2]] ?? [];

/** The files of these that an earlier build has written. */
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
