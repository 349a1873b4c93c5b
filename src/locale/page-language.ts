/** The nearest `lang` around `element`, out through shadow roots. */
export const declaredLanguage = (element: Element): string | undefined => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') || undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : undefined;
};

/**
 * The languages that an element may speak, as BCP 47, the best first: the one declared around it,
 * then those that the reader has told the browser.
 */
export const languagesAround = (element: Element): readonly string[] => {
  const declared = declaredLanguage(element);
  const readers = globalThis.navigator?.languages ?? [];
  return declared === undefined ? readers : [declared, ...readers];
};
