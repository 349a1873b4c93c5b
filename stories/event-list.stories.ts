import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/event-list.js';
import { element, type Kind, type Settings } from './support/element.js';
import { places, statesOf } from './support/states.js';

const kind: Kind = { tag: 'wmb-event-list', fallback: 'Events' };
const states = statesOf(kind, 'events');

const meta: Meta<Settings> = {
  title: 'Event list',
  component: 'wmb-event-list',
  render: (settings) => element(kind, settings),
};

export default meta;
type Story = StoryObj<Settings>;

/** The sample campaign, fetched from its feed. */
export const Campaign: Story = {};

export const WithHeading: Story = { args: { heading: 'What is on' } };

/** What was on when the campaign began. */
export const Autumn2013: Story = { args: { asOf: '2013-10-03' } };

/** What is over, latest first. */
export const Past: Story = { args: { period: 'past' } };

/** One plain list. */
export const Plain: Story = { args: { group: 'none', controls: 'none' } };

/** Each day in a second calendar too. */
export const SecondCalendar: Story = { args: { secondCalendar: 'islamic-umalqura' } };

/** Only online, and not for the reader to change. */
export const OnlineOnly: Story = { args: { attendance: 'online', locked: true } };

export const One: Story = states.one;
export const Many: Story = states.many(60);

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
