import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../../locale/text.js';
import { text } from '../../../widget/templates/text.js';
import type { Slide } from '../slides.js';

/** What a card leaves out of a story. */
export const article = (
  { story: { quote, summary, body = [] } }: Slide,
  reading: Reading,
): TemplateResult => html`
  <div class="body" part="body">
    ${quote && summary ? html`<p class="lead" part="lead">${text(summary, reading)}</p>` : nothing}
    ${body.map((paragraph) => html`<p>${text(paragraph, reading)}</p>`)}
  </div>
`;
