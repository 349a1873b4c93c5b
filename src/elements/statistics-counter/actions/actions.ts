import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { nameOf } from '../../../model/consent.js';
import type { Story } from '../../../model/contract.js';
import { words } from '../../../widget/templates/text.js';
import type { Figure, FigureOptions } from '../format/figure.js';

/** From a figure to a person: a link where the story has a page of its own. */
export const storyAction = (
  story: Story,
  { msg, textLanguages }: FigureOptions,
  onClick: (event: Event) => void,
): TemplateResult => {
  const name = words(nameOf(story), textLanguages);
  const spoken = msg(str`Meet one of them: ${name}`);
  // prettier-ignore
  const label = html`${msg('Meet one of them')}<span class="onwards" aria-hidden="true"></span>`;
  return story.url
    ? // prettier-ignore
      html`<a class="action" part="story" href=${story.url} rel="noopener" referrerpolicy="no-referrer" aria-label=${spoken} @click=${onClick}>${label}</a>`
    : // prettier-ignore
      html`<button class="action" part="story" type="button" aria-label=${spoken} @click=${onClick}>${label}</button>`;
};

/** Copies a figure with its source. */
export const copyAction = (
  figure: Figure,
  { msg, textLanguages }: FigureOptions,
  onClick: () => void,
): TemplateResult => {
  const label = words(figure.label, textLanguages);
  const spoken = msg(str`Copy: ${label}`);
  // prettier-ignore
  return html`<button class="action" part="copy" type="button" aria-label=${spoken} @click=${onClick}>${msg('Copy')}</button>`;
};

/** Stops a projection, and lets it go on ([WCAG 2.2 SC 2.2.2](https://www.w3.org/TR/WCAG22/#pause-stop-hide)). */
export const pauseAction = (
  isPaused: boolean,
  { msg }: FigureOptions,
  onClick: () => void,
): TemplateResult => html`
  <button class="action" part="pause" type="button" @click=${onClick}>
    ${isPaused ? msg('Go on') : msg('Pause')}
  </button>
`;

/** Counts all figures again. */
export const replayButton = ({ msg }: FigureOptions, onClick: () => void): TemplateResult => html`
  <button class="button" part="replay" type="button" @click=${onClick}>${msg('Count again')}</button>
`;

/** What came of the reader's last act. */
export type Notice = 'copied' | 'not-copied' | 'no-story';

/** A notice in words; undefined for none. */
const noticeText = (notice: Notice | undefined, { msg }: FigureOptions): string | undefined => {
  switch (notice) {
    case 'copied':
      return msg('Copied, with its source.');
    case 'not-copied':
      return msg('Your browser did not let this be copied.');
    case 'no-story':
      return msg('This story is not on this page.');
    case undefined:
      return undefined;
  }
};

/** The region that says what came of the reader's last act. */
export const noticeRegion = (
  notice: Notice | undefined,
  options: FigureOptions,
): TemplateResult => html`
  <p class="notice" role="status" part="notice">${noticeText(notice, options) ?? nothing}</p>
`;
