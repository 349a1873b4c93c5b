import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../../model/contract.js';
import type { TextLanguages } from '../../locale/text.js';
import { words } from './text.js';

type Sources = NonNullable<Picture['sources']>;

const sourceSet = (sources: Sources): string =>
  sources.map(({ src, width }) => `${src.replaceAll(',', '%2C')} ${width}w`).join(', ');

export interface PictureOptions {
  readonly textLanguages: TextLanguages;
  /** How wide the picture is shown: the `sizes` of an image. */
  readonly sizes: string;
  /** Called when the picture can't be shown. */
  readonly onError: () => void;
}

/**
 * A picture that keeps its space, loads when near, in the size and the format that serve best.
 *
 * Its focus is set through the property `style`, which goes by CSSOM: the attribute is blocked by a
 * strict Content Security Policy.
 */
export const picture = (
  { src, width, height, alt, sources = [], focus = [0.5, 0.5] }: Picture,
  { textLanguages, sizes, onError }: PictureOptions,
): TemplateResult => html`
  <picture>
    ${[...new Set(sources.map(({ type }) => type))].map(
      (type) => html`
        <source
          type=${type ?? nothing}
          srcset=${sourceSet(sources.filter((source) => source.type === type))}
          sizes=${sizes}
        />
      `,
    )}
    <img
      class="picture"
      part="picture"
      src=${src}
      width=${width}
      height=${height}
      alt=${words(alt, textLanguages)}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      .style=${`--focus: ${focus.map((share) => `${share * 100}%`).join(' ')}`}
      @error=${onError}
    />
  </picture>
`;
