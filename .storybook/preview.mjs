import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { argTypesOf, descriptionOf } from '../stories/support/arg-types.ts';
import { manifest } from '../stories/support/manifest.ts';
import { frame } from '../stories/support/frame.ts';
import { sourceOf } from '../stories/support/source.ts';
import { globalTypes, initialGlobals } from '../stories/support/toolbar.ts';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [frame],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { transform: sourceOf },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Anatomy',
          'Tokens',
          'Theming in three steps',
          'Content',
          'Story carousel',
          'Statistics counter',
          'Event list',
          'Organisation finder',
          'Page',
          'Book',
        ],
      },
    },
  },
};
