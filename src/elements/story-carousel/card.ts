import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Story } from '../../model/contract.js';
import { heading } from '../../widget/templates/heading.js';
import { link } from '../../widget/templates/link.js';
import { text, words } from '../../widget/templates/text.js';
import { journey } from './journey.js';
import { portrait, type PortraitContext } from './portrait.js';
import type { Slide } from './slides.js';

export interface CardContext extends PortraitContext {
  /** The stories shown, in order. */
  readonly stories: readonly Story[];
  /** How many of them are drawn at first: counts slides that are there, so asked for only then. */
  readonly first: () => number;
  /** What to call all of them. */
  readonly label: string;
  readonly headingLevel: number;
  readonly msg: MsgFn;
  readonly onOpen: (id: string) => void;
  /** Lets portraits be fetched, also for a reader who saves data. */
  readonly onShowPortraits: () => void;
}

/** Longer quotes are cut short on the card, in characters. */
const longQuote = 280;

/** Whether there is more to read than a card shows: false, or something else. */
const hasMore = (
  { story: { body, quote, summary } }: Slide,
  { textLanguages }: CardContext,
): unknown => body?.length || (quote && summary) || words(quote, textLanguages).length > longQuote;

const gist = ({ story: { quote, summary } }: Slide, { textLanguages }: CardContext) =>
  quote
    ? html`<blockquote class="quote" part="quote">${text(quote, textLanguages)}</blockquote>`
    : html`<p class="summary" part="summary">${text(summary, textLanguages)}</p>`;

// prettier-ignore
const named = (label: string, { name }: Slide, { textLanguages }: CardContext): TemplateResult =>
  html`${label}<span class="visually-hidden">: ${words(name, textLanguages)}</span>`;

const openButton = (slide: Slide, context: CardContext): TemplateResult => {
  const { id } = slide.story;
  const { msg, later, onOpen } = context;
  return html`
    <button
      class="open link"
      part="open"
      type="button"
      @click=${() => onOpen(id)}
      ${later?.opening.telling(id)}
    >
      ${named(later?.opening.labelOf(id) ?? msg('Read full story'), slide, context)}
    </button>
  `;
};

/** The way to the whole story: opened here, else on its own page. On paper, always its address. */
const way = (slide: Slide, context: CardContext): TemplateResult => {
  const more = hasMore(slide, context);
  const out = link(slide.url, named(context.msg('Read the story'), slide, context), 'story-link');
  return html`
    ${more ? openButton(slide, context) : nothing}
    <span class=${more ? 'on-paper' : nothing}>${out}</span>
  `;
};

/** One story, told in a card. */
export const card = (slide: Slide, context: CardContext): TemplateResult => {
  const { story, name } = slide;
  const { textLanguages, msg, later } = context;
  return html`
    <article class="card" part="card">
      ${portrait(slide, context)}
      ${words(name, textLanguages) ? heading(context.headingLevel, text(name, textLanguages), 'name') : nothing}
      <p class="role" part="role">${text(story.role, textLanguages)}</p>
      ${journey(slide, msg)}
      <p class="headline" part="headline">${text(story.headline, textLanguages)}</p>
      ${gist(slide, context)}
      ${story.illustrative ? html`<p class="muted">${msg('An illustrative story')}</p>` : nothing}
      ${later?.opening.restOf(slide)} ${way(slide, context)}
    </article>
  `;
};
