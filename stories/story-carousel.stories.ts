import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/story-carousel.js';
import { element, type Kind, type Settings } from './support/element.js';
import { feedWith, items } from './support/feeds.js';
import { places, statesOf } from './support/states.js';

const kind: Kind = { tag: 'wmb-story-carousel', fallback: 'Moving stories' };
const states = statesOf(kind, 'stories');

const meta: Meta<Settings> = {
  title: 'Story carousel',
  component: 'wmb-story-carousel',
  render: (settings) => element(kind, settings),
};

export default meta;
type Story = StoryObj<Settings>;

/** The sample campaign, fetched from its feed. */
export const Campaign: Story = {};

export const WithHeading: Story = { args: { heading: 'Moving stories' } };

/** Moves on every six seconds, and can be paused. */
export const Autoplay: Story = { args: { autoplay: 6 } };

/** Portraits to pick from, and no end: after the last comes the first. */
export const PortraitPicker: Story = { args: { picker: 'portraits', loop: true } };

/** Whole stories open in their cards. */
export const Inline: Story = { args: { expand: 'inline' } };

/** Only stories with one of these topics. */
export const Topics: Story = { args: { topics: 'media,sport' } };

/** Without portraits: initials on a pattern drawn from the story's id. */
export const WithoutPortraits: Story = {
  args: {
    data: feedWith(
      'stories',
      items('stories', 11).map((story) => ({ ...story, image: undefined })),
    ),
  },
};

export const One: Story = states.one;
export const Many: Story = states.many(40);

export const Dark: Story = places.dark;
export const Arabic: Story = places.arabic;
export const DarkArabic: Story = places.darkArabic;
/** A sidebar of 240 px. */
export const Sidebar: Story = places.sidebar;

export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Empty: Story = states.empty;
export const Failed: Story = states.error;
export const FailedWithFallback: Story = states.errorWithFallback;
export const Stale: Story = states.stale;
