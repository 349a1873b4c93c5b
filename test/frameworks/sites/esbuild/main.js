import 'what-migrants-bring/story-carousel.js';
import 'what-migrants-bring/organisation-finder.js';
