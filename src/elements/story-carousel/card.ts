import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Reading } from '../../locale/text.js';
import { heading } from '../../widget/templates/heading.js';
import { link } from '../../widget/templates/link.js';
import { picture } from '../../widget/templates/picture.js';
import { text, words } from '../../widget/templates/text.js';
import { pattern } from './pattern.js';
import type { Slide } from './slides.js';

export interface CardContext {
  readonly reading: Reading;
  readonly headingLevel: number;
  readonly msg: MsgFn;
  /** Ids of stories whose picture could not be had. */
  readonly broken: ReadonlySet<string>;
  readonly onPictureError: (id: string) => void;
}

/** As many cards stand side by side as the styles say. */
const sizes = '(min-width: 960px) 320px, (min-width: 640px) 50vw, 100vw';

const portrait = ({ story, initials }: Slide, context: CardContext): TemplateResult => {
  const { image, id } = story;
  return html`
    <div class="portrait" part="portrait">
      ${
        image && !context.broken.has(id)
          ? picture(image, {
              reading: context.reading,
              sizes,
              onError: () => context.onPictureError(id),
            })
          : pattern(id, initials)
      }
    </div>
  `;
};

const journey = ({ from, to }: Slide): TemplateResult | typeof nothing =>
  from || to
    ? html`
        <p class="journey" part="journey">
          ${
            from
              ? html`
                  <span class="place">${from}</span>
                `
              : nothing
          }
          <span class="line" aria-hidden="true"></span>
          ${
            to
              ? html`
                  <span class="place">${to}</span>
                `
              : nothing
          }
        </p>
      `
    : nothing;

/** One story, told in a card. */
export const card = (slide: Slide, context: CardContext): TemplateResult => {
  const { story, name } = slide;
  const { reading, msg } = context;
  return html`
    <article class="card" part="card">
      ${portrait(slide, context)} ${heading(context.headingLevel, text(name, reading), 'name')}
      ${journey(slide)}
      <p class="headline" part="headline">${text(story.headline, reading)}</p>
      ${
        story.quote
          ? html`
              <blockquote class="quote" part="quote">${text(story.quote, reading)}</blockquote>
            `
          : story.summary
            ? html`
                <p class="summary" part="summary">${text(story.summary, reading)}</p>
              `
            : nothing
      }
      ${
        story.illustrative
          ? html`
              <p class="muted">${msg('An illustrative story')}</p>
            `
          : nothing
      }
      ${link(
        story.url,
        html`
          ${msg('Read the story')}
          <span class="visually-hidden">: ${words(name, reading)}</span>
        `,
        'story-link',
      )}
    </article>
  `;
};
