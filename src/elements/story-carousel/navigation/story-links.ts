import type { ReactiveController } from 'lit';
import { canBeSeen, type CarouselHost } from '../host.js';
import type { Navigation } from './navigation.js';
import { hashParameter } from '../../../widget/hash-parameter.js';
import { listen } from '../../../widget/native.js';

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

/** Of several carousels with the story that the page's address names, the first comes into view. */
let hasFollowedAddress = false;
const followed = new WeakSet<Event>();

const isWithinView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

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
    addEventListener('hashchange', (event) => this.#onHashChange(event), { signal });
    listen('wmb-story-request', (event) => this.#onRequest(event), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** The row begins at the story that the page's address names, and the page at its carousel, as at any other fragment. */
  hostUpdated(): void {
    const id = hasFollowedAddress ? undefined : hashParameter('wmb-story');
    if (id === undefined || this.#indexOf(id) < 0) return;
    hasFollowedAddress = true;
    // Its reader may have gone somewhere meanwhile, or come back to where they were.
    if (window.scrollY === 0) this.#scrollPage();
  }

  #onHashChange(event: Event): void {
    const index = this.#indexOf(hashParameter('wmb-story'));
    if (index < 0) return;
    if (!followed.has(event)) this.#scrollPage();
    followed.add(event);
    void this.#options.navigation.moveTo(index, 'link');
  }

  #scrollPage(): void {
    const { element } = this.#host;
    if (!isWithinView(element)) element.scrollIntoView();
  }

  /** The first carousel that has the story shows it, and tells the asker so by preventing the default. */
  #onRequest(event: Event): void {
    const id = requestedStory(event);
    if (event.defaultPrevented || id === undefined) return;
    const index = this.#indexOf(id);
    if (index < 0 || !canBeSeen(this.#host.element)) return;
    event.preventDefault();
    void this.#options.navigation.moveTo(index, 'link');
    void this.#options.openDialog(id);
  }

  #indexOf(id: string | undefined): number {
    return this.#host.stories().findIndex((story) => story.id === id);
  }
}
