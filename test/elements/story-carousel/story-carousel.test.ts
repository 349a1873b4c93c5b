import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/story-carousel.js';
import type { StoryCarousel } from '../../../src/elements/story-carousel/story-carousel.js';
import { feedOf, storyOf } from '../../support/feeds.js';

const carousel = (data: unknown) =>
  fixture<StoryCarousel>(html`
    <wmb-story-carousel lang="en" .data=${data}></wmb-story-carousel>
  `);

describe('story carousel', () => {
  it('shows each story once, in the order of the feed', async () => {
    const element = await carousel(feedOf({ stories: [storyOf('a'), storyOf('b')] }));
    const names = [...element.shadowRoot!.querySelectorAll('.name')].map(
      (name) => name.textContent,
    );
    expect(names).to.deep.equal(['Person a', 'Person b']);
  });

  it('is accessible', async () => {
    const element = await carousel(feedOf({ stories: [storyOf('a'), storyOf('b')] }));
    await expect(element).to.be.accessible();
  });

  it('leaves out a story whose person has withdrawn it', async () => {
    const element = await carousel(
      feedOf({ stories: [storyOf('a', { withdrawn: true }), storyOf('b')] }),
    );
    expect(element.shadowRoot!.textContent).not.to.contain('Person a');
  });
});
