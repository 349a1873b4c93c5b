import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { LocalizedText, TextLanguages } from '../../../locale/text.js';
import { heading } from '../../../widget/templates/heading.js';
import { link } from '../../../widget/templates/link.js';
import { text, words } from '../../../widget/templates/text.js';
import { portrait, type PortraitContext } from '../portraits/portrait.js';
import { journey } from './journey.js';
import type { Slide } from './slides.js';

/** Opens full stories: what cards and their buttons show of that. */
export interface CardOpener {
  readonly describeButton: (id: string) => unknown;
  /** Replaces the button's usual label. */
  readonly buttonLabel: (id: string) => string | undefined;
  /** The rest of a story that is expanded in its card. */
  readonly expandedContent: (slide: Slide) => unknown;
}

export interface CardContext extends PortraitContext {
  readonly headingLevel: number;
  readonly msg: MsgFn;
  readonly opener: CardOpener | undefined;
  readonly onOpen: (id: string) => void;
}

/** Longer quotes are cut short on the card, in characters. */
const longQuote = 280;

/** Whether a story has more to read than its card shows. */
const hasMore = (
  { story: { body, quote, summary } }: Slide,
  { textLanguages }: CardContext,
): boolean =>
  Boolean(body?.length || (quote && summary) || words(quote, textLanguages).length > longQuote);

/** Opening marks of any language: an editor may have put them into the text. */
const openingMark = /^\s*[\p{Pi}\p{Ps}"'„‚「『]/u;

/** The class of a quote that needs quotation marks: those of its language. */
export const quotedClass = (quote: LocalizedText, textLanguages: TextLanguages): string =>
  openingMark.test(words(quote, textLanguages)) ? '' : 'quoted';

const excerpt = ({ story: { quote, summary } }: Slide, { textLanguages }: CardContext) =>
  quote
    ? html`<blockquote class=${`quote ${quotedClass(quote, textLanguages)}`} part="quote">${text(quote, textLanguages)}</blockquote>`
    : html`<p class="summary" part="summary">${text(summary, textLanguages)}</p>`;

/** A label that assistive technology hears with the person's name. */
// prettier-ignore
const namedLabel = (label: string, { name }: Slide, { textLanguages }: CardContext): TemplateResult =>
  html`${label}<span class="visually-hidden">: ${words(name, textLanguages)}</span>`;

const openButton = (slide: Slide, context: CardContext): TemplateResult => {
  const { id } = slide.story;
  const { msg, onOpen, opener } = context;
  return html`
    <button
      class="open link"
      part="open"
      type="button"
      @click=${() => onOpen(id)}
      ${opener?.describeButton(id)}
    >
      ${namedLabel(opener?.buttonLabel(id) ?? msg('Read full story'), slide, context)}
    </button>
  `;
};

/** Opens the full story here, or links to its own page. In print, always the link, with its address. */
const actions = (slide: Slide, context: CardContext): TemplateResult => {
  const more = hasMore(slide, context);
  const label = namedLabel(context.msg('Read the story'), slide, context);
  return html`
    ${more ? openButton(slide, context) : nothing}
    <span class=${more ? 'print-only' : nothing}>${link(slide.url, label, 'story-link')}</span>
  `;
};

/** Portrait and name are large targets for the pointer; for keys and assistive technology there is the button. */
const onCardClick = ({ target, currentTarget }: Event): void => {
  if (!(target instanceof Element && currentTarget instanceof Element)) return;
  if (!target.closest('.portrait, .name') || getSelection()?.type === 'Range') return;
  const action = currentTarget.querySelector<HTMLElement>(':scope > .open, :scope > span > a');
  // Where focus returns to when the story is closed.
  action?.focus({ preventScroll: true });
  action?.click();
};

/** One story in short. */
export const card = (slide: Slide, context: CardContext): TemplateResult => {
  const { story, name } = slide;
  const { textLanguages, msg, opener } = context;
  const isTarget = slide.url !== undefined || hasMore(slide, context);
  return html`
    <article class=${isTarget ? 'card opens' : 'card'} part="card" @click=${onCardClick}>
      ${portrait(slide, context)}
      ${words(name, textLanguages) ? heading(context.headingLevel, text(name, textLanguages), 'name') : nothing}
      <p class="role" part="role">${text(story.role, textLanguages)}</p>
      ${journey(slide, msg)}
      <p class="headline" part="headline">${text(story.headline, textLanguages)}</p>
      ${excerpt(slide, context)}
      ${story.illustrative ? html`<p class="muted">${msg('An illustrative story')}</p>` : nothing}
      ${opener?.expandedContent(slide)} ${actions(slide, context)}
    </article>
  `;
};

/** The text of a story that is far from the view. */
export const outline = (
  { story, name }: Slide,
  { textLanguages, headingLevel }: CardContext,
): TemplateResult => html`
  ${words(name, textLanguages) ? heading(headingLevel, text(name, textLanguages), 'name') : nothing}
  <p>${text(story.headline, textLanguages)} ${text(story.quote ?? story.summary, textLanguages)}</p>
`;
