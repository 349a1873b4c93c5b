import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/organisation-finder.js';
import { element, type Kind, type Settings } from './support/element.js';
import { places, statesOf } from './support/states.js';

const kind: Kind = { tag: 'wmb-organisation-finder', fallback: 'Organisations that help' };
const states = statesOf(kind, 'organisations');

const meta: Meta<Settings> = {
  title: 'Organisation finder',
  component: 'wmb-organisation-finder',
  render: (settings) => element(kind, settings),
};

export default meta;
type Story = StoryObj<Settings>;

/** The sample campaign, fetched from its feed. */
export const Campaign: Story = {};

export const WithHeading: Story = { args: { heading: 'Find help' } };

/** One country, and not for the reader to change. */
export const OneCountry: Story = { args: { country: 'IT', locked: 'country' } };

/** A question asked from the start. */
export const Asked: Story = { args: { query: 'language', service: 'legal' } };

/** A question that nothing answers. */
export const NothingFound: Story = { args: { query: 'zzzz' } };

/** A quick way out, for those who must not be seen here. */
export const QuickExit: Story = { args: { quickExit: 'https://en.wikipedia.org/' } };

/** Why each result stands where it stands. */
export const Reasons: Story = { args: { query: 'legal', debug: true } };

export const One: Story = states.one;
export const Many: Story = states.many(400);

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
