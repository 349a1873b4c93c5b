/** `npm run build`: messages, then code for bundlers and for any page, then what describes them. */
import { rmSync } from 'node:fs';
import { run } from './install.mjs';

const bin = (name, ...args) => run(process.execPath, [`node_modules/${name}`, ...args]);

rmSync('dist', { recursive: true, force: true });
bin('@lit/localize-tools/bin/lit-localize.js', 'build', '--config=src/locale/lit-localize.json');
run(process.execPath, ['scripts/build/places.mjs']);
bin('typescript/bin/tsc', '-p', 'tsconfig.json');
bin('typescript/bin/tsc', '-p', 'scripts/build/declarations.tsconfig.json');
run(process.execPath, ['scripts/build/json-schema.mjs']);
run(process.execPath, ['scripts/build/findings-doc.mjs']);
bin(
  '@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--quiet',
  '--config',
  'scripts/build/custom-elements-manifest.config.mjs',
);
run(process.execPath, ['scripts/build/framework-types.mjs']);
run(process.execPath, ['scripts/build/editor-data.mjs']);
run(process.execPath, ['scripts/build/design-tokens.mjs']);
bin('rollup/dist/bin/rollup', '--config', '--silent');
run(process.execPath, ['scripts/build/publisher.mjs']);
run(process.execPath, ['scripts/measure.mjs']);
