import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/all.js';
import { campaignFeed } from './support/feeds.js';

const meta: Meta = {
  title: 'Page',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** All four as guests on one page of a partner: one feed, one request. */
export const Partner: Story = {
  render: () => html`
    <style>
      .partner {
        display: grid;
        gap: 48px;
        max-inline-size: 1080px;
        margin-inline: auto;
      }
      .partner h1 {
        margin: 0;
        font-size: 40px;
        line-height: 1.1;
      }
    </style>
    <main class="partner">
      <h1>What they bring</h1>
      <wmb-story-carousel feed=${campaignFeed} heading="Moving stories">
        <a href="https://campaign.example/">Moving stories</a>
      </wmb-story-carousel>
      <wmb-statistics-counter feed=${campaignFeed} heading="Migration in figures">
        <a href="https://campaign.example/">Figures</a>
      </wmb-statistics-counter>
      <wmb-event-list feed=${campaignFeed} heading="What is on" page-size="6">
        <a href="https://campaign.example/">Events</a>
      </wmb-event-list>
      <wmb-organisation-finder feed=${campaignFeed} heading="Find help" limit="8">
        <a href="https://campaign.example/">Organisations that help</a>
      </wmb-organisation-finder>
    </main>
  `,
};

export const Dark: Story = { ...Partner, globals: { scheme: 'dark' } };
export const Arabic: Story = { ...Partner, globals: { language: 'ar' } };
/** As on a phone. */
export const Narrow: Story = { ...Partner, globals: { width: '320' } };
