import { html, nothing, type TemplateResult } from 'lit';
import type { TextLanguages } from '../../locale/text.js';
import { picture } from '../../widget/templates/picture.js';
import type { Later } from './later/later.js';
import type { Slide } from './slides.js';

export interface PortraitContext {
  readonly textLanguages: TextLanguages;
  /** Whether pictures may be fetched: a reader who saves data asks for them first. */
  readonly withPictures: boolean;
  readonly onPictureError: (id: string) => void;
  /** What knows which pictures could not be had, and draws what stands in for them. */
  readonly later: Later | undefined;
}

/** What a lazy picture takes on screen: engines that know `auto` look, others take a card's usual width. */
const sizes = 'auto, 320px';

/** A person's picture, or what stands in for it, in the same space. */
export const portrait = (
  slide: Slide,
  { textLanguages, withPictures, onPictureError, later }: PortraitContext,
): TemplateResult => {
  const { id, image } = slide.story;
  return html`<div class="portrait" part="portrait">${
    later?.portraits.patternOf(slide) ??
    (image && withPictures
      ? picture(image, { textLanguages, sizes, onError: () => onPictureError(id) })
      : nothing)
  }</div>`;
};
