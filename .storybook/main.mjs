import { readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { book, bookPage } from './book.mjs';
import { customPropertiesIn, designTokens, tokensCss } from '../scripts/build/design-tokens.mjs';

/** The manifest as the sources are now: a designer sees what was written a moment ago. */
const readManifest = () => {
  const config = 'scripts/build/custom-elements-manifest.config.mjs';
  return cli({ argv: ['analyze', '--quiet', '--config', config], noWrite: true });
};

/** The sample feed under a name of its own: at `/data/feed.json` the server has the file, not a module. */
const readCampaign = () => JSON.parse(readFileSync('data/feed.json', 'utf8'));

const properties = async () => customPropertiesIn(await readManifest());

const readers = new Map([
  ['virtual:custom-properties', properties],
  ['virtual:design-tokens', async () => designTokens(await properties())],
  ['virtual:tokens-css', async () => tokensCss(await properties())],
  ['virtual:campaign', readCampaign],
  ['virtual:custom-elements-manifest', readManifest],
]);

for (const file of Object.keys(book)) readers.set(`virtual:book/${file}`, () => bookPage(file));

const virtualModules = () => ({
  name: 'virtual-modules',
  resolveId: (id) => (readers.has(id) ? `\0${id}` : undefined),
  async load(id) {
    const read = readers.get(id.slice(1));
    return read && `export default ${JSON.stringify(await read())}`;
  },
});

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../stories/docs/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{ from: '../data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), virtualModules()],
    // Lit's development build speaks on the console.
    resolve: { ...config.resolve, conditions: ['production', 'module', 'browser'] },
    build: { ...config.build, chunkSizeWarningLimit: 2000 },
  }),
};
