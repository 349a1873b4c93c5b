import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { TextLanguages } from '../../../locale/text.js';
import { link } from '../../../widget/templates/link.js';
import { text, words } from '../../../widget/templates/text.js';
import type { Slide } from '../slides.js';

export interface ArticleContext {
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  readonly onShare: () => void;
  /** What came of sharing, in words. */
  readonly outcome: string;
}

/** The way out to the story's own page, and on to others. */
const ways = (
  slide: Slide,
  { textLanguages, msg, onShare, outcome }: ArticleContext,
): TemplateResult => {
  const label = 'share' in navigator ? msg('Share this story') : msg('Copy quote and link');
  // prettier-ignore
  const out = html`${msg('Read more on the story’s own page')}<span class="visually-hidden">: ${words(slide.name, textLanguages)}</span>`;
  return html`
    <p class="ways">
      ${link(slide.url, out, 'story-link')}
      <button class="share link" part="share" type="button" @click=${onShare}>
        ${label}
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
      ${body.map((paragraph) => html`<p>${text(paragraph, textLanguages)}</p>`)} ${ways(slide, context)}
    </div>
  `;
};
