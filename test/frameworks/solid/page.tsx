import { createSignal } from 'solid-js';
import type {} from 'what-migrants-bring/solid';
import 'what-migrants-bring/story-carousel.js';
import { campaign } from '../campaign.mjs';

export const Page = () => {
  const [said, setSaid] = createSignal('');
  const [limit, setLimit] = createSignal(1);
  return (
    <>
      <wmb-story-carousel
        prop:data={campaign}
        heading="Stories"
        heading-level="3"
        limit={limit()}
        picker="portraits"
        on:wmb-load={({ detail }) => setSaid(`${detail.count} read`)}
      >
        <a href="https://campaign.example/">Moving stories</a>
      </wmb-story-carousel>
      <output>{said()}</output>
      <button onClick={() => setLimit(2)}>Two</button>
    </>
  );
};

export const mistakes = () => [
  // @ts-expect-error A limit is a number.
  <wmb-story-carousel limit="many" />,
  // @ts-expect-error There is no such picker.
  <wmb-story-carousel picker="squares" />,
  // @ts-expect-error What is heard has a count, and no length.
  <wmb-story-carousel on:wmb-load={({ detail }) => detail.length} />,
];
