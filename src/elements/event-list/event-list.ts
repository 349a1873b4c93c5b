import { html, type TemplateResult } from 'lit';
import { event } from '../../feed/contract/event.js';
import type { CampaignEvent } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { text } from '../../widget/templates/text.js';

export class EventList extends CampaignElement<typeof event> {
  constructor() {
    super({ name: 'events', schema: event });
  }

  protected override get name(): string {
    return 'events';
  }

  protected override renderItems({ items }: FeedReading<CampaignEvent>): TemplateResult {
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
    'wmb-event-list': EventList;
  }
}
