import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../figure.js';
import type { Person } from './people.js';

type Part = TemplateResult | typeof nothing;

/** The step from a figure to a person: a link where the story has a page of its own. */
export const toPerson = (
  { link }: Person,
  { msg, textLanguages }: FigureOptions,
  onClick: (event: Event) => void,
): TemplateResult => {
  const name: Part = link
    ? // prettier-ignore
      html`<span class="visually-hidden">: ${words(link.name, textLanguages)}</span>`
    : nothing;
  const label = html`
    ${msg('Meet one of them')}${name}<span class="onwards" aria-hidden="true"></span>
  `;
  return link?.url
    ? // prettier-ignore
      html`<a class="action" part="story" href=${link.url} rel="noopener" referrerpolicy="strict-origin-when-cross-origin" @click=${onClick}>${label}</a>`
    : html`
        <button class="action" part="story" type="button" @click=${onClick}>${label}</button>
      `;
};

/** Out of the page, with its source. */
export const copyButton = (
  { label }: Figure,
  { msg, textLanguages }: FigureOptions,
  onClick: () => void,
): TemplateResult => html`
  <button class="action" part="copy" type="button" @click=${onClick}>
    ${msg('Copy')}
    <span class="visually-hidden">: ${words(label, textLanguages)}</span>
  </button>
`;

/** Stops a projection, and lets it go on ([WCAG 2.2 SC 2.2.2](https://www.w3.org/TR/WCAG22/#pause-stop-hide)). */
export const pauseButton = (
  isPaused: boolean,
  { msg }: FigureOptions,
  onClick: () => void,
): TemplateResult => html`
  <button class="action" part="pause" type="button" @click=${onClick}>
    ${isPaused ? msg('Go on') : msg('Pause')}
  </button>
`;
