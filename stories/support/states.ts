import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { create, element, type Kind, type Settings } from './element.js';
import { feedWith, heldFeed, items, missingFeed, type Section, vanishingFeed } from './feeds.js';

type Story = StoryObj<Settings>;

const story = (words: string, render: (settings: Settings) => TemplateResult): Story => ({
  render: (settings) => render(settings),
  parameters: { docs: { description: { story: words } } },
});

/** Never finishes loading. */
const held = (kind: Kind, settings: Settings): TemplateResult => {
  const loading = create(kind, { ...settings, data: undefined, feed: heldFeed() });
  loading.addEventListener('wmb-error', () => (loading.feed = heldFeed()));
  return html`${loading}`;
};

const stale = (kind: Kind, settings: Settings): TemplateResult => {
  const { url, vanish } = vanishingFeed();
  const kept = create(kind, { ...settings, data: undefined, feed: url });
  const again = (): void => {
    vanish();
    void kept.reload();
  };
  kept.addEventListener('wmb-load', again, { once: true });
  return html`${kept}`;
};

/** The states that every element has. */
export const statesOf = (kind: Kind, section: Section) => {
  const holding = (count: number) => (settings: Settings) =>
    element(kind, { ...settings, data: feedWith(section, items(section, count)) });
  return {
    loading: story('The feed is on its way. The skeleton comes after 300 ms.', (settings) =>
      held({ ...kind, fallback: '' }, settings),
    ),
    loadingWithFallback: story('Meanwhile, what stands in the slot.', (settings) =>
      held(kind, settings),
    ),
    empty: story('The feed has nothing to show.', holding(0)),
    error: story('No feed, and nothing in the slot.', (settings) =>
      element({ ...kind, fallback: '' }, { ...settings, data: undefined, feed: missingFeed() }),
    ),
    errorWithFallback: story('No feed: the link in the slot stays.', (settings) =>
      element(kind, { ...settings, data: undefined, feed: missingFeed() }),
    ),
    stale: story(
      'A refresh has failed: the last good copy stays, and says how old it is.',
      (settings) => stale(kind, settings),
    ),
    one: story('A single item.', holding(1)),
    many: (count: number): Story => story(`${count} items.`, holding(count)),
  };
};

/** The kinds of page that every element must fit into. */
export const places = {
  dark: { globals: { scheme: 'dark' } },
  arabic: { globals: { language: 'ar' } },
  darkArabic: { globals: { language: 'ar', scheme: 'dark' } },
  sidebar: { globals: { width: '240' } },
} satisfies Record<string, Story>;
