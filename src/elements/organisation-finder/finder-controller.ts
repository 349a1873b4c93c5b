import { nothing, type ReactiveController } from 'lit';
import { addStyles } from '../../widget/sheets.js';
import { OpenPanel } from './filters/open-panel.js';
import { AskedQuery } from './asked-query.js';
import { controllerStyles } from './finder-controller.styles.js';
import { finderView } from './finder-view.js';
import type { FinderContext, FinderHost, FinderReading, FinderView } from './host.js';
import { SearchedDirectory } from './host-settings/searched-directory.js';
import { MapToggle } from './map/map-toggle.js';
import { FocusKeeper } from './focus-keeper.js';
import { PartsOnDemand } from './partitions/parts-on-demand.js';
import { QuickExit } from './quick-exit/quick-exit.js';
import { Announcer } from './results/announcer.js';
import { outcomeEvent, outcomeText } from './results/outcome.js';
import { ShownResults } from './results/shown-results.js';
import { firstSuggestion } from './results/suggestion.js';
import type { Answer } from './search/answer.js';
import { isOpenQuery, type Query } from './search/query.js';
import { SearchClient, type SearchRequest } from './search/search-client.js';
import { partsOnDemand } from './tools/lazy.js';
import { ToolsOnDemand } from './tools/tools-on-demand.js';
import { LinkedOrganisation } from './url-state/linked-organisation.js';
import { typedText } from './typed-text.js';
import type { ViewContext } from './view-context.js';

/** Holds the query, has it answered, and hands what is drawn around the list to the element. */
export class FinderController implements ReactiveController {
  readonly #host: FinderHost;
  readonly #search: SearchClient;
  readonly #announcer: Announcer;
  readonly #tools: ToolsOnDemand;
  readonly #map: MapToggle;
  readonly #panel: OpenPanel;
  readonly shown: ShownResults;
  readonly #focus: FocusKeeper;
  readonly #parts: PartsOnDemand;
  readonly #directory = new SearchedDirectory();
  readonly #asked: AskedQuery;
  readonly #linked: LinkedOrganisation;
  #exit: QuickExit | undefined;
  #context: FinderContext | undefined;
  /** Whether what is listed answers the query: not before a preset query has been answered. */
  #isAnswered = false;

  constructor(host: FinderHost) {
    const parts = partsOnDemand(host);
    const onChange = (): void => host.requestUpdate();
    const { clock } = host.environment;
    const onTell = (message: string): void => this.#announcer.tell(message);
    this.#host = host;
    this.#panel = new OpenPanel(host);
    this.#focus = new FocusKeeper(host);
    this.shown = new ShownResults(host);
    this.#asked = new AskedQuery(onChange);
    this.#linked = new LinkedOrganisation(onChange, (id) => void this.shown.goToLinked(id));
    this.#announcer = new Announcer(clock.after, onChange);
    this.#search = new SearchClient({
      clock,
      fetchSearch: () => parts.tools.load(),
      fetchWords: () => parts.searchWords.load(),
      onChange,
      onAnswer: (answer) => this.#takeAnswer(answer),
    });
    this.#tools = new ToolsOnDemand(host, parts, {
      onOrigin: (origin) => this.ask({ origin }),
      onTell,
    });
    this.#map = new MapToggle(host, parts, {
      onArea: (area) => this.ask({ area }),
      onPoint: (id, index) => void this.shown.goTo(id, index),
      onTell,
    });
    this.#parts = new PartsOnDemand(host, parts.partitions, {
      ask: this.ask,
      onPlace: () => {
        this.#search.forget();
        this.#isAnswered = false;
      },
    });
    for (const sheet of controllerStyles) addStyles(host.renderRoot, sheet);
    host.addController(this);
    host.renderRoot.addEventListener('focusin', this.#prepare);
  }

  hostConnected(): void {
    this.#asked.connect();
  }

  hostDisconnected(): void {
    this.#asked.disconnect();
    this.#parts.stop();
    this.#search.stop();
    this.#announcer.stop();
    this.#map.stop();
    this.#panel.stop();
  }

  hostUpdate(): void {
    this.#focus.remember();
    if (this.#host.quickExit !== undefined) this.#exit ??= new QuickExit(this.#host);
  }

  /** Follows what is on screen: settings or an address that have changed are a new query. */
  hostUpdated(): void {
    this.#focus.follow();
    const context = this.#context;
    if (!context) return;
    this.#tools.follow(context.panel !== undefined || this.shown.isAnyOpen);
    if (this.#asked.follow(context)) return this.#host.requestUpdate();
    if (!this.#parts.follow(context)) return;
    this.#linked.follow(context);
    this.#search.follow(this.#requestOf(context));
    if (this.#isAnswered || !isOpenQuery(context.query)) return;
    this.#isAnswered = true;
    this.#host.requestUpdate();
  }

  #requestOf(context: FinderContext): SearchRequest {
    const { directory: organisations, panel, query } = context;
    const isNeeded = panel !== undefined && panel !== 'near';
    return { query, organisations, options: this.#directory.optionsOf(context), isNeeded };
  }

  /** Builds the index while the reader is about to type, so that the first letter is answered at once. */
  readonly #prepare = (): void => {
    if (this.#context) this.#search.prepare(this.#requestOf(this.#context));
  };

  /** Changes what is asked, by the reader's act. */
  readonly ask = (change: Partial<Query>): void => {
    this.#asked.ask(change);
    this.shown.pages = 1;
    this.#linked.dismiss();
    this.#host.requestUpdate();
  };

  /** Takes over the text of the search field. */
  type(event: Event): void {
    const text = typedText(this.#host.renderRoot, event);
    if (text !== undefined && text !== this.#asked.current.text) this.ask({ text });
  }

  #takeAnswer(answer: Answer): void {
    this.#isAnswered = true;
    const context = this.#context;
    if (!context) return;
    if (context.isByReader) this.#announcer.tell(outcomeText(answer, context));
    const event = outcomeEvent(answer, context);
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  /** What is drawn beside, or in place of, the first content. */
  view(reading: FinderReading): FinderView {
    const context = (this.#context = this.#contextOf(reading));
    const exit = this.#host.quickExit === undefined ? nothing : this.#exit?.render(context.msg);
    const isWaiting = !this.#isAnswered && !this.#search.hasFailed;
    const around = this.#parts.around(context, { exit, isWaiting });
    const { pages } = this.shown;
    return { ...finderView(this.#viewContextOf(context)), ...around, isWaiting, pages };
  }

  /** What is drawn in place of a list, where the feed has no organisation. */
  renderFirstSuggestion(reading: Pick<FinderReading, 'envelope' | 'msg'>): unknown {
    return firstSuggestion(reading);
  }

  #contextOf(reading: FinderReading): FinderContext {
    const items = this.#parts.itemsOf(reading);
    const now = new Date(this.#host.environment.clock.now());
    return {
      ...reading,
      settings: this.#host,
      directory: this.#directory.take(items, this.#host, now),
      query: this.#asked.current,
      isByReader: this.#asked.isByReader,
      panel: this.#panel.name,
      now,
    };
  }

  #viewContextOf(context: FinderContext): ViewContext {
    return {
      context,
      root: this.#host.shadowRoot ?? this.#host,
      answer: this.#search.answer,
      hasFailed: this.#search.hasFailed,
      tools: this.#tools.current,
      isWithoutTools: this.#tools.hasFailed,
      fetchTools: this.#tools.fetch,
      map: this.#map,
      linked: this.#linked,
      announcement: this.#announcer.message,
      isOverPage: this.#panel.isOverPage,
      isOpen: this.shown.isOpen,
      ask: this.ask,
      togglePanel: this.#panel.toggle,
    };
  }
}
