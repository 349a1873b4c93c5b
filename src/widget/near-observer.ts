import { rootMargin } from './viewport.js';

const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

const hear = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    callbacks.get(target)?.();
  }
};

/** Calls `callback` once, when `element` comes near to being seen. Returns how to stop. */
export const whenNear = (element: Element, callback: () => void): (() => void) => {
  observer ??= new IntersectionObserver(hear, { rootMargin });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    callbacks.delete(element);
  };
};
