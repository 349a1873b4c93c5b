/** Two viewports, above or below. */
const margin = '200%';

const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

const hear = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    callbacks.get(target)?.();
  }
};

/** Calls `callback` once, when `element` comes within two viewports of being seen. Returns how to stop. */
export const whenNear = (element: Element, callback: () => void): (() => void) => {
  observer ??= new IntersectionObserver(hear, { rootMargin: `${margin} 0px` });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    callbacks.delete(element);
  };
};
