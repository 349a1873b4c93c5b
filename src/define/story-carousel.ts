import { StoryCarousel } from '../elements/story-carousel/story-carousel.js';
import { define } from './define.js';

define('wmb-story-carousel', StoryCarousel);

export { StoryCarousel };
