import { html, type TemplateResult } from 'lit';
import { organisation } from '../../feed/contract/organisation.js';
import type { Organisation } from '../../feed/contract.js';
import type { FeedReading } from '../../feed/section.js';
import { CampaignElement } from '../../widget/campaign-element.js';
import { text } from '../../widget/templates/text.js';

export class OrganisationFinder extends CampaignElement<typeof organisation> {
  constructor() {
    super({ name: 'organisations', schema: organisation });
  }

  protected override get name(): string {
    return 'organisations';
  }

  protected override renderItems({ items }: FeedReading<Organisation>): TemplateResult {
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
    'wmb-organisation-finder': OrganisationFinder;
  }
}
