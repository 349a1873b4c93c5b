import { renderElement } from 'what-migrants-bring/server';
import data from '../feed.json';
import { Elements } from './elements.js';

export default async function Page() {
  const attributes = { feed: '/feed.json' };
  const stories = await renderElement('wmb-story-carousel', { attributes, data, language: 'en' });
  return (
    <main>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: stories }} />
      <Elements />
    </main>
  );
}
