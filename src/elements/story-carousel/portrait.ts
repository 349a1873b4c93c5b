import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../locale/text.js';
import { picture } from '../../widget/templates/picture.js';
import type { Slide } from './slides.js';

export interface PortraitContext {
  readonly reading: Reading;
  /** Whether pictures may be fetched: a reader who saves data asks for them first. */
  readonly withPictures: boolean;
  /** Ids of stories whose picture could not be had. */
  readonly broken: ReadonlySet<string>;
  readonly onPictureError: (id: string) => void;
  /** What is drawn around initials, once it has been fetched. */
  readonly pattern: ((id: string, initials: string) => TemplateResult) | undefined;
}

/** What a lazy picture takes on screen: engines that know `auto` look, others take a card's usual width. */
const sizes = 'auto, 320px';

/** A person's picture, or what stands in for it, in the same space. */
export const portrait = (
  { story: { id, image }, initials }: Slide,
  { reading, withPictures, broken, onPictureError, pattern }: PortraitContext,
): TemplateResult => {
  const isShown = withPictures && !broken.has(id);
  return html`
    <div class="portrait" part="portrait">
      ${
        image && isShown
          ? picture(image, { reading, sizes, onError: () => onPictureError(id) })
          : (pattern?.(id, initials) ??
            html`<span class="initials" aria-hidden="true">${initials}</span>`)
      }
    </div>
  `;
};
