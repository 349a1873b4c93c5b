import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { heading } from '../../../widget/templates/heading.js';
import { text } from '../../../widget/templates/text.js';
import { type CardContext, quotedClass } from '../cards/card.js';
import { journey } from '../cards/journey.js';
import type { Slide } from '../cards/slides.js';
import { portrait } from '../portraits/portrait.js';

/** The previous or the next story. */
export interface Neighbour {
  /** Whose it is. Undefined: there is none. */
  readonly name: string | undefined;
  readonly onPress: () => void;
}

interface PageContext {
  /** Undefined: the person no longer wants to be shown. */
  readonly slide: Slide | undefined;
  readonly cards: CardContext;
  /** What a card leaves out of a story. */
  readonly article: (slide: Slide) => TemplateResult;
  readonly neighbours: readonly [Neighbour, Neighbour];
  readonly msg: MsgFn;
  readonly onClose: () => void;
}

const figure = (slide: Slide, { cards }: PageContext): TemplateResult => {
  const credit = slide.story.image?.credit;
  return html`
    <figure class="figure">
      ${portrait(slide, cards)}
      ${
        credit && cards.withPictures
          ? html`<figcaption class="muted">${text(credit, cards.textLanguages)}</figcaption>`
          : nothing
      }
    </figure>
  `;
};

const lead = ({ story: { quote, summary } }: Slide, { cards: { textLanguages } }: PageContext) => {
  if (quote)
    return html`<blockquote class=${`pull ${quotedClass(quote, textLanguages)}`}>${text(quote, textLanguages)}</blockquote>`;
  return summary ? html`<p class="lead">${text(summary, textLanguages)}</p>` : nothing;
};

const story = (slide: Slide, context: PageContext): TemplateResult => {
  const { cards, msg } = context;
  const { textLanguages, headingLevel } = cards;
  const { role, headline, illustrative } = slide.story;
  // prettier-ignore
  const name = html`<span id="opened">${text(slide.name, textLanguages)}</span>`;
  return html`
    <article class="story" part="article">
      ${heading(headingLevel, name, 'title')}
      ${role ? html`<p class="role">${text(role, textLanguages)}</p>` : nothing} ${journey(slide, msg)}
      <p class="dialog-headline">${text(headline, textLanguages)}</p>
      ${illustrative ? html`<p class="muted">${msg('An illustrative story')}</p>` : nothing}
      ${lead(slide, context)} ${context.article(slide)}
    </article>
  `;
};

const turnButton = (
  label: string,
  part: string,
  { name, onPress }: Neighbour,
): TemplateResult => html`
  <button
    class="turn"
    part=${part}
    type="button"
    aria-disabled=${name === undefined ? 'true' : 'false'}
    @click=${onPress}
  >
    <span class="muted">${label}</span>
    <span class="turn-name"><bdi>${name}</bdi></span>
  </button>
`;

const withdrawn = ({ msg }: PageContext): TemplateResult =>
  html`<p class="gone" id="opened" role="status">${msg('This story is no longer shown.')}</p>`;

/** A story as an article: portrait, text in one measure, previous and next at the foot. */
export const dialogPage = (context: PageContext): TemplateResult => {
  const { slide, msg, onClose } = context;
  const [previous, next] = context.neighbours;
  return html`
    <div class="page" part="page">
      <button class="close link" part="close" type="button" @click=${onClose}>
        ${msg('Close')}
      </button>
      <div class="spread">
        ${slide ? [figure(slide, context), story(slide, context)] : withdrawn(context)}
      </div>
      <div class="turns">
        ${turnButton(msg('Previous story'), 'dialog-previous', previous)}
        ${turnButton(msg('Next story'), 'dialog-next', next)}
      </div>
    </div>
  `;
};
