/** Milliseconds without a scroll event after which a scroller counts as at rest, where no event says so. */
const rest = 150;

interface Reactions {
  readonly moving: () => void;
  readonly settled: () => void;
}

/**
 * Tells when a scroller moves and when it has come to rest: by `scrollend`, or by a pause in older
 * engines (Safari before 26.2). Returns how to stop.
 */
export const whenSettled = (
  scroller: HTMLElement,
  { moving, settled }: Reactions,
  saysWhenItEnds = 'onscrollend' in scroller,
): (() => void) => {
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (): void => {
    moving();
    if (saysWhenItEnds) return;
    clearTimeout(timer);
    timer = setTimeout(settled, rest);
  };
  const { signal } = listening;
  scroller.addEventListener('scroll', hear, { signal, passive: true });
  if (saysWhenItEnds) scroller.addEventListener('scrollend', settled, { signal });
  return () => {
    listening.abort();
    clearTimeout(timer);
  };
};
