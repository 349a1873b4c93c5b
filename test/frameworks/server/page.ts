/** The script of a page from a server: the element takes over the content that is there. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type {} from 'what-migrants-bring';
import { campaign } from '../campaign.mjs';

const carousel = document.querySelector('wmb-story-carousel');
const output = document.querySelector('output');
const standing = carousel?.shadowRoot?.querySelector('[part~="card"]');

carousel?.addEventListener('wmb-load', ({ detail }) => {
  if (output) output.textContent = `${detail.count} read`;
});
document.querySelector('button')?.addEventListener('click', () => {
  if (carousel) carousel.limit = 2;
});

export const mistake = () => {
  // @ts-expect-error A limit is a number.
  if (carousel) carousel.limit = 'many';
};

// Before the element is defined: it finds the feed there.
if (carousel) Object.assign(carousel, { data: campaign });
await import('what-migrants-bring/story-carousel.js');
await carousel?.updateComplete;
document.documentElement.dataset.kept = String(
  standing && standing === carousel?.shadowRoot?.querySelector('[part~="card"]'),
);
