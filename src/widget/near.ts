/** How far from being seen is near: two viewports, above or below. */
const viewports = 2;
/** The same, for an observer. */
export const rootMargin = `${viewports * 100}% 0px`;

const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

const hear = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    callbacks.get(target)?.();
  }
};

/** Whether `element` is laid out within two viewports of the one in view. */
export const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  const reach = viewports * innerHeight;
  return element.getClientRects().length > 0 && top < innerHeight + reach && bottom > -reach;
};

/**
 * Calls `callback` once, when `element` comes within two viewports of being seen: at once when it
 * is there already, since an observer answers only after the next frame. Returns how to stop.
 */
export const whenNear = (element: Element, callback: () => void): (() => void) => {
  if (isNear(element)) {
    callback();
    return () => {};
  }
  observer ??= new IntersectionObserver(hear, { rootMargin });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    callbacks.delete(element);
  };
};
