import { css, type ReactiveController } from 'lit';
import type { CampaignEvent } from '../../../model/contract.js';
import type { LazyPart } from '../../../widget/lazy-part.js';
import { addStyles } from '../../../widget/sheets.js';
import type { EventListHost, ListContext, ListControls, ListPage } from '../host.js';
import type { EventClock } from '../occurrences/event-clock.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import type { describeInPage } from '../structured-data/describe-in-page.js';
import { laterContent } from './later-content.js';
import { LinkedEvent } from './linked-event.js';
import { watchPage } from './page-watch.js';
import { printStyles } from './print.styles.js';

const styles = css`
  .event,
  .event :any-link,
  .event :is(button, summary) {
    scroll-margin-block: calc(var(--wmb-sticky-inset, 0px) + 3em) 1em;
  }
  .description > p {
    margin-block-end: 8px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .event[aria-current] {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 12px;
  }
`;

/** What is fetched when it is asked for. */
interface Later {
  readonly controls: LazyPart<ListControls>;
  readonly structuredData: LazyPart<typeof describeInPage>;
}

/**
 * A list follows its page: it keeps up with the time, is printed whole, shows the event that the
 * page's address links to, and fetches what acts of the reader need as the reader turns to it, by
 * pointer, finger or focus.
 */
export class ListInPage implements ListPage, ReactiveController {
  readonly #host: EventListHost;
  readonly #linked: LinkedEvent;
  #stopWatching: (() => void) | undefined;
  #isPrinting = false;
  #linkedIndex = -1;
  readonly #structuredData: Later['structuredData'];
  #isDescribed = false;
  readonly details = laterContent;

  constructor(host: EventListHost, { controls, structuredData }: Later) {
    this.#host = host;
    this.#linked = new LinkedEvent(host);
    this.#structuredData = structuredData;
    const fetch = (): void => void controls.load();
    host.renderRoot.addEventListener('pointerover', fetch, { once: true });
    host.renderRoot.addEventListener('focusin', fetch, { once: true });
    // The reader may have been quicker than this code.
    if (host.shadowRoot?.activeElement) fetch();
    for (const one of [styles, printStyles]) addStyles(host.renderRoot, one);
    host.addController(this);
  }

  withLinked(
    occurrences: readonly Occurrence[],
    events: readonly CampaignEvent[],
    clock: EventClock,
  ): readonly Occurrence[] {
    return this.#linked.withLinked(occurrences, events, clock);
  }

  countOf(found: readonly Occurrence[], count: number): number {
    this.#linkedIndex = this.#linked.indexIn(found);
    return this.#isPrinting ? Infinity : Math.max(count, this.#linkedIndex + 1);
  }

  describe(found: readonly Occurrence[], context: ListContext): void {
    const { jsonLd } = this.#host;
    if (!(jsonLd || this.#isDescribed)) return;
    this.#isDescribed = jsonLd;
    const all = found.flatMap((one) => [one, ...(one.others ?? [])]);
    void this.#structuredData
      .load()
      .then((describeInPage) => describeInPage?.(this.#host, jsonLd ? all : undefined, context));
  }

  hostConnected(): void {
    const stop = watchPage(this.#host.environment.clock, {
      onTime: () => this.#host.requestUpdate(),
      onPrint: (isPrinting) => {
        this.#isPrinting = isPrinting;
        // Drawn before the next listener is called, and so before anything is printed.
        this.#host.requestUpdate();
      },
    });
    const { onHashChange } = this.#linked;
    addEventListener('hashchange', onHashChange);
    this.#stopWatching = () => {
      stop();
      removeEventListener('hashchange', onHashChange);
    };
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#isPrinting = false;
  }

  hostUpdated(): void {
    this.#linked.show(this.#linkedIndex);
  }
}
