import { html, nothing, type TemplateResult } from 'lit';

/** A menu's link, to another site. */
export const away = (url: string, label: string, onClick?: () => void): TemplateResult => html`
  <li>
    <a
      class="link"
      href=${url}
      target="_blank"
      rel="noopener"
      referrerpolicy="no-referrer"
      @click=${onClick ?? nothing}
      >${label}</a
    >
  </li>
`;

/** A menu's button. */
export const act = (label: string, onClick: () => void): TemplateResult => html`
  <li>
    <button class="button quiet" type="button" @click=${onClick}>${label}</button>
  </li>
`;
