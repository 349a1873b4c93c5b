import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import properties from 'virtual:custom-properties';
import '../src/define/all.js';
import { customProperties } from '../src/widget/templates/custom-properties.js';
import { campaignFeed } from './support/feeds.js';

/** The three tokens that the rest derives from. */
interface Tokens {
  readonly accent: string;
  readonly font: string;
  readonly radius: string;
}

const meta: Meta<Tokens> = {
  title: 'Tokens',
  argTypes: {
    accent: { name: '--wmb-color-accent', control: 'color' },
    font: { name: '--wmb-font-family', control: 'text' },
    radius: { name: '--wmb-radius', control: 'text' },
  },
};

export default meta;
type Story = StoryObj<Tokens>;

const restyled = ({ accent, font, radius }: Tokens): TemplateResult => html`
  <style>
    .restyled {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
      gap: 24px;
      align-items: start;
    }
  </style>
  <div
    class="restyled"
    ${customProperties({
      '--wmb-color-accent': accent,
      '--wmb-font-family': font,
      '--wmb-radius': radius,
    })}
  >
    <wmb-story-carousel feed=${campaignFeed} heading="Moving stories"></wmb-story-carousel>
    <wmb-statistics-counter feed=${campaignFeed} heading="In figures" limit="2">
    </wmb-statistics-counter>
    <wmb-event-list feed=${campaignFeed} heading="What is on" limit="3"></wmb-event-list>
    <wmb-organisation-finder feed=${campaignFeed} heading="Find help" limit="3">
    </wmb-organisation-finder>
  </div>
`;

/** Set three tokens, and all four elements change. Try the controls. */
export const ThreeTokens: Story = {
  args: { accent: '#1d4ed8', font: 'Verdana, sans-serif', radius: '0px' },
  render: restyled,
};

export const Rounded: Story = {
  args: { accent: '#7a1f5c', font: 'Georgia, serif', radius: '24px' },
  render: restyled,
};

export const Dark: Story = {
  args: { accent: '#7dd3a8', font: 'system-ui, sans-serif', radius: '6px' },
  render: restyled,
  globals: { scheme: 'dark' },
};

type Property = (typeof properties.shared)[number];

/** The current value of a property: the page's, else its default. */
const now = ({ name, default: text = '' }: Property): string =>
  getComputedStyle(document.querySelector('.frame') ?? document.body)
    .getPropertyValue(name)
    .trim() || text;

const row = (property: Property): TemplateResult => html`
  <tr>
    <td>
      ${
        property.name.includes('-color-')
          ? html`<span class="swatch" ${customProperties({ '--colour': now(property) })}></span>`
          : ''
      }
    </td>
    <th scope="row"><code>${property.name}</code></th>
    <td>${property.description}</td>
    <td><code>${now(property) || '–'}</code></td>
  </tr>
`;

const table = (caption: string, list: readonly Property[]): TemplateResult => html`
  <table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">token</th>
        <th scope="col">for</th>
        <th scope="col">now</th>
      </tr>
    </thead>
    <tbody>
      ${list.map(row)}
    </tbody>
  </table>
`;

/** Every token with its current value, in the toolbar's light or dark scheme. */
export const All: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .tokens {
        overflow-x: auto;
        font: 14px/1.5 system-ui, sans-serif;
      }
      .tokens caption {
        padding-block: 16px 8px;
        font-weight: 700;
        text-align: start;
      }
      .tokens :is(th, td) {
        padding: 6px 12px 6px 0;
        text-align: start;
        vertical-align: top;
      }
      .tokens .swatch {
        display: block;
        inline-size: 40px;
        block-size: 24px;
        border: 1px solid color-mix(in oklab, CanvasText 30%, Canvas);
        background: var(--colour);
      }
    </style>
    <div class="tokens" tabindex="0" role="region" aria-label="Tokens">
      ${table('All four elements', properties.shared)}
      ${Object.entries(properties.own).map(([tag, list]) => table(`<${tag}>`, list))}
    </div>
  `,
};
