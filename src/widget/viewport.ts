/** An element is near the view when it is within two viewports of it, above or below. */
const viewports = 2;
/** The same as a margin for an IntersectionObserver. */
export const rootMargin = `${viewports * 100}% 0px`;

/** Whether `element` is near the view now. */
export const isNear = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  return (
    element.checkVisibility() &&
    box.top < (viewports + 1) * window.innerHeight &&
    box.bottom > -viewports * window.innerHeight
  );
};

const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

const hear = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    callbacks.get(target)?.();
  }
};

/** Calls `callback` once, when `element` comes near the view. Returns a function that stops waiting. */
export const whenNear = (element: Element, callback: () => void): (() => void) => {
  observer ??= new IntersectionObserver(hear, { rootMargin });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    callbacks.delete(element);
  };
};
