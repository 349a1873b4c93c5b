/** Which pictures are taken: pure, from Storybook's index. */

/** The four elements, as Storybook's ids begin. */
export const elements = [
  'story-carousel',
  'statistics-counter',
  'event-list',
  'organisation-finder',
];

/** Stories that show a state: each is taken on every page. All others once. */
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

/** Stories that only choose a page: the pages below show the same. */
const pageStories = new Set(['dark', 'arabic', 'dark-arabic']);

const widths = [320, 640, 1080];

/** Every page that a state is seen on. Widths are the element's own, in CSS pixels. */
export const pages = ['en', 'ar'].flatMap((language) =>
  ['light', 'dark'].flatMap((scheme) => widths.map((width) => ({ language, scheme, width }))),
);

const usual = { language: 'en', scheme: 'light', width: 640 };

const storiesOf = (index, element) =>
  Object.values(index.entries)
    .filter(({ id, type }) => type === 'story' && id.startsWith(`${element}--`))
    .map(({ id, name }) => ({ id, name, key: id.slice(element.length + 2) }));

/** The states of an element, in the order of their lives, and its other stories. */
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

/** Where Storybook shows a shot alone. */
export const addressOf = ({ story, language, scheme }) =>
  `/iframe.html?viewMode=story&id=${story}&globals=language:${language};scheme:${scheme}`;

export const fileOf = ({ story, language, scheme, forced, media, width }) =>
  `${[story, language, scheme, forced, media, width].filter(Boolean).join('-')}.png`;

/** Shots that one load serves: of one story, in one language and scheme, at several widths. */
export const together = (shots) => {
  const groups = new Map();
  for (const shot of shots) {
    const address = addressOf(shot);
    groups.set(address, [...(groups.get(address) ?? []), shot]);
  }
  return [...groups.values()];
};
