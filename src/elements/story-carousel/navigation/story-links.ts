import type { ReactiveController } from 'lit';
import type { CarouselHost } from '../host.js';
import type { Navigation } from './navigation.js';
import { linkedStory } from './story-address.js';

/** The id of the story that another element of the campaign asks for. */
const requestedStory = (event: Event): string | undefined => {
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  const id = typeof detail === 'object' && detail && 'id' in detail ? detail.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

interface StoryLinksOptions {
  readonly navigation: Navigation;
  /** Opens a story over the page. */
  readonly openDialog: (id: string) => Promise<void>;
}

/** Follows links to stories, `#wmb-story=ID`, and requests from other elements, `wmb-story-request`. */
export class StoryLinks implements ReactiveController {
  readonly #host: CarouselHost;
  readonly #options: StoryLinksOptions;
  #listening: AbortController | undefined;

  constructor(host: CarouselHost, options: StoryLinksOptions) {
    this.#host = host;
    this.#options = options;
    host.element.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    addEventListener('hashchange', () => this.#onHashChange(), { signal });
    document.addEventListener('wmb-story-request', (event) => this.#onRequest(event), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #onHashChange(): void {
    const id = linkedStory(location.hash);
    if (id !== undefined) void this.#options.navigation.moveTo(this.#indexOf(id), 'link');
  }

  /** The first carousel that has the story shows it, and tells the asker so by preventing the default. */
  #onRequest(event: Event): void {
    const id = requestedStory(event);
    if (event.defaultPrevented || id === undefined) return;
    const index = this.#indexOf(id);
    if (index < 0) return;
    event.preventDefault();
    void this.#options.navigation.moveTo(index, 'link');
    void this.#options.openDialog(id);
  }

  #indexOf(id: string): number {
    return this.#host.stories().findIndex((story) => story.id === id);
  }
}
