import { readFile } from 'node:fs/promises';
import { renderElement } from 'what-migrants-bring/server';

export default (site) => {
  site.addPassthroughCopy({ 'node_modules/what-migrants-bring/dist/cdn': 'wmb' });
  site.addAsyncShortcode('stories', async (language) => {
    const data = JSON.parse(await readFile('feed.json', 'utf8'));
    const attributes = { feed: '/feed.json' };
    return renderElement('wmb-story-carousel', { attributes, data, language });
  });
};
