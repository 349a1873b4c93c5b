import { isServer } from 'lit';
import type { CampaignEvent } from '../../../model/contract.js';
import { minuteLength } from '../../../time/units.js';
import { inSlices } from '../../../time/slices.js';
import type { EventListHost } from '../host.js';
import { inOrder, type ListOptions, occurrencesToList } from '../occurrences/list-occurrences.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** So many events are listed at once, and all others in slices: counted, so that every device lists the same. */
const mostAtOnce = 60;
/** How many days and times of rules may be looked at meanwhile. */
const mostStepsAtOnce = 150_000;

type Options = Omit<ListOptions, 'work'>;

/** By what a list stays what it is: within a minute, nothing comes or goes. */
const keyOf = ({ clock, period, months, perEvent }: Options): string =>
  [
    clock.zone,
    clock.now === undefined ? clock.today() : Math.floor(clock.now / minuteLength),
    period,
    months,
    perEvent,
  ].join();

/** Keeps what has been found to list, and finds the rest of long lists without holding the page up. */
export class OccurrenceListing {
  readonly #host: EventListHost;
  #events: readonly CampaignEvent[] = [];
  #key = '';
  #found: readonly Occurrence[] = [];
  #work = new AbortController();

  constructor(host: EventListHost) {
    this.#host = host;
  }

  /** The occurrences of events, as far as they have been found; the host is drawn anew when there are more. */
  list(events: readonly CampaignEvent[], options: Options): readonly Occurrence[] {
    const key = keyOf(options);
    if (events === this.#events && key === this.#key) return this.#found;
    const isSameFeed = events === this.#events;
    this.#events = events;
    this.#key = key;
    this.#start(events, options, isSameFeed);
    return this.#found;
  }

  #start(events: readonly CampaignEvent[], options: Options, isSameFeed: boolean): void {
    this.#work.abort();
    const { signal } = (this.#work = new AbortController());
    const chosen: Occurrence[] = [];
    const work = { steps: 0 };
    const add = (event: CampaignEvent) =>
      chosen.push(...occurrencesToList(event, { ...options, work }));
    let next = 0;
    for (; next < events.length; next += 1) {
      if (!isServer && (next >= mostAtOnce || work.steps > mostStepsAtOnce)) break;
      add(events[next] as CampaignEvent);
    }
    // Of the same feed, what was listed a minute ago stands until all is found.
    if (next === events.length || !isSameFeed) this.#found = inOrder(chosen, options);
    if (next === events.length) return;
    const rest = events.slice(next);
    const finding = function* (): Generator<undefined, true> {
      for (const event of rest) {
        add(event);
        yield;
      }
      return true;
    };
    void inSlices(finding(), { signal }).then((isDone) => {
      if (!isDone) return;
      this.#found = inOrder(chosen, options);
      this.#host.requestUpdate();
    });
  }
}
