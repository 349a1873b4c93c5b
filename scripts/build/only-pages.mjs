/** Builds the pages alone, in seconds, beside files that a whole build has left. */
import { readdirSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import configurations from '../../rollup.config.mjs';

const old = readdirSync('dist/cdn').filter((name) => /^(?:frames?[-.]|builder$)/.test(name));
old.forEach((name) => rmSync(`dist/cdn/${name}`, { recursive: true }));

for (const configuration of configurations.slice(2, -1)) {
  const bundle = await rollup(configuration);
  await bundle.write(configuration.output);
}
