import { html, type TemplateResult } from 'lit';
import { words } from '../../../widget/templates/text.js';
import { portrait, type PortraitContext } from '../portrait.js';
import { nameOf, slideOf } from '../slides.js';
import { isInView, scrollToSlide } from './scroller.js';
import type { PickerContext } from './picker.js';

/** Small portraits to pick a story by, in a row of their own that follows the large one. */
export const thumbnails = (
  { stories, row, textLanguages, msg, onPick }: PickerContext,
  portraits: PortraitContext,
): TemplateResult => html`
  <div class="thumbnails" part="picker" role="group" aria-label=${msg('Choose a story')}>
    ${stories.map(
      (story, index) => html`
        <button
          class="thumbnail"
          part="picker-button"
          type="button"
          aria-current=${story.id === row.current ? 'true' : 'false'}
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
export const followThumbnail = (root: ParentNode): void => {
  const strip = root.querySelector<HTMLElement>('.thumbnails');
  const current = strip?.querySelector('[aria-current="true"]');
  if (strip && current && !isInView(strip, current)) scrollToSlide(strip, current);
};
