import { html, nothing, type TemplateResult } from 'lit';

/** A link out of the page, to an address that the contract has accepted; nothing without an address. */
export const link = (
  url: string | undefined,
  content: unknown,
  part = 'link',
): TemplateResult | typeof nothing =>
  url === undefined
    ? nothing
    : // prettier-ignore
      html`<a
        class="link"
        part=${part}
        href=${url}
        rel="noopener"
        referrerpolicy="no-referrer"
        >${content}</a>`;
