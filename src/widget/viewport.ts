/** An element is near the view when it is within two viewports of it, above or below. */
const viewports = 2;
/** The same as a margin for an IntersectionObserver. */
const rootMargin = `${viewports * 100}% 0px`;

/** Whether `element` is near the view now. With `display: contents` it has no box to tell by. */
export const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return (
    getComputedStyle(element).display === 'contents' ||
    (element.checkVisibility() &&
      top < (viewports + 1) * window.innerHeight &&
      bottom > -viewports * window.innerHeight)
  );
};

/** Calls `callback` once, when `element` comes near the view. Returns a function that stops waiting. */
export const whenNear = (element: Element, callback: () => void): (() => void) => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.at(-1)?.isIntersecting) return;
      observer.disconnect();
      callback();
    },
    { rootMargin },
  );
  observer.observe(element);
  return () => observer.disconnect();
};
