import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { TextLanguages } from '../../../locale/text.js';
import { link } from '../../../widget/templates/link.js';
import { text, words } from '../../../widget/templates/text.js';
import type { Slide } from '../cards/slides.js';
import { canShare } from './share.js';

export interface ArticleContext {
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  readonly onShare: () => void;
  /** What came of sharing, in words. */
  readonly outcome: string;
}

/** The link to the story's own page, and the button that shares it. */
const actions = (
  slide: Slide,
  { textLanguages, msg, onShare, outcome }: ArticleContext,
): TemplateResult => {
  const shareLabel = canShare(navigator) ? msg('Share this story') : msg('Copy quote and link');
  // prettier-ignore
  const linkLabel = html`${msg('Read more on the story’s own page')}<span class="visually-hidden">: ${words(slide.name, textLanguages)}</span>`;
  return html`
    <p class="actions">
      ${link(slide.url, linkLabel, 'story-link')}
      <button class="share link" part="share" type="button" @click=${onShare}>
        ${shareLabel}
      </button>
      <span class="muted" role="status">${outcome}</span>
    </p>
  `;
};

/** What a card leaves out of a story. */
export const article = (slide: Slide, context: ArticleContext): TemplateResult => {
  const { quote, summary, body = [] } = slide.story;
  const { textLanguages } = context;
  return html`
    <div class="body" part="body">
      ${quote && summary ? html`<p>${text(summary, textLanguages)}</p>` : nothing}
      ${body.map((paragraph) => html`<p>${text(paragraph, textLanguages)}</p>`)}
      ${actions(slide, context)}
    </div>
  `;
};
