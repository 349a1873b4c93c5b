import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/all.js';
import { customProperties } from '../src/widget/templates/custom-properties.js';
import { campaignFeed } from './support/feeds.js';
import { elementOf } from './support/manifest.js';

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

/** Set three, and all four follow. Try the controls. */
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

const colours = (): TemplateResult => {
  const tokens = elementOf('wmb-story-carousel')?.cssProperties ?? [];
  return html`
    <style>
      .tokens {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
        gap: 24px;
        margin: 0;
        font: 14px/1.5 system-ui, sans-serif;
      }
      .tokens dt::before {
        content: '';
        display: block;
        block-size: 72px;
        margin-block-end: 8px;
        border: 1px solid color-mix(in oklab, CanvasText 20%, Canvas);
        background: var(--colour);
      }
      .tokens dt {
        font-weight: 600;
      }
      .tokens dd {
        margin: 0;
      }
    </style>
    <dl class="tokens">
      ${tokens
        .filter(({ name, default: colour }) => name.startsWith('--wmb-color') && colour)
        .map(
          ({ name, description, default: colour = '' }) => html`
            <div>
              <dt ${customProperties({ '--colour': colour })}>${name}</dt>
              <dd>${description}<br /><code>${colour}</code></dd>
            </div>
          `,
        )}
    </dl>
  `;
};

/** Each colour, in light or dark as the toolbar has it. */
export const Colours: Story = { render: colours, parameters: { controls: { disable: true } } };
