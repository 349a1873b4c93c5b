/** Builds the pages alone, in seconds, beside files that a whole build has left. */
import { rollup } from 'rollup';
import configurations from '../../rollup.config.mjs';

for (const configuration of configurations.slice(2, -1)) {
  const bundle = await rollup(configuration);
  await bundle.write(configuration.output);
}
