export { StoryCarousel as Element } from '../../elements/story-carousel/story-carousel.js';
export { feedClient } from '../../feed/client.js';
