import type { CampaignEvent } from '../../../model/contract.js';
import { hashParameter } from '../../../widget/hash-parameter.js';
import type { EventListHost } from '../host.js';
import { warnOnce } from '../listing/missing-dates.js';
import type { EventClock } from '../occurrences/event-clock.js';
import { inOrder, listOccurrences } from '../occurrences/list-occurrences.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { timeStatus } from '../occurrences/time-status.js';

/** Most dates of a series, before and after now each, among which the linked one is looked for. */
const mostDates = 400;

/** The hash whose link was followed: of several lists that have the event, the first comes into view. */
let followed: string | undefined;

const named = (id: string, occurrences: readonly Occurrence[]): Occurrence | undefined =>
  occurrences.find(({ key }) => key === id) ?? occurrences.find(({ event }) => event.id === id);

/** Shows the event that the page's address links to: `#wmb-event=ID`, or, with the key of an occurrence, that date of it. */
export class LinkedEvent {
  readonly #host: EventListHost;
  #events: readonly CampaignEvent[] = [];
  #id: string | undefined;
  #beyond: Occurrence | undefined;
  #key: string | undefined;
  /** Whether the address changed while the page was open. */
  #isAsked = false;

  constructor(host: EventListHost) {
    this.#host = host;
  }

  /** Follows the address anew. */
  readonly onHashChange = (): void => {
    followed = undefined;
    this.#isAsked = true;
    this.#host.requestUpdate();
  };

  /** Occurrences and, where it is not among them, the linked one: it may be over, or far ahead. */
  withLinked(
    occurrences: readonly Occurrence[],
    events: readonly CampaignEvent[],
    clock: EventClock,
  ): readonly Occurrence[] {
    const id = hashParameter('wmb-event');
    const own = id === undefined ? undefined : named(id, occurrences);
    const linked = own ?? (id === undefined ? undefined : this.#find(id, events, clock));
    this.#key = linked?.key;
    if (own || !linked) return occurrences;
    return inOrder([...occurrences, linked], { clock, period: this.#host.period });
  }

  /** The place of the linked occurrence among others; -1 without one. */
  indexIn(occurrences: readonly Occurrence[]): number {
    if (this.#key === undefined) return -1;
    const isLinked = ({ key }: Occurrence): boolean => key === this.#key;
    return occurrences.findIndex((one) => isLinked(one) || one.others?.some(isLinked));
  }

  /** Marks the card of the linked occurrence, and brings it into view once for each link. */
  show(index: number): void {
    const { renderRoot } = this.#host;
    const card = index < 0 ? undefined : renderRoot.querySelectorAll<HTMLElement>('.event')[index];
    const marked = renderRoot.querySelector('.event[aria-current]');
    if (marked !== card) marked?.removeAttribute('aria-current');
    card?.setAttribute('aria-current', 'true');
    if (!card || followed === location.hash) return;
    followed = location.hash;
    // A reader who has scrolled meanwhile, or come back to where they were, stays there.
    if (!this.#isAsked && window.scrollY > 0) return;
    card.scrollIntoView();
    card.focus({ preventScroll: true });
  }

  /** An occurrence that the list would not show by itself. Looked for once. */
  #find(id: string, events: readonly CampaignEvent[], clock: EventClock): Occurrence | undefined {
    if (events === this.#events && id === this.#id) return this.#beyond;
    this.#events = events;
    this.#id = id;
    const event =
      events.find((one) => one.id === id) ?? events.find((one) => id.startsWith(`${one.id}@`));
    this.#beyond = event && this.#dateOf(event, id, clock);
    return this.#beyond;
  }

  #dateOf(event: CampaignEvent, id: string, clock: EventClock): Occurrence | undefined {
    const dates = listOccurrences([event], {
      clock,
      period: 'all',
      months: 0,
      perEvent: mostDates,
      onIncomplete: warnOnce,
    });
    return (
      dates.find(({ key }) => key === id) ??
      dates.find((one) => timeStatus(one, clock) !== 'past') ??
      dates.at(-1)
    );
  }
}
