import type { ReactiveController } from 'lit';
import { loadSection, readSection } from '../../../feed/section.js';
import { hasConsent } from '../../../model/consent.js';
import type { Statistic, Story } from '../../../model/contract.js';
import { story } from '../../../model/story.js';
import { dayOfUtc } from '../../../time/day.js';
import { DayEndController } from '../../../widget/day-end-controller.js';
import { StoryRequestEvent } from '../events/story-request-event.js';
import type { CounterHost } from '../host.js';
import { native } from '../../../widget/native.js';

const kind = { name: 'stories', schema: story } as const;

type Stories = ReadonlyMap<string, Story>;

/** The stories of the feed that a counter shows: from `data`, else from the client, which has that feed at hand. */
const storiesOf = async (
  { feed, data, environment }: CounterHost,
  signal: AbortSignal,
): Promise<readonly Story[]> => {
  const url = new URL(feed, native(document, 'baseURI')).href;
  if (data !== undefined) return readSection(data, url, kind).items;
  const options = { kind, signal, fresh: false, previous: undefined, show: () => {} };
  return (await loadSection(environment.client, url, options)).reading.items;
};

/** Finds the people behind figures: who may be shown today, and how to get to them. */
export class StoriesBehindFigures implements ReactiveController {
  readonly #host: CounterHost;
  #stories: Stories = new Map();
  #version = 0;
  /** What the figures were read from when the stories were last asked for. */
  #reading: object | undefined;
  #loading: AbortController | undefined;

  constructor(host: CounterHost) {
    this.#host = host;
    host.addController(this);
    new DayEndController(host, () => this.#hasLastDay);
  }

  hostUpdated(): void {
    const { shown, isConnected } = this.#host;
    if (!isConnected || !shown || shown.reading === this.#reading) return;
    if (shown.statistics.some(({ stories }) => stories?.length)) {
      this.#reading = shown.reading;
      void this.#load();
    }
  }

  hostDisconnected(): void {
    this.#loading?.abort();
    this.#reading = undefined;
  }

  /** All that the story of a figure depends on, as one text: the stories that have been read, and the day. */
  get looks(): string {
    return `${this.#version} ${this.#today}`;
  }

  /** The first story of a figure whose person agrees to be shown today; undefined while the stories are not at hand. */
  behind({ stories = [] }: Statistic): Story | undefined {
    return stories
      .flatMap((id) => this.#stories.get(id) ?? [])
      .find((one) => hasConsent(one, this.#today));
  }

  /** Asks the page for a story. False: no element shows it, and it has no page of its own. */
  request(event: Event, { id, url }: Story): boolean {
    const isTaken = !this.#host.dispatchEvent(new StoryRequestEvent({ id, url }));
    if (isTaken) event.preventDefault();
    return isTaken || url !== undefined;
  }

  get #today(): string {
    return dayOfUtc(this.#host.environment.clock.now());
  }

  get #hasLastDay(): boolean {
    return [...this.#stories.values()].some(({ consentUntil }) => consentUntil !== undefined);
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const stories = await storiesOf(this.#host, signal).catch(() => []);
    if (signal.aborted) return;
    this.#stories = new Map(stories.map((one) => [one.id, one]));
    this.#version += 1;
    this.#host.requestUpdate();
  }
}
