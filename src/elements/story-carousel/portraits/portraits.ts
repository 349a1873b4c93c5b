import { html, type ReactiveController, type TemplateResult } from 'lit';
import { words } from '../../../widget/templates/text.js';
import type { RenderedSlides } from '../cards/rendered-slides.js';
import type { Slide } from '../cards/slides.js';
import type { CarouselHost } from '../host.js';
import { pattern } from './pattern.js';
import { Placeholders } from './placeholders.js';

/** Which portraits could not be loaded, and what is shown in place of those that are missing. */
export class Portraits implements ReactiveController {
  readonly #host: CarouselHost;
  readonly #slides: RenderedSlides;
  readonly #placeholders: Placeholders;
  readonly #broken = new Set<string>();

  constructor(host: CarouselHost, slides: RenderedSlides) {
    this.#host = host;
    this.#slides = slides;
    this.#placeholders = new Placeholders(host);
    host.element.addController(this);
  }

  hostUpdated(): void {
    const { element, stories } = this.#host;
    if (!element.isConnected || !stories().some(({ image }) => image?.placeholder)) return;
    this.#placeholders.watch(this.#slides.fresh);
  }

  isBroken(id: string): boolean {
    return this.#broken.has(id);
  }

  /** A story's picture can't be shown. */
  fail(id: string): void {
    this.#broken.add(id);
    this.#host.element.requestUpdate();
  }

  /** Initials under a pattern of the story's own. Undefined where there is a portrait to be shown. */
  readonly substituteFor = ({ story: { id, image }, name }: Slide): unknown => {
    const { withPictures, textLanguages } = this.#host.cards();
    if (image && withPictures && !this.#broken.has(id)) return undefined;
    return pattern(id, words(name, textLanguages));
  };

  /** For a reader who saves data. */
  renderButton(): TemplateResult {
    const { msg, showPortraits } = this.#host;
    return html`
      <button class="button" part="show-portraits" type="button" @click=${showPortraits}>
        ${msg('Show portraits')}
      </button>
    `;
  }
}
