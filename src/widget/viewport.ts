/** How far from being seen is near: two viewports, above or below. */
const viewports = 2;
/** The same, for an observer. */
export const rootMargin = `${viewports * 100}% 0px`;

/** Whether `element` is laid out within two viewports of the one in view. */
export const isNear = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  return (
    element.checkVisibility() &&
    box.top < (viewports + 1) * innerHeight &&
    box.bottom > -viewports * innerHeight
  );
};
