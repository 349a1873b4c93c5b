export * from './event-list.js';
export * from '../organisation-finder.js';
export * from '../statistics-counter.js';
export * from '../story-carousel.js';
