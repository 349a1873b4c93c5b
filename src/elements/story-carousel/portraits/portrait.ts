import { html, nothing, type TemplateResult } from 'lit';
import type { TextLanguages } from '../../../locale/text.js';
import { picture } from '../../../widget/templates/picture.js';
import type { Slide } from '../cards/slides.js';

export interface PortraitContext {
  readonly textLanguages: TextLanguages;
  /** Whether pictures may be fetched: a reader who saves data asks for them first. */
  readonly withPictures: boolean;
  readonly onPictureError: (id: string) => void;
  /** What is shown in place of a portrait that is missing; undefined where the portrait is to be shown. */
  readonly substituteFor: ((slide: Slide) => unknown) | undefined;
}

/** How wide a lazy picture is shown: engines that don't know `auto` take a card's usual width. */
const sizes = 'auto, 320px';

/** A person's picture, or its substitute, in the same space. */
export const portrait = (
  slide: Slide,
  { textLanguages, withPictures, onPictureError, substituteFor }: PortraitContext,
): TemplateResult => {
  const { id, image } = slide.story;
  return html`<div class="portrait" part="portrait">${
    substituteFor?.(slide) ??
    (image && withPictures
      ? picture(image, { textLanguages, sizes, onError: () => onPictureError(id) })
      : nothing)
  }</div>`;
};

type DataSavingNavigator = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Whether the reader has asked for less data: by the [Save-Data](https://wicg.github.io/savedata/) preference or by `prefers-reduced-data`. */
export const prefersLessData = (): boolean =>
  (navigator as DataSavingNavigator).connection?.saveData ||
  matchMedia('(prefers-reduced-data: reduce)').matches;
