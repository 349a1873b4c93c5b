/** Builds `pages` alone, or `npm` alone, in seconds, beside files that a whole build has left. */
import { readdirSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import configurations from '../../rollup.config.mjs';

const [npm, , ...rest] = configurations;
const wanted = { npm: [npm], pages: rest.slice(0, -1) }[process.argv[2]] ?? [];

if (process.argv[2] === 'pages') {
  const old = readdirSync('dist/cdn').filter((name) => /^(?:frames?[-.]|builder$)/.test(name));
  old.forEach((name) => rmSync(`dist/cdn/${name}`, { recursive: true }));
}
for (const configuration of wanted) {
  const bundle = await rollup(configuration);
  await bundle.write(configuration.output);
}
