import type { ReactiveController } from 'lit';
import type { CarouselElement } from '../host.js';

/** A press that moves further than so many CSS pixels drags, and clicks nothing. */
const threshold = 5;

/** Lets a mouse drag a row. Touch and pen scroll natively. Returns how to stop. */
const makeDraggable = (scroller: HTMLElement): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  let origin: { readonly x: number; readonly scrollLeft: number } | undefined;
  let hasDragged = false;

  const onPointerDown = ({ pointerType, button, clientX }: PointerEvent): void => {
    hasDragged = false;
    if (pointerType !== 'mouse' || button !== 0) return;
    origin = { x: clientX, scrollLeft: scroller.scrollLeft };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!origin) return;
    const distance = event.clientX - origin.x;
    hasDragged ||= Math.abs(distance) > threshold;
    if (!hasDragged) return;
    scroller.setPointerCapture(event.pointerId);
    scroller.classList.add('dragged');
    scroller.scrollLeft = origin.scrollLeft - distance;
  };
  const onRelease = (): void => {
    origin = undefined;
    // Snapping comes back, and brings the row to rest at a slide.
    scroller.classList.remove('dragged');
  };
  const onClick = (event: Event): void => {
    if (!hasDragged) return;
    event.preventDefault();
    event.stopPropagation();
  };

  scroller.classList.add('draggable');
  scroller.addEventListener('pointerdown', onPointerDown, { signal });
  scroller.addEventListener('pointermove', onPointerMove, { signal });
  scroller.addEventListener('pointerup', onRelease, { signal });
  scroller.addEventListener('pointercancel', onRelease, { signal });
  scroller.addEventListener('click', onClick, { signal, capture: true });
  scroller.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  return () => {
    scroller.classList.remove('draggable');
    listening.abort();
  };
};

/** Keeps the row draggable by mouse while `drag` says so. */
export class Drag implements ReactiveController {
  readonly #element: CarouselElement;
  #scroller: HTMLElement | null = null;
  #stop: (() => void) | undefined;

  constructor(element: CarouselElement) {
    this.#element = element;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#attach(null);
  }

  hostUpdated(): void {
    const { drag, renderRoot } = this.#element;
    this.#attach(drag ? renderRoot.querySelector<HTMLElement>('.scroller') : null);
  }

  #attach(scroller: HTMLElement | null): void {
    if (scroller === this.#scroller) return;
    this.#stop?.();
    this.#scroller = scroller;
    this.#stop = scroller ? makeDraggable(scroller) : undefined;
  }
}
