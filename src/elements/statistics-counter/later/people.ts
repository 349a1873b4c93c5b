import type { Figure } from '../figure.js';
import { onDemand } from './on-demand.js';
import type { StoryLink, StoryLinks } from './story-links.js';
import { StoryRequestEvent } from './story-request-event.js';

interface Host extends HTMLElement {
  feed: string;
  data: unknown;
  requestUpdate(): void;
}

/** A person to meet: the story's id, and what is known of it. */
export interface Person {
  readonly id: string;
  readonly link: StoryLink | undefined;
}

/** The people behind figures: who may be shown, and how to get to them. */
export class People {
  readonly #host: Host;
  readonly #module;
  #links: StoryLinks;
  #reading: object | undefined;
  #isKnown = false;

  constructor(host: Host) {
    this.#host = host;
    this.#module = onDemand(
      () => import('./story-links.js'),
      () => host.requestUpdate(),
    );
  }

  /**
   * The first of a figure's stories that may be shown; where the stories are not at hand, the
   * first. Undefined when there is none, or as long as the feed has not been looked through.
   *
   * @param reading - what the figure was read from: another object once the feed was read anew.
   */
  behind({ statistic }: Figure, reading: object): Person | undefined {
    if (!statistic.stories?.length) return undefined;
    if (reading !== this.#reading) void this.#look(reading);
    if (!this.#isKnown) return undefined;
    const id = statistic.stories.find((story) => !this.#links || this.#links.has(story));
    return id === undefined ? undefined : { id, link: this.#links?.get(id) };
  }

  /** Asks for a person's story. False: nobody on the page shows it, and no page of its own is known. */
  request(event: Event, { id, link }: Person): boolean {
    const isTaken = !this.#host.dispatchEvent(new StoryRequestEvent({ id, url: link?.url }));
    if (isTaken) event.preventDefault();
    return isTaken || link?.url !== undefined;
  }

  async #look(reading: object): Promise<void> {
    const module = this.#module();
    if (!module) return;
    this.#reading = reading;
    this.#isKnown = false;
    try {
      const links = await module.linksOf(this.#host);
      if (reading !== this.#reading) return;
      this.#links = links;
      this.#isKnown = true;
      this.#host.requestUpdate();
    } catch {
      // Without the stories there is nobody to meet; the figures stand.
    }
  }
}
