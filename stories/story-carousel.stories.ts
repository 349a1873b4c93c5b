import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/story-carousel.js';
import { html, type TemplateResult } from 'lit';
import type { StoryCarousel } from '../src/index.js';
import { create, element, type Kind, type Settings } from './support/element.js';
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

/** Does something with the carousel once its stories are on screen. */
const acting = (settings: Settings, act: (carousel: StoryCarousel) => unknown): TemplateResult => {
  const carousel = create(kind, settings) as unknown as StoryCarousel;
  carousel.addEventListener('wmb-load', () => act(carousel), { once: true });
  return html`${carousel}`;
};

const [firstId = ''] = items('stories', 1).map(({ id }) => id);

/** Left out of the documentation pages, which a dialog would cover. */
const alone = { tags: ['!autodocs'] };

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

/** Portraits that can't be loaded: initials in their place. */
export const BrokenPortraits: Story = {
  args: {
    data: feedWith(
      'stories',
      items('stories', 3).map((story) => ({
        ...story,
        image: { src: 'https://localhost:9/none.jpg', width: 640, height: 800, alt: '' },
      })),
    ),
  },
};

/** A quote of 2,000 characters: cut short in its card, whole where it is opened. */
export const LongQuote: Story = {
  args: {
    data: feedWith(
      'stories',
      items('stories', 11)
        .filter(({ quote }) => quote)
        .map((story) => ({ ...story, quote: 'We packed what we could carry. '.repeat(65) })),
    ),
  },
};

/** After the last story comes the first. */
export const Loop: Story = { args: { loop: true } };

/** The row can be dragged with the mouse; the cursor is a hand. */
export const Drag: Story = { args: { drag: true } };

/** Where the page's own link, `#wmb-story=ID`, or a script goes to: the last of them. */
export const AtTheEnd: Story = {
  render: (settings) =>
    acting(settings, (carousel) => carousel.goTo(items('stories', 100).at(10)?.id ?? '')),
};

/** The whole story, over the page. */
export const Opened: Story = {
  ...alone,
  render: (settings) => acting(settings, (carousel) => carousel.openStory(firstId)),
};

/** The whole story, in its card. */
export const OpenedInline: Story = {
  args: { expand: 'inline' },
  render: (settings) => acting(settings, (carousel) => carousel.openStory(firstId)),
};

/** The person has withdrawn the story that is being read. */
export const WithdrawnWhileOpen: Story = {
  ...alone,
  render: (settings) =>
    acting(settings, async (carousel) => {
      await carousel.openStory(firstId);
      const told = items('stories', 5);
      carousel.data = feedWith(
        'stories',
        told.map((one) => ({ ...one, withdrawn: one.id === firstId })),
      );
    }),
};

/** Every person has withdrawn. */
export const Withdrawn: Story = {
  args: {
    data: feedWith(
      'stories',
      items('stories', 3).map((one) => ({ ...one, withdrawn: true })),
    ),
  },
};

/** For a reader who saves data, portraits load only on request. Not on a page with other stories, which would save data too. */
export const SavingData: Story = {
  ...alone,
  render: (settings) => {
    const carousel = create(kind, settings);
    // As the reader's browser would say, but for this carousel only, not for the others on the page.
    void carousel.updateComplete.then(() => Object.assign(carousel, { savesData: true }));
    return html`${carousel}`;
  },
};

/** Not every story has a journey; headlines still begin at the same height. */
export const SomeJourneys: Story = {
  args: {
    data: feedWith(
      'stories',
      items('stories', 6).map((one, index) =>
        index % 2 ? { ...one, from: undefined, to: undefined } : one,
      ),
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
