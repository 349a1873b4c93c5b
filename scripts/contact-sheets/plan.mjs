/** Decides from Storybook's index which screenshots are taken. Pure functions. */

/** The four elements, by the beginning of their ids in Storybook. */
export const elements = [
  'story-carousel',
  'statistics-counter',
  'event-list',
  'organisation-finder',
];

/** Stories that show a state are taken on every page; all others are taken once. */
const states = [
  'campaign',
  'one',
  'many',
  'loading',
  'loading-with-fallback',
  'empty',
  'failed',
  'failed-with-fallback',
  'stale',
];

/** Stories that only choose a page are left out: the pages below show the same. */
const pageStories = new Set(['dark', 'arabic', 'dark-arabic']);

const widths = [320, 640, 1080];

/** The pages that each state is shown on. Widths are those of the element, in CSS pixels. */
export const pages = ['en', 'ar'].flatMap((language) =>
  ['light', 'dark'].flatMap((scheme) => widths.map((width) => ({ language, scheme, width }))),
);

const usual = { language: 'en', scheme: 'light', width: 640 };

const storiesOf = (index, element) =>
  Object.values(index.entries)
    .filter(({ id, type }) => type === 'story' && id.startsWith(`${element}--`))
    .map(({ id, name }) => ({ id, name, key: id.slice(element.length + 2) }));

/** The states of an element (loading, ready, empty, stale, error), and its other stories. */
export const planOf = (index, element) => {
  const stories = storiesOf(index, element);
  const shown = states.flatMap((key) => stories.find((story) => story.key === key) ?? []);
  const others = stories.filter(({ key }) => !states.includes(key) && !pageStories.has(key));
  const shot = (story) => (page) => ({ ...page, story: story.id, name: story.name });
  return {
    states: shown.map((story) => ({ name: story.name, shots: pages.map(shot(story)) })),
    others: others.map((story) => shot(story)(usual)),
  };
};

/** The address at which Storybook shows one story alone. */
export const addressOf = ({ story, language, scheme }) =>
  `/iframe.html?viewMode=story&id=${story}&globals=language:${language};scheme:${scheme}`;

export const fileOf = ({ story, language, scheme, forced, media, width }) =>
  `${[story, language, scheme, forced, media, width].filter(Boolean).join('-')}.png`;

/** Groups shots that one page load can serve: one story in one language and colour scheme, at several widths. */
export const together = (shots) => {
  const groups = new Map();
  for (const shot of shots) {
    const address = addressOf(shot);
    groups.set(address, [...(groups.get(address) ?? []), shot]);
  }
  return [...groups.values()];
};
