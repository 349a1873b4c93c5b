import type { ReactiveController } from 'lit';
import type { Carousel } from '../carousel.js';
import { linkedStory } from './deep-link.js';
import type { Moves } from './moves.js';

/** The story that another element of the campaign asks for, by its id. */
const requestedStory = (event: Event): string | undefined => {
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  const id = typeof detail === 'object' && detail && 'id' in detail ? detail.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** Follows links to stories, `#wmb-story=ID`, and requests from other elements, `wmb-story-request`. */
export class Requests implements ReactiveController {
  readonly #carousel: Carousel;
  readonly #moves: Moves;
  #listening: AbortController | undefined;

  constructor(carousel: Carousel, moves: Moves) {
    this.#carousel = carousel;
    this.#moves = moves;
    carousel.host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    addEventListener('hashchange', () => this.#follow(), { signal });
    document.addEventListener('wmb-story-request', (event) => this.#answer(event), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #follow(): void {
    const id = linkedStory(location.hash);
    void this.#moves.moveTo(this.#moves.row.ids.indexOf(id ?? ''), 'link');
  }

  /** The first carousel that has the story shows it; the asker sees so by the default being prevented. */
  #answer(event: Event): void {
    const id = requestedStory(event);
    const index = this.#moves.row.ids.indexOf(id ?? '');
    if (event.defaultPrevented || id === undefined || index < 0) return;
    event.preventDefault();
    void this.#moves.moveTo(index, 'link');
    void this.#carousel.showStory(id);
  }
}
