import { html, type TemplateResult } from 'lit';

/** One step of the way: a stop on the journey line. */
export const step = (id: string, title: string, content: unknown): TemplateResult =>
  html`<section class="step" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;
