import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { StoryCarousel } from 'what-migrants-bring';
import type {} from 'what-migrants-bring/react';
import 'what-migrants-bring/story-carousel.js';
import { campaign } from '../campaign.mjs';

const Page = () => {
  const [said, setSaid] = useState('');
  const [limit, setLimit] = useState(1);
  const carousel = useRef<StoryCarousel>(null);
  return (
    <>
      <wmb-story-carousel
        ref={carousel}
        data={campaign}
        heading="Stories"
        heading-level={3}
        limit={limit}
        picker="portraits"
        onwmb-load={({ detail }) => setSaid(`${detail.count} read`)}
      >
        <a href="https://campaign.example/">Moving stories</a>
      </wmb-story-carousel>
      <output>{said}</output>
      <button onClick={() => setLimit(2)}>Two</button>
      <button onClick={() => void carousel.current?.reload()}>Again</button>
    </>
  );
};

export const mistakes = () => [
  // @ts-expect-error A limit is a number.
  <wmb-story-carousel key="1" limit="many" />,
  // @ts-expect-error There is no such picker.
  <wmb-story-carousel key="2" picker="squares" />,
  // @ts-expect-error What is heard has a count, and no length.
  <wmb-story-carousel key="3" onwmb-load={({ detail }) => detail.length} />,
];

const root = document.querySelector('#page');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
