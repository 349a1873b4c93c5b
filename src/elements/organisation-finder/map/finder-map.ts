import { render } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { numberWords } from '../results/result-list.js';
import { isWithin } from '../search/area.js';
import { Crowd } from './cluster-layer.js';
import { Gestures } from './gestures.js';
import type { MapContext, MapHearers } from './map-context.js';
import { Ground, type LoadTiles } from './base-layer.js';
import { directionOf, type Pin, pinNearest, pinsIn, pinTowards } from './pins.js';
import type { Point } from './projections.js';
import { source } from './attribution.js';
import { type Scene, scene } from './map-canvas.js';
import type { MapKind } from './tile-template.js';
import { areaOf, type Frame, held, panned, pixelsOf, type View, viewOf, zoomed } from './view.js';

/** The map beside the list. It draws itself: the list need not be drawn anew as it moves. */
export class FinderMap {
  readonly element = document.createElement('div');
  readonly #hearers: MapHearers;
  readonly #ground: Ground;
  #crowd: Crowd;
  #frame: Frame;
  #context: MapContext | undefined;
  #view: View | undefined;
  #isMoved = false;
  #current: string | undefined;
  #hinted: string | undefined;
  #chosen: readonly string[] = [];
  #resize: ResizeObserver | undefined;
  /** The id of the organisation that is marked on the map and in the list. */
  marked: string | undefined;

  constructor(kind: MapKind, hearers: MapHearers, load?: LoadTiles) {
    this.#hearers = hearers;
    const onOutline = (): void => this.#beginAnew();
    const onChange = (): void => this.#draw();
    this.#ground = new Ground(kind, { onLaid: () => this.#fit(), onOutline, onChange }, load);
    this.element.className = 'map';
    this.#frame = this.#frameOf();
    this.#crowd = this.#crowdOf();
  }

  #frameOf(size = { width: 0, height: 0 }): Frame {
    return { ...this.#ground.drawing, size };
  }

  #crowdOf(): Crowd {
    return new Crowd(this.#frame.projection, () => this.#draw());
  }

  /** Follows what is listed. */
  async update(context: MapContext): Promise<void> {
    this.#context = context;
    if (!this.#resize) this.#begin();
    const isNew = await this.#crowd.follow(context.found);
    // Tiles are not asked for where the reader did not go: their host would learn what was found.
    if (isNew && !this.#isMoved && (this.#ground.isOutline || !this.#view)) this.#fit();
    this.#draw();
    if (this.#view) await this.#crowd.gather(this.#view.scale);
  }

  #begin(): void {
    this.#draw();
    const stage = this.element.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    this.#resize = new ResizeObserver(([entry]) => this.#measure(entry));
    this.#resize.observe(stage);
    new Gestures(stage, {
      onPreview: (moved, factor, about) => this.#preview(moved, factor, about),
      onEnd: (moved, factor, about) => this.#moveBy(moved, factor, about),
      onWheel: (factor, at) => this.#moveBy([0, 0], factor, at),
    });
    void this.#ground.lay(this.element.querySelector<HTMLElement>('.tiles'));
  }

  /** Places all on the outline, where tiles can't be laid. */
  #beginAnew(): void {
    this.#frame = this.#frameOf(this.#frame.size);
    this.#crowd.stop();
    this.#crowd = this.#crowdOf();
    if (this.#context) void this.update(this.#context);
  }

  /** Lets go of all that would outlive the map. */
  remove(): void {
    this.#crowd.stop();
    this.#resize?.disconnect();
    this.#ground.remove();
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    if (width === 0 || height === 0) return;
    this.#frame = { ...this.#frame, size: { width, height } };
    if (!this.#view || !this.#isMoved) this.#fit();
    else this.#show(held(this.#view, this.#frame));
  }

  /** Shows all that is listed, wherever the map was. */
  #fit(): void {
    if (this.#frame.size.width === 0) return;
    const view = viewOf(this.#crowd.located.points, this.#frame, this.#ground.drawing.closest);
    this.#show(held(this.#ground.sharp(view), this.#frame));
  }

  #show(view: View): void {
    this.#view = view;
    this.#ground.show(view);
    this.#draw();
    void this.#crowd.gather(view.scale);
  }

  /** Shows a view that the reader has asked for. */
  #go(view: View): void {
    this.#isMoved = true;
    this.#show(view);
  }

  /** While a gesture lasts, what is drawn is moved as it is. */
  #preview([x, y]: Point, factor: number, [aboutX, aboutY]: Point): void {
    const moving = this.element.querySelector<HTMLElement>('.stage');
    moving?.style.setProperty('--move', `${x}px ${y}px`);
    moving?.style.setProperty('--grow', String(factor));
    moving?.style.setProperty('--about', `calc(50% + ${aboutX}px) calc(50% + ${aboutY}px)`);
  }

  #moveBy(moved: Point, factor: number, about: Point): void {
    this.#preview([0, 0], 1, [0, 0]);
    if (!this.#view) return;
    const grown = factor === 1 ? this.#view : zoomed(this.#view, factor, this.#frame, about);
    this.#go(panned(grown, moved, this.#frame));
  }

  /** Marks an organisation and brings it into view, for the list. */
  point(id: string): void {
    const index = this.#indexOf(id);
    const point = this.#crowd.located.points[index];
    if (!point || !this.#view) return;
    const { closest } = this.#ground.drawing;
    this.#mark(id, [id]);
    this.#go(held({ centre: point, scale: Math.max(this.#view.scale, closest) }, this.#frame));
  }

  /** Shows where an organisation is, for as long as the list points at it. */
  hint(id: string | undefined): void {
    if (id === this.#hinted) return;
    this.#hinted = id;
    this.#draw();
  }

  #mark(id: string | undefined, chosen: readonly string[]): void {
    this.marked = id;
    this.#chosen = chosen;
    this.#hearers.onMark();
    this.#draw();
  }

  #indexOf(id: string | undefined): number {
    return this.#crowd.located.organisations.findIndex((organisation) => organisation.id === id);
  }

  /** A lone mark is marked; one of many is parted, or, where it can't be, its members are named. */
  #choose({ cluster }: Pin): void {
    const { organisations, points } = this.#crowd.located;
    const ids = cluster.members.flatMap((member) => organisations[member]?.id ?? []);
    this.#current = ids[0];
    if (ids.length === 1) return this.#mark(ids[0], ids);
    const own = cluster.members.flatMap((member) => [points[member] ?? []].filter(isPoint));
    const view = this.#view;
    const closer = viewOf(own, this.#frame, this.#frame.largest);
    if (!view || closer.scale < view.scale * 1.2) return this.#mark(undefined, ids);
    this.#mark(undefined, []);
    void this.#part(this.#ground.sharp(closer));
  }

  /** Goes closer, and tells what came of it. */
  async #part(view: View): Promise<void> {
    this.#go(held(view, this.#frame));
    await this.#crowd.gather(view.scale);
    this.#tell();
  }

  get #middle(): Point {
    const { width, height } = this.#frame.size;
    return [width / 2, height / 2];
  }

  #tell(): void {
    const context = this.#context;
    if (!context) return;
    const number = (value: number): string =>
      numberWords(value, context.textLanguages.messageLanguage);
    const [shown, all] = [this.#shown, this.#crowd.located.points.length];
    this.#hearers.onTell(
      context.msg(str`On this part of the map: ${number(shown)} of ${number(all)}`),
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const direction = directionOf(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) this.#step(direction);
    else if (event.key === '+' || event.key === '=') this.#moveBy([0, 0], 2, [0, 0]);
    else if (event.key === '-') this.#moveBy([0, 0], 0.5, [0, 0]);
    else return;
    event.preventDefault();
  };

  /** To the next mark in a direction; where there is none in the window, the map moves that way. */
  #step(direction: Point): void {
    const pins = this.#pins;
    const from = this.#pinOf(this.#current, pins) ?? pins[0];
    const next = from && pinTowards(pins, from, direction);
    const { width, height } = this.#frame.size;
    if (next) this.#focus(next);
    else this.#moveBy([(-direction[0] * width) / 4, (-direction[1] * height) / 4], 1, [0, 0]);
  }

  #focusOn(selector: string): void {
    this.element.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  #focus({ cluster }: Pin): void {
    this.#current = this.#crowd.located.organisations[cluster.members[0] ?? 0]?.id;
    this.#draw();
    this.#focusOn('.pin[tabindex="0"]');
  }

  get #pins(): Pin[] {
    return this.#view ? pinsIn(this.#crowd.clusters, this.#view, this.#frame.size) : [];
  }

  #pinOf(id: string | undefined, pins: readonly Pin[]): Pin | undefined {
    if (id === undefined) return undefined;
    const index = this.#indexOf(id);
    return index < 0 ? undefined : pins.find(({ cluster }) => cluster.members.includes(index));
  }

  /** How many are within the window. */
  get #shown(): number {
    if (!this.#view) return 0;
    const area = areaOf(this.#view, this.#frame);
    return this.#crowd.located.organisations.filter(
      ({ position }) => position && isWithin(area, position),
    ).length;
  }

  #originOf({ origin }: MapContext): Point | undefined {
    if (!origin || !this.#view) return undefined;
    return pixelsOf(this.#frame.projection.project(origin), this.#view, this.#frame.size);
  }

  #sceneOf(context: MapContext): Scene {
    const pins = this.#pins;
    const { msg, attribution } = context;
    const { kind, isOutline, hasFault } = this.#ground;
    return {
      context,
      isOutline,
      pins,
      view: this.#view,
      size: this.#frame.size,
      located: this.#crowd.located,
      current: this.#pinOf(this.#current, pins) ?? pins[0],
      marked: this.#pinOf(this.marked, pins),
      hinted: this.#pinOf(this.#hinted, pins),
      origin: this.#originOf(context),
      chosen: this.#chosen,
      shown: this.#shown,
      isMoved: this.#isMoved,
      source: source(kind, { msg, attribution, hasFault, isOutline }),
      onKey: this.#onKey,
      onChoose: (pin) => this.#choose(pin),
      onZoom: (factor) => this.#moveBy([0, 0], factor, [0, 0]),
      onWhole: () => this.#showAll(),
      onArea: () => this.#view && this.#hearers.onArea(areaOf(this.#view, this.#frame)),
      onPoint: this.#hearers.onPoint,
    };
  }

  #showAll(): void {
    this.#fit();
    this.#isMoved = false;
    this.#draw();
  }

  get #hasFocus(): boolean {
    return this.element.querySelector('.pins:focus, .pin:focus') !== null;
  }

  /** The mark that the keyboard is on may leave the window, or become part of another: the nearest then takes its place. */
  #draw(): void {
    if (!this.#context) return;
    const hadFocus = this.#hasFocus;
    render(scene(this.#sceneOf(this.#context)), this.element);
    if (!hadFocus || this.#hasFocus) return;
    const nearest = pinNearest(this.#pins, this.#middle);
    if (nearest) this.#focus(nearest);
    else this.#focusOn('.pins');
  }
}

const isPoint = (point: Point | readonly never[]): point is Point => point.length === 2;
