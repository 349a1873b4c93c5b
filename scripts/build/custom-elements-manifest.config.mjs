import { builtModules, publicOnly, tagNames } from './elements-manifest/publishing.mjs';
import {
  constructorDefaults,
  stateIsPrivate,
  writtenOutTypes,
} from './elements-manifest/reading.mjs';

/** How the class docs become `custom-elements.json`: for editors, for Storybook, for the reference. */
export default {
  globs: ['src/elements/*/*.ts', 'src/widget/{campaign-*,guest-element}.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  outdir: 'dist/npm',
  litelement: true,
  // It says where the manifest is already; nothing here writes it.
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
