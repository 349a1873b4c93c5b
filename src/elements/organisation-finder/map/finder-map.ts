import { render } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { numberText } from '../results/number-text.js';
import { attribution } from './attribution.js';
import { BaseLayer, type TileCode } from './base-layer.js';
import { ClusterLayer } from './cluster-layer.js';
import { Gestures } from './gestures.js';
import { mapCanvas, type MapScene } from './map-canvas.js';
import type { MapCallbacks, MapContext } from './map-context.js';
import { MapWindow } from './map-window.js';
import { directionOf, type Pin } from './pins.js';
import { PinLayer } from './pin-layer.js';
import type { Point } from './projections.js';
import type { MapKind } from './tile-template.js';
import type { View } from './view.js';
import { create } from '../../../widget/native.js';

export { mapStyles } from './styles.js';

/** The map beside the list. It draws itself: the list need not be drawn anew as it moves. */
export class FinderMap {
  readonly element = create('div');
  readonly #callbacks: MapCallbacks;
  readonly #baseLayer: BaseLayer;
  readonly #window: MapWindow;
  readonly #pins: PinLayer;
  #context: MapContext | undefined;
  #resize: ResizeObserver | undefined;

  constructor(kind: MapKind, callbacks: MapCallbacks, tileCode: TileCode) {
    const onLaid = (): void => this.#window.fit(this.#pins.points);
    const onOutline = (): void => this.#startAnew();
    this.#callbacks = callbacks;
    this.#baseLayer = new BaseLayer(kind, { onLaid, onOutline, onChange: this.#draw }, tileCode);
    this.#window = new MapWindow(this.#baseLayer, (view) => this.#follow(view));
    this.#pins = new PinLayer(this.#window, this.#newClusters());
    this.element.className = 'map';
  }

  /** The id of the organisation that is marked on the map and in the list. */
  get marked(): string | undefined {
    return this.#pins.marked;
  }

  #newClusters(): ClusterLayer {
    return new ClusterLayer(this.#window.frame.projection, this.#draw);
  }

  /** Follows what is listed. */
  async update(context: MapContext): Promise<void> {
    this.#context = context;
    if (!this.#resize) this.#start();
    const isNew = await this.#pins.clusters.follow(context.found);
    const { isMoved, view } = this.#window;
    // Tiles are not asked for where the reader did not go: their host would learn what was found.
    if (isNew && !isMoved && (this.#baseLayer.isOutline || !view))
      this.#window.fit(this.#pins.points);
    this.#draw();
    if (this.#window.view) await this.#pins.clusters.gather(this.#window.view.scale);
  }

  #start(): void {
    this.#draw();
    const canvas = this.element.querySelector<HTMLElement>('.map-canvas');
    if (!canvas) return;
    this.#resize = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      this.#window.resize({ width, height }, this.#pins.points);
    });
    this.#resize.observe(canvas);
    new Gestures(canvas, this.#moveBy);
    void this.#baseLayer.lay(this.element.querySelector<HTMLElement>('.tiles'));
  }

  /** Places everything on the outline, where tiles can't be drawn. */
  #startAnew(): void {
    this.#window.followBaseLayer();
    this.#pins.clusters.stop();
    this.#pins.clusters = this.#newClusters();
    if (this.#context) void this.update(this.#context);
  }

  /** Stops all that would outlive the map. */
  remove(): void {
    this.#pins.clusters.stop();
    this.#resize?.disconnect();
    this.#baseLayer.remove();
  }

  readonly #moveBy = (moved: Point, factor: number, about: Point): void =>
    this.#window.moveBy(moved, factor, about);

  #zoom(factor: number): void {
    this.#moveBy([0, 0], factor, [0, 0]);
  }

  #follow(view: View): void {
    this.#baseLayer.show(view);
    this.#draw();
    void this.#pins.clusters.gather(view.scale);
  }

  /** Marks an organisation and brings it into view, for the list. */
  goTo(id: string): void {
    const point = this.#pins.pointOf(id);
    if (!point || !this.#window.view) return;
    this.#pins.mark(id);
    this.#callbacks.onMark();
    this.#window.goTo(point);
  }

  /** Shows where an organisation is, while the pointer or focus is on it in the list. */
  hint(id: string | undefined): void {
    if (id === this.#pins.hinted) return;
    this.#pins.hinted = id;
    this.#draw();
  }

  #choose(pin: Pin): void {
    const closer = this.#pins.choose(pin);
    this.#callbacks.onMark();
    this.#draw();
    if (closer) void this.#part(closer);
  }

  /** Goes closer, and announces how much of the list is in the window. */
  async #part(view: View): Promise<void> {
    this.#window.go(view);
    await this.#pins.clusters.gather(view.scale);
    if (!this.#context) return;
    const { msg, textLanguages } = this.#context;
    const number = (value: number): string => numberText(value, textLanguages.messageLanguage);
    const [shown, all] = [number(this.#pins.shown), number(this.#pins.points.length)];
    this.#callbacks.onTell(msg(str`On this part of the map: ${shown} of ${all}`));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const direction = directionOf(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) this.#step(direction);
    else if (event.key === '+' || event.key === '=') this.#zoom(2);
    else if (event.key === '-') this.#zoom(0.5);
    else return;
    event.preventDefault();
  };

  /** To the next pin in a direction; where there is none in the window, the map moves that way. */
  #step(direction: Point): void {
    const next = this.#pins.towards(direction);
    const { width, height } = this.#window.frame.size;
    if (next) this.#focus(next);
    else this.#moveBy([(-direction[0] * width) / 4, (-direction[1] * height) / 4], 1, [0, 0]);
  }

  #focus(pin: Pin): void {
    this.#pins.focus(pin);
    this.#draw();
    this.#focusOn('.pin[tabindex="0"]');
  }

  #focusOn(selector: string): void {
    this.element.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  #sceneOf(context: MapContext): MapScene {
    const { kind, isOutline, hasFault } = this.#baseLayer;
    const { view, frame, isMoved } = this.#window;
    const { origin } = context;
    return {
      ...this.#pins.scene,
      context,
      isOutline,
      view,
      size: frame.size,
      origin: origin && this.#window.pixelsOf(origin),
      isMoved,
      attribution: attribution(kind, { ...context, hasFault, isOutline }),
      onKey: this.#onKey,
      onChoose: (pin) => this.#choose(pin),
      onZoom: (factor) => this.#zoom(factor),
      onWhole: () => this.#window.reset(this.#pins.points),
      onArea: () => this.#window.area && this.#callbacks.onArea(this.#window.area),
      onPoint: this.#callbacks.onPoint,
    };
  }

  /** The pin that the keyboard is on may leave the window or become part of another: the nearest then takes its place. */
  readonly #draw = (): void => {
    if (!this.#context) return;
    const hasFocus = (): boolean => this.element.querySelector('.pins:focus, .pin:focus') !== null;
    const hadFocus = hasFocus();
    render(mapCanvas(this.#sceneOf(this.#context)), this.element);
    if (!hadFocus || hasFocus()) return;
    const nearest = this.#pins.nearestToMiddle;
    if (nearest) this.#focus(nearest);
    else this.#focusOn('.pins');
  };
}
