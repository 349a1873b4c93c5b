import { nothing, type ReactiveController } from 'lit';
import { addStyles } from '../../widget/sheets.js';
import { controls } from '../../widget/styles/controls.styles.js';
import { styles as detailStyles } from './details/details.styles.js';
import { SelectEvent } from './events/select-event.js';
import type { FinderContext, FinderHost, FinderReading, PanelName, View } from './host.js';
import { QuickExit } from './quick-exit/quick-exit.js';
import { MapDoor } from './map/map-toggle.js';
import { emptyQuery, isOpenQuestion, type Query } from './search/query.js';
import type { Answer } from './search/answer.js';
import { Announcer } from './results/announcer.js';
import { Asking, type Question } from './search/search-client.js';
import { styles } from './results/search-results.styles.js';
import { openDrawn, opensOverPage } from './filters/filter-dialog.js';
import { styles as overStyles } from './filters/filter-dialog.styles.js';
import { styles as filterStyles } from './filters/filters.styles.js';
import { styles as modeStyles } from './modes.styles.js';
import { styles as nearStyles } from './near-me/near-me.styles.js';
import { styles as rowStyles } from './results/row-additions.styles.js';
import { Near } from './near-me/near-me.js';
import { Partner } from './host-settings/host-settings.js';
import { outcomeEvent, outcomeWords } from './results/outcome.js';
import { Shortlist } from './shortlist/shortlist.js';
import type { Showing } from './view-context.js';
import { firstSuggestion } from './results/suggestion.js';
import { viewOf } from './finder-view.js';

const sheets = [
  controls,
  styles,
  filterStyles,
  overStyles,
  nearStyles,
  rowStyles,
  detailStyles,
  modeStyles,
];

/** Whether an input method is still composing: what stands in the field is not yet what is meant. */
const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

/**
 * All that a finder does once its reader does something: it asks and answers, counts, measures,
 * keeps, tells. It arrives when the first content is on screen.
 */
export class Desk implements ReactiveController {
  readonly #host: FinderHost;
  readonly #asking: Asking;
  readonly #announcer: Announcer;
  readonly #near: Near;
  readonly #shortlist: Shortlist;
  readonly #map: MapDoor;
  readonly #partner = new Partner();
  readonly #opened = new Set<string>();
  #exit: QuickExit | undefined;
  #context: FinderContext | undefined;
  #query: Query = emptyQuery;
  #panel: PanelName | undefined;
  #isOver = false;
  #pages = 1;
  #isByReader = false;
  #hasBegun = false;

  constructor(host: FinderHost) {
    const onChange = (): void => host.requestUpdate();
    this.#host = host;
    for (const sheet of sheets) addStyles(host.renderRoot, sheet);
    this.#announcer = new Announcer(onChange);
    this.#asking = new Asking({ onChange, onAnswer: (answer) => this.#hear(answer) });
    this.#near = new Near({ onChange, onOrigin: (origin) => this.ask({ origin }) });
    this.#shortlist = new Shortlist({ onChange, onTell: (words) => this.#announcer.tell(words) });
    this.#map = new MapDoor(host, {
      onArea: (area) => this.ask({ area }),
      onPoint: (id, index) => void this.#leadTo(id, index),
      onTell: (words) => this.#announcer.tell(words),
    });
    host.addController(this);
    host.renderRoot.addEventListener('focusin', this.#prepare);
    fetchAhead();
  }

  hostUpdate(): void {
    if (this.#host.quickExit !== undefined) this.#exit ??= new QuickExit(this.#host);
  }

  hostDisconnected(): void {
    this.#asking.stop();
    this.#announcer.stop();
    this.#map.stop();
    // A dialog that is moved is open no more, whatever it says.
    if (this.#panel && this.#isOver) this.#open(this.#panel);
  }

  /** Follows what is on screen, after each time it was drawn. */
  hostUpdated(): void {
    const context = this.#context;
    if (!context) return;
    openDrawn(this.#host.renderRoot);
    const wish = this.#partner.wish(context);
    if (wish) {
      // A wish is a new question: it comes back here once it is on screen.
      this.#query = { ...this.#query, ...wish };
      this.#host.requestUpdate();
      return;
    }
    this.#asking.follow(this.#questionOf(context));
    if (!this.#hasBegun && isOpenQuestion(context.query)) this.#begin();
  }

  #questionOf(context: FinderContext): Question {
    const { directory: organisations, panel, query } = context;
    const isNeeded = panel !== undefined && panel !== 'near';
    return { query, organisations, options: this.#partner.options(context), isNeeded };
  }

  /** Has the search made ready while the reader is about to type: the first letter is answered at once. */
  readonly #prepare = (): void => {
    if (this.#context) this.#asking.prepare(this.#questionOf(this.#context));
  };

  /** From here on, what is listed is an answer. */
  #begin(): void {
    this.#hasBegun = true;
    this.#host.requestUpdate();
  }

  /** Changes what is asked, by the reader's act. */
  ask(change: Partial<Query>): void {
    this.#query = { ...this.#query, ...change };
    this.#pages = 1;
    this.#isByReader = true;
    this.#host.requestUpdate();
  }

  /** Takes what stands in the search field. */
  type(event: Event): void {
    const text = this.#host.renderRoot.querySelector<HTMLInputElement>('.field')?.value ?? '';
    if (!isComposing(event) && text !== this.#query.text) this.ask({ text });
  }

  showMore(): void {
    this.#pages += 1;
  }

  /** Opens an organisation's details, or closes them. */
  toggle(id: string): void {
    if (this.#opened.delete(id)) return;
    this.#opened.add(id);
    this.#host.dispatchEvent(new SelectEvent({ id }));
  }

  /** Leads the reader from the map to an organisation in the list, by its place there, and opens it. */
  async #leadTo(id: string, index: number): Promise<void> {
    const { renderRoot } = this.#host;
    const openers = () => renderRoot.querySelectorAll<HTMLElement>('.row .opener');
    if (!this.#opened.has(id)) this.toggle(id);
    const pageLength = Math.ceil(openers().length / this.#pages);
    if (index >= openers().length) this.#pages = Math.ceil((index + 1) / pageLength);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    openers()[index]?.focus();
  }

  #hear(answer: Answer): void {
    this.#hasBegun = true;
    const context = this.#context;
    if (!context) return;
    if (context.isByReader) this.#announcer.tell(outcomeWords(answer, context));
    const event = outcomeEvent(answer, context);
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  #contextOf({ items, ...reading }: FinderReading): FinderContext {
    return {
      ...reading,
      settings: this.#host,
      directory: this.#partner.directory(items, this.#host),
      query: this.#query,
      isByReader: this.#isByReader,
      panel: this.#panel,
    };
  }

  /** What is to be seen beside, or in place of, the first content. */
  view(reading: FinderReading): View {
    const context = (this.#context = this.#contextOf(reading));
    return {
      ...viewOf(this.#showing(context)),
      exit: this.#host.quickExit === undefined ? nothing : this.#exit?.render(context.msg),
      isWaiting: !this.#hasBegun && !this.#asking.hasFailed,
      pages: this.#pages,
    };
  }

  /** What stands in place of a list, where the feed has none. */
  start(reading: Pick<FinderReading, 'envelope' | 'msg'>): unknown {
    return firstSuggestion(reading);
  }

  #showing(context: FinderContext): Showing {
    const { answer, hasFailed } = this.#asking;
    return {
      context,
      root: this.#host.shadowRoot ?? this.#host,
      answer,
      hasFailed,
      near: this.#near,
      shortlist: this.#shortlist,
      map: this.#map,
      announcement: this.#announcer.words,
      isOver: this.#isOver,
      isOpen: (id) => this.#opened.has(id),
      ask: (change) => this.ask(change),
      open: (panel) => this.#open(panel),
    };
  }

  /** Opens what stands under a chip, or closes it. */
  #open(panel: PanelName): void {
    const isOpen = this.#panel === panel;
    if (isOpen && this.#isOver) this.#chipOf(panel)?.focus();
    this.#panel = isOpen ? undefined : panel;
    this.#isOver = !isOpen && opensOverPage(window);
    this.#host.requestUpdate();
  }

  #chipOf(panel: PanelName): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[data-facet="${panel}"]`);
  }
}

/** The rest of what a reader may need, fetched ahead so that no network is needed later. */
const fetchAhead = (): void => {
  void Promise.all([
    import('./search/search-session.js'),
    import('./print/print-document.js'),
  ]).catch(() => {});
};
