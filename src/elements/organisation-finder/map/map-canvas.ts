import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { text, words } from '../../../widget/templates/text.js';
import { numberText } from '../results/number-text.js';
import type { Located } from './located.js';
import type { MapContext } from './map-context.js';
import { journeyLine } from './journey-line.js';
import { labels } from './place-labels.js';
import { outline } from './outline.js';
import { pinList } from './pin-list.js';
import type { Pin } from './pins.js';
import type { Point } from './projections.js';
import type { Size, View } from './view.js';

/** What is on the map at this moment. */
export interface MapScene {
  readonly context: MapContext;
  /** Undefined until the window has been measured. */
  readonly view: View | undefined;
  readonly size: Size;
  readonly located: Located;
  readonly pins: readonly Pin[];
  readonly current: Pin | undefined;
  readonly marked: Pin | undefined;
  /** The one that the list points at. */
  readonly hinted: Pin | undefined;
  /** Where the reader is, in pixels. */
  readonly origin: Point | undefined;
  /** Ids of the organisations that the reader has pressed. */
  readonly chosen: readonly string[];
  /** How many of the located are within the window. */
  readonly shown: number;
  /** Whether the reader has moved the map since the list was narrowed. */
  readonly isMoved: boolean;
  readonly isOutline: boolean;
  /** Whose map it is, or what is amiss with it. */
  readonly attribution: unknown;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onChoose: (pin: Pin) => void;
  readonly onZoom: (factor: number) => void;
  readonly onWhole: () => void;
  readonly onArea: () => void;
  readonly onPoint: (id: string) => void;
}

const baseLayer = ({ view, size, pins, context, located, isOutline }: MapScene): unknown =>
  view && isOutline
    ? [
        outline(view, size),
        html`<div class="labels" aria-hidden="true">
          ${labels({ view, size, pins }, located, context.textLanguages)}
        </div>`,
      ]
    : nothing;

const pinLayer = (scene: MapScene): TemplateResult => {
  const { context, located, pins, current, marked, hinted, onChoose } = scene;
  return html`<div
    class="pins"
    role="group"
    tabindex=${pins.length > 0 ? -1 : 0}
    aria-label=${context.msg('Map of the results')}
    aria-describedby="map-help"
  >
    ${pinList({ context, located, pins, current, onChoose, isMarked: (pin) => pin === marked || pin === hinted })}
  </div>`;
};

const way = ({ origin, marked, size }: MapScene): unknown =>
  origin
    ? html`<svg class="way-there" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
        ${journeyLine(origin, marked?.at)}
      </svg>`
    : nothing;

const controls = ({ context: { msg }, onZoom, onWhole }: MapScene): TemplateResult => html`
  <div class="map-controls" role="group" aria-label=${msg('Scale of the map')}>
    <button class="map-button" type="button" aria-label=${msg('Zoom in')} @click=${() => onZoom(2)}>
      <span class="plus" aria-hidden="true"></span>
    </button>
    <button class="map-button" type="button" aria-label=${msg('Zoom out')} @click=${() => onZoom(0.5)}>
      <span class="plus minus" aria-hidden="true"></span>
    </button>
    <button class="map-button whole" type="button" @click=${onWhole}>${msg('Show all')}</button>
  </div>
`;

/** How many names are shown of a mark that can't be parted. */
const mostNamed = 8;

const chosen = ({ chosen, located, context, onPoint }: MapScene): unknown => {
  const { msg, textLanguages } = context;
  if (chosen.length === 0) return nothing;
  const wanted = new Set(chosen.slice(0, mostNamed));
  const named = located.organisations.filter(({ id }) => wanted.has(id));
  const rest = chosen.length - named.length;
  return html`<ul class="map-chosen" part="map-chosen" aria-label=${msg('Chosen on the map')}>
    ${named.map(
      ({ id, name, address }) => html`<li>
        <button class="quiet" type="button" aria-label=${msg(str`Show in the list: ${words(name, textLanguages)}`)} @click=${() => onPoint(id)}>
          ${text(name, textLanguages)}
        </button>
        ${address ? html`<span class="muted">${text(address, textLanguages)}</span>` : nothing}
      </li>`,
    )}
    ${rest > 0 ? html`<li class="muted">${msg(str`And others here: ${numberText(rest, textLanguages.messageLanguage)}`)}</li>` : nothing}
  </ul>`;
};

const foot = (scene: MapScene): TemplateResult => {
  const { context, located, shown, isMoved, onArea } = scene;
  const { msg, textLanguages, found } = context;
  const number = (value: number): string => numberText(value, textLanguages.messageLanguage);
  const [all, nowhere] = [
    located.organisations.length,
    found.length - located.organisations.length,
  ];
  return html`<div class="map-foot">
    <p class="muted" part="map-count">
      <bdi>${msg(str`On this part of the map: ${number(shown)} of ${number(all)}`)}</bdi>
      ${nowhere > 0 ? html`<bdi>${msg(str`Without a place on the map: ${number(nowhere)}`)}</bdi>` : nothing}
    </p>
    ${
      isMoved && shown < all && shown > 0
        ? html`<button class="button" part="search-area" type="button" @click=${onArea}>
            ${msg('Search this area')}
          </button>`
        : nothing
    }
  </div>`;
};

/** The map, from ground to foot. Left stays left in every language: west is west. */
export const mapCanvas = (scene: MapScene): TemplateResult => html`
  <div class="window" part="map">
    <div class="map-canvas" dir="ltr" @keydown=${scene.onKey}>
      <div class="tiles" part="map-tiles" aria-hidden="true" ?hidden=${scene.isOutline}></div>
      <div class="moving">${baseLayer(scene)}${way(scene)}${pinLayer(scene)}</div>
    </div>
    ${controls(scene)}
  </div>
  <p class="visually-hidden" id="map-help">
    ${scene.context.msg('Arrow keys go from point to point; plus and minus change the scale. Everything here is in the list, too.')}
  </p>
  ${chosen(scene)} ${foot(scene)}
  <p class="muted map-source" part="map-source">${scene.attribution}</p>
`;
