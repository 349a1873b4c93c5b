import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../../locale/formatters.js';
import type { TextLanguages } from '../../../locale/text.js';
import { nameOf } from '../../../model/consent.js';
import type { Story } from '../../../model/contract.js';
import { words } from '../../../widget/templates/text.js';
import { positionOf, slideOf } from '../cards/slides.js';
import { portrait, type PortraitContext } from '../portraits/portrait.js';
import { isFullyVisible } from './measure-row.js';
import { currentPage, mostDots, pagesOf } from './pages.js';
import { scrollToSlide } from './scroll-to-slide.js';
import type { SlideScroller } from './slide-scroller.js';

export interface PickerContext {
  readonly scroller: SlideScroller;
  readonly stories: readonly Story[];
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  /** Goes to the story at an index. */
  readonly onPick: (index: number) => void;
}

const namesOf = (page: readonly Story[], textLanguages: TextLanguages): string =>
  formatter(Intl.ListFormat, textLanguages.language, {}).format(
    page.map((story) => words(nameOf(story), textLanguages)),
  );

const dots = (
  pages: readonly Story[][],
  { scroller: { state }, textLanguages, msg, onPick }: PickerContext,
): TemplateResult => {
  const current = currentPage(state, pages.length);
  return html`
    <div class="picker" part="picker" role="group" aria-label=${msg('Choose a story')}>
      ${pages.map(
        (page, index) => html`
          <button
            class="dot"
            part="picker-button"
            type="button"
            aria-label=${namesOf(page, textLanguages) || String(index + 1)}
            aria-current=${index === current ? 'true' : 'false'}
            @click=${() => onPick(index * state.slidesPerView)}
          ></button>
        `,
      )}
    </div>
  `;
};

const position = ({ scroller, stories, textLanguages, msg }: PickerContext): TemplateResult => {
  const current = { index: Math.max(scroller.index, 0), count: stories.length };
  const said = positionOf(current, textLanguages.language, msg);
  return html`<p class="count muted" part="count">${said}</p>`;
};

/** Dots on a journey line, one for each page; where they would be too many to tell apart, the position in words. */
export const dotPicker = (context: PickerContext): TemplateResult => {
  const pages = pagesOf(context.stories, context.scroller.state.slidesPerView);
  return pages.length > mostDots ? position(context) : dots(pages, context);
};

/** Small portraits to pick a story by, in a row of their own that follows the large one. */
export const portraitPicker = (
  { stories, scroller, textLanguages, msg, onPick }: PickerContext,
  portraits: PortraitContext,
): TemplateResult => html`
  <div class="thumbnails" part="picker" role="group" aria-label=${msg('Choose a story')}>
    ${stories.map(
      (story, index) => html`
        <button
          class="thumbnail"
          part="picker-button"
          type="button"
          aria-current=${story.id === scroller.currentId ? 'true' : 'false'}
          @click=${() => onPick(index)}
        >
          <span class="visually-hidden">${words(nameOf(story), textLanguages)}</span>
          <span class="thumbnail-picture" aria-hidden="true"
            >${portrait(slideOf(story, textLanguages), portraits)}</span
          >
        </button>
      `,
    )}
  </div>
`;

/** Keeps the current thumbnail in view, by the offset of its own row. */
export const showCurrentThumbnail = (root: ParentNode): void => {
  const strip = root.querySelector<HTMLElement>('.thumbnails');
  const current = strip?.querySelector('[aria-current="true"]');
  if (strip && current && !isFullyVisible(strip, current)) scrollToSlide(strip, current);
};
