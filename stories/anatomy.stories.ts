import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/all.js';
import { element, type Settings } from './support/element.js';
import { elementOf } from './support/manifest.js';

const meta: Meta = {
  title: 'Anatomy',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Draws a line around a part of the element next to the list, wherever it is on screen. */
const point = (tag: string, part: string, event: Event): void => {
  const style = (event.currentTarget as Element).closest('.anatomy')?.querySelector('.pointed');
  if (style)
    style.textContent = `${tag}::part(${part}) { outline: 3px solid #c2185b; outline-offset: 2px; }`;
};

const partsOf = (tag: `wmb-${string}`): TemplateResult => html`
  <ul>
    ${(elementOf(tag)?.cssParts ?? []).map(
      ({ name, description }) => html`
        <li>
          <button
            type="button"
            @focus=${(event: Event) => point(tag, name, event)}
            @pointerenter=${(event: Event) => point(tag, name, event)}
          >
            ${name}
          </button>
          ${description}
        </li>
      `,
    )}
  </ul>
`;

/** An element and the names of all its parts: point at a name, or move to it with Tab, to see the part. */
const anatomy = (tag: `wmb-${string}`, settings: Settings = {}): Story => ({
  render: () => html`
    <style>
      .anatomy {
        display: grid;
        gap: 32px;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
        align-items: start;
      }
      .anatomy ul {
        margin: 0;
        padding: 0;
        list-style: none;
        font: 14px/1.4 system-ui, sans-serif;
      }
      .anatomy button {
        min-block-size: 28px;
        padding: 2px 6px;
        border: 1px solid currentcolor;
        border-radius: 4px;
        background: none;
        color: inherit;
        font: 13px/1.4 ui-monospace, monospace;
      }
      .anatomy li {
        padding-block: 3px;
      }
    </style>
    <div class="anatomy">
      <style class="pointed"></style>
      ${element({ tag, fallback: '' }, settings)}${partsOf(tag)}
    </div>
  `,
});

export const StoryCarousel: Story = anatomy('wmb-story-carousel', { heading: 'Moving stories' });
export const StatisticsCounter: Story = anatomy('wmb-statistics-counter', { heading: 'Figures' });
export const EventList: Story = anatomy('wmb-event-list', { heading: 'What is on', limit: 3 });
export const OrganisationFinder: Story = anatomy('wmb-organisation-finder', {
  heading: 'Find help',
  limit: 3,
});
