import { builtModules, publicOnly, tagNames } from './elements-manifest/publishing.mjs';
import {
  constructorDefaults,
  stateIsPrivate,
  writtenOutTypes,
} from './elements-manifest/reading.mjs';

/** Configures how class docs become `custom-elements.json`, which editors, Storybook and the reference read. */
export default {
  globs: ['src/elements/*/*.ts', 'src/widget/{campaign-*,guest-element}.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  outdir: 'dist/npm',
  litelement: true,
  // package.json names the manifest already, and the analyzer must not write it.
  packagejson: false,
  plugins: [
    constructorDefaults(),
    stateIsPrivate(),
    writtenOutTypes(),
    publicOnly(),
    builtModules(),
    tagNames(),
  ],
};
