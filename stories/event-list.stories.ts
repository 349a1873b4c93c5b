import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/event-list.js';
import { element, type Kind, type Settings } from './support/element.js';
import { feedWith } from './support/feeds.js';
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

const place = { name: 'Lakeside Library', address: 'Geneva, Switzerland' };

/** What is cancelled, postponed, moved, and moved online, each said in a word. */
export const Changes: Story = {
  args: {
    asOf: '2013-10-02',
    data: feedWith('events', [
      { id: 'a', title: 'An evening of letters', start: '2013-10-03', status: 'cancelled', place },
      { id: 'b', title: 'A walk along the river', start: '2013-10-05', status: 'postponed', place },
      { id: 'c', title: 'The long table', start: '2013-10-06', status: 'moved', place },
      {
        id: 'd',
        title: 'Questions and answers',
        start: '2013-10-08T18:30:00+02:00',
        end: '2013-10-08T20:00:00+02:00',
        timeZone: 'Europe/Zurich',
        status: 'moved',
        attendance: 'online',
        joinUrl: 'https://campaign.example/join',
        languages: ['en', 'fr'],
      },
    ]),
  },
};

/** The campaign's list with a button of it pressed, once it is there. */
const pressed = (name: string): Story => ({
  args: { asOf: '2013-10-02' },
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('wmb-event-list')?.shadowRoot;
    const button = () =>
      [...(root()?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        textContent.trim().startsWith(name),
      );
    while (!button()) await new Promise((resolve) => setTimeout(resolve, 50));
    button()?.click();
  },
});

/** The calendars that one event can be added to. */
export const CalendarMenu: Story = pressed('Add to calendar');
/** Search field and filters with counts. */
export const Search: Story = pressed('Search and filter');
/** The small month. */
export const Month: Story = pressed('Month view');

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
