import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { heading } from '../../../widget/templates/heading.js';
import { text } from '../../../widget/templates/text.js';
import type { CardContext } from '../card.js';
import { journey } from '../journey.js';
import { portrait } from '../portrait.js';
import type { Slide } from '../slides.js';

/** The story before or after. */
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

const telling = (slide: Slide, context: PageContext): TemplateResult => {
  const { cards, msg } = context;
  const { textLanguages, headingLevel } = cards;
  const { role, headline, quote, summary, illustrative } = slide.story;
  // prettier-ignore
  const name = html`<span id="opened">${text(slide.name, textLanguages)}</span>`;
  return html`
    <article class="telling" part="article">
      ${heading(headingLevel, name, 'title')}
      ${role ? html`<p class="role">${text(role, textLanguages)}</p>` : nothing} ${journey(slide, msg)}
      <p class="dialog-headline">${text(headline, textLanguages)}</p>
      ${illustrative ? html`<p class="muted">${msg('An illustrative story')}</p>` : nothing}
      ${
        quote
          ? html`<blockquote class="pull">${text(quote, textLanguages)}</blockquote>`
          : summary
            ? html`<p class="lead">${text(summary, textLanguages)}</p>`
            : nothing
      }
      ${context.article(slide)}
    </article>
  `;
};

const turn = (label: string, part: string, { name, onPress }: Neighbour): TemplateResult => html`
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

const gone = ({ msg }: PageContext): TemplateResult =>
  html`<p class="gone" id="opened" role="status">${msg('This story is no longer shown.')}</p>`;

/** A story as an article: portrait, text in one measure, its neighbours at the foot. */
export const page = (context: PageContext): TemplateResult => {
  const { slide, msg, onClose } = context;
  const [before, after] = context.neighbours;
  return html`
    <div class="page" part="page">
      <button class="close link" part="close" type="button" @click=${onClose}>
        ${msg('Close')}
      </button>
      <div class="spread">
        ${slide ? [figure(slide, context), telling(slide, context)] : gone(context)}
      </div>
      <div class="turns">
        ${turn(msg('Previous story'), 'dialog-previous', before)}
        ${turn(msg('Next story'), 'dialog-next', after)}
      </div>
    </div>
  `;
};
