import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const manifestId = 'virtual:custom-elements-manifest';

/** The manifest as the sources are now: a designer sees what was written a moment ago. */
const customElementsManifest = () => ({
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === manifestId ? `\0${id}` : undefined),
  async load(id) {
    if (id !== `\0${manifestId}`) return undefined;
    const config = 'scripts/build/custom-elements-manifest.config.mjs';
    const argv = ['analyze', '--quiet', '--config', config];
    return `export default ${JSON.stringify(await cli({ argv, noWrite: true }))}`;
  },
});

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{ from: '../data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), customElementsManifest()],
    // Lit's development build speaks on the console.
    resolve: { ...config.resolve, conditions: ['production', 'module', 'browser'] },
    build: { ...config.build, chunkSizeWarningLimit: 2000 },
  }),
};
