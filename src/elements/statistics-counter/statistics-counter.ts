import { html, type TemplateResult } from 'lit';
import { statistic } from '../../feed/contract/statistic.js';
import type { Statistic } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { text } from '../../widget/templates/text.js';

export class StatisticsCounter extends CampaignElement<typeof statistic> {
  constructor() {
    super({ name: 'statistics', schema: statistic });
  }

  protected override get name(): string {
    return 'statistics';
  }

  protected override renderItems({ items }: FeedReading<Statistic>): TemplateResult {
    return html`
      <ul>
        ${items.map(
          ({ id }) => html`
            <li>${text(id, this.reading)}</li>
          `,
        )}
      </ul>
    `;
  }

  protected override renderEmpty(): TemplateResult {
    return html``;
  }

  protected override renderSkeleton(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wmb-statistics-counter': StatisticsCounter;
  }
}
