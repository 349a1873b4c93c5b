/** A press that moves further than so many CSS pixels drags, and clicks nothing. */
const slack = 5;

/** Lets a mouse drag a row. Touch and pen scroll by themselves. Returns how to stop. */
export const letDrag = (scroller: HTMLElement): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  let from: { readonly x: number; readonly scrollLeft: number } | undefined;
  let hasDragged = false;

  const press = ({ pointerType, button, clientX }: PointerEvent): void => {
    hasDragged = false;
    if (pointerType !== 'mouse' || button !== 0) return;
    from = { x: clientX, scrollLeft: scroller.scrollLeft };
  };
  const move = (event: PointerEvent): void => {
    if (!from) return;
    const way = event.clientX - from.x;
    hasDragged ||= Math.abs(way) > slack;
    if (!hasDragged) return;
    scroller.setPointerCapture(event.pointerId);
    scroller.classList.add('dragged');
    scroller.scrollLeft = from.scrollLeft - way;
  };
  const release = (): void => {
    from = undefined;
    // Snapping comes back, and brings the row to rest at a slide.
    scroller.classList.remove('dragged');
  };
  const click = (event: Event): void => {
    if (!hasDragged) return;
    event.preventDefault();
    event.stopPropagation();
  };

  scroller.classList.add('draggable');
  scroller.addEventListener('pointerdown', press, { signal });
  scroller.addEventListener('pointermove', move, { signal });
  scroller.addEventListener('pointerup', release, { signal });
  scroller.addEventListener('pointercancel', release, { signal });
  scroller.addEventListener('click', click, { signal, capture: true });
  scroller.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  return () => {
    scroller.classList.remove('draggable');
    listening.abort();
  };
};
