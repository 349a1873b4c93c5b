import { html, type TemplateResult } from 'lit';

/** A real heading of level 2 to 6: assistive technology, reader modes and search engines go by the tag. */
export const heading = (level: number, content: unknown, part: string): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2 class=${part} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${part} part=${part}>${content}</h6>`;
  }
};
