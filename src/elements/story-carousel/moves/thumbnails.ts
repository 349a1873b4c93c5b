import { html, type TemplateResult } from 'lit';
import { words } from '../../../widget/templates/text.js';
import { portrait, type PortraitContext } from '../portrait.js';
import { nameOf, slideOf } from '../slides.js';
import type { PickerContext } from './picker.js';

/** Small portraits to pick a story by, in a row of their own that follows the large one. */
export const thumbnails = (
  { stories, row, reading, msg, onPick }: PickerContext,
  portraits: PortraitContext,
): TemplateResult => html`
  <div class="thumbnails" part="picker" role="group" aria-label=${msg('Choose a story')}>
    ${stories.map(
      (story, index) => html`
        <button
          class="thumbnail"
          part="picker-button"
          type="button"
          aria-label=${words(nameOf(story), reading)}
          aria-current=${story.id === row.current ? 'true' : 'false'}
          @click=${() => onPick(index)}
        >
          <span class="thumbnail-picture" aria-hidden="true"
            >${portrait(slideOf(story, reading), portraits)}</span
          >
        </button>
      `,
    )}
  </div>
`;
