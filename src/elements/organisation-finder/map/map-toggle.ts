import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { words } from '../../../widget/templates/text.js';
import type { LazyPart } from '../../../widget/lazy-part.js';
import { addStyles } from '../../../widget/sheets.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { positionsOf } from '../../../model/organisation-places.js';
import type { FinderContext, FinderHost } from '../host.js';
import { failure } from '../results/unavailable.js';
import type { Area } from '../search/geography.js';
import type { TileCode } from './base-layer.js';
import type { FinderMap } from './finder-map.js';
import { mapKindOf } from './tile-template.js';

interface LoadedMapCode {
  readonly FinderMap: typeof FinderMap;
  readonly mapStyles: readonly CSSResult[];
}

/** The code of the map, fetched when it is opened. */
export type MapCode = Pick<LazyPart<LoadedMapCode>, 'load'>;

interface MapParts {
  readonly map: MapCode;
  readonly tiles: TileCode;
}

interface Callbacks {
  readonly onArea: (area: Area | undefined) => void;
  /** The reader wants to see an organisation in the list, by its id and its place there. */
  readonly onPoint: (id: string, index: number) => void;
  readonly onTell: (words: string) => void;
}

/** The button that opens the map, and the map while it is open. The code of both map and tiles is fetched then. */
export class MapToggle {
  readonly #host: FinderHost;
  readonly #parts: MapParts;
  readonly #callbacks: Callbacks;
  #map: FinderMap | undefined;
  #made: string | undefined;
  #isOpen = false;
  #hasFailed = false;
  #found: readonly Organisation[] = [];

  constructor(host: FinderHost, parts: MapParts, callbacks: Callbacks) {
    this.#host = host;
    this.#parts = parts;
    this.#callbacks = callbacks;
  }

  /** Whether the map is there, so that rows may point to it. */
  get isShown(): boolean {
    return this.#isOpen && this.#map !== undefined;
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#hasFailed = false;
    if (this.#isOpen) void this.#open();
    else this.stop();
    this.#host.requestUpdate();
  }

  async #open(): Promise<void> {
    const { map } = this.#host;
    const code = await this.#parts.map.load();
    this.#hasFailed = code === undefined;
    if (code && this.#isOpen && !this.#map) this.#show(map, code);
    this.#host.requestUpdate();
  }

  #show(map: string, { FinderMap, mapStyles }: LoadedMapCode): void {
    for (const sheet of mapStyles) addStyles(this.#host.renderRoot, sheet);
    const callbacks = {
      ...this.#callbacks,
      onPoint: (id: string) => this.#goTo(id),
      onMark: () => this.#host.requestUpdate(),
    };
    this.#made = map;
    this.#map = new FinderMap(mapKindOf(map), callbacks, this.#parts.tiles);
    this.#listen('addEventListener');
  }

  #goTo(id: string): void {
    const index = this.#found.findIndex((organisation) => organisation.id === id);
    if (index >= 0) this.#callbacks.onPoint(id, index);
  }

  /** Shuts the map, and lets go of it. */
  stop(): void {
    this.#listen('removeEventListener');
    this.#map?.remove();
    this.#map = undefined;
    this.#isOpen = false;
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    this.#host.renderRoot[how]('pointerover', this.#hint);
    this.#host.renderRoot[how]('focusin', this.#hint);
  }

  /** What the list's pointer or keyboard is on is shown on the map. */
  readonly #hint = (event: Event): void => {
    const row = event.target instanceof Element ? event.target.closest('.row') : null;
    const rows = [...this.#host.renderRoot.querySelectorAll('.row')];
    this.#map?.hint(row ? this.#found[rows.indexOf(row)]?.id : undefined);
  };

  /** The button that opens it. */
  renderToggle(msg: MsgFn): TemplateResult | typeof nothing {
    if (mapKindOf(this.#host.map).kind === 'off') return nothing;
    return html`<button
      class="filter"
      part="map-toggle"
      type="button"
      data-facet="map"
      aria-expanded=${this.#isOpen ? 'true' : 'false'}
      @click=${() => this.#toggle()}
    >
      ${msg('Map')}
    </button>`;
  }

  /** The map, and the area that the list is narrowed to, with a way back. */
  render(context: FinderContext, found: readonly Organisation[]): unknown {
    const { msg, query, textLanguages, settings } = context;
    this.#found = found;
    if (this.#map && this.#made !== settings.map) this.stop();
    const { area, origin } = query;
    const attribution = settings.mapAttribution;
    if (this.isShown)
      void this.#map?.update({ msg, textLanguages, found, origin, area, attribution });
    return html`
      ${this.#hasFailed ? this.#renderFailure(msg) : nothing} ${this.isShown ? this.#map?.element : nothing}
      ${area ? this.#renderArea(msg) : nothing}
    `;
  }

  #renderFailure(msg: MsgFn): TemplateResult {
    const words = msg('The map could not be loaded. All of it is in the list.');
    return failure(words, { msg }, { onRetry: () => void this.#open() });
  }

  #renderArea(msg: MsgFn): TemplateResult {
    return html`<p class="from">
      <span>${msg('Only what is on one part of the map')}</span>
      <button class="quiet" part="far" type="button" @click=${() => this.#callbacks.onArea(undefined)}>
        ${msg('Show everywhere')}
      </button>
    </p>`;
  }

  /** The way from a row to its mark. */
  renderMark(organisation: Organisation, { msg, textLanguages }: FinderContext): unknown {
    const { id, name } = organisation;
    if (!this.isShown || positionsOf(organisation).length === 0) return nothing;
    const isMarked = this.#map?.marked === id;
    return html`<button
      class="quiet on-map"
      part="on-map"
      type="button"
      aria-pressed=${isMarked ? 'true' : 'false'}
      aria-label=${msg(str`On the map: ${words(name, textLanguages)}`)}
      @click=${() => this.#map?.goTo(id)}
    >
      ${msg('On the map')}
    </button>`;
  }
}
