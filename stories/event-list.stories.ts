import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/event-list.js';
import { pressing } from './support/acts.js';
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

/** Each day also in a second calendar. */
export const SecondCalendar: Story = { args: { secondCalendar: 'islamic-umalqura' } };

/** Only online events; the reader can't change that. */
export const OnlineOnly: Story = { args: { attendance: 'online', locked: true } };

const place = { name: 'Lakeside Library', address: 'Geneva, Switzerland' };

/** Events that are cancelled, postponed, moved, and moved online, each marked with a word. */
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

const address = 'https://campaign.example';

/** Events that are on now, online, hybrid, over two months, for a whole month and every week; the reader is in Kolkata. */
export const Kinds: Story = {
  args: {
    asOf: '2013-10-03T12:00:00Z',
    timeZone: 'Asia/Kolkata',
    data: feedWith('events', [
      { id: 'a', title: 'What they carried', start: '2013-09-28', end: '2013-12-15', place },
      {
        id: 'b',
        title: 'Questions and answers',
        start: '2013-10-03T13:00:00+02:00',
        end: '2013-10-03T15:00:00+02:00',
        timeZone: 'Europe/Zurich',
        attendance: 'online',
        joinUrl: `${address}/join`,
        languages: ['en', 'fr', 'ar'],
      },
      {
        id: 'c',
        title: 'An evening of moving stories',
        start: '2013-10-04T18:30:00-04:00',
        end: '2013-10-04T21:00:00-04:00',
        timeZone: 'America/New_York',
        attendance: 'hybrid',
        joinUrl: `${address}/join`,
        rsvpUrl: `${address}/reply`,
        url: address,
        place,
        languages: ['en', 'es'],
      },
      { id: 'd', title: 'Film week', start: '2013-10-28', end: '2013-11-03', place },
      { id: 'e', title: 'Black History Month', start: '2013-10', recurrence: 'FREQ=YEARLY' },
      {
        id: 'f',
        title: 'Language café',
        start: '2013-09-03T18:00:00+01:00',
        end: '2013-09-03T20:00:00+01:00',
        timeZone: 'Europe/Dublin',
        recurrence: 'FREQ=WEEKLY;BYDAY=TU',
        overrides: { '2013-10-15': { start: '2013-10-17T18:00:00+01:00' } },
        languages: ['en'],
      },
    ]),
  },
};

/** Presses a button of the campaign's list once it is drawn. It is found by its part, because its text may be in any language. */
const pressed = (selector: string): Story => ({
  args: { asOf: '2013-10-02' },
  play: pressing(kind, selector),
});

/** The calendars that one event can be added to. */
export const CalendarMenu: Story = pressed('[part=links] button');
/** Search field and filters with counts. */
export const Search: Story = pressed('[part=tools] button');
/** A search without results. */
export const NoneMatch: Story = {
  ...Search,
  play: async (context) => {
    await Search.play?.(context);
    const root = context.canvasElement.querySelector('wmb-event-list')?.shadowRoot;
    const field = () => root?.querySelector('input');
    while (!field()) await new Promise((resolve) => setTimeout(resolve, 50));
    const input = field() as HTMLInputElement;
    input.value = 'xylophone';
    input.dispatchEvent(new InputEvent('input'));
  },
};
/** The small month. */
export const Month: Story = pressed('[part=tools] button:nth-of-type(2)');

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
