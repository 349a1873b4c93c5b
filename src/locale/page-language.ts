/** The nearest `lang` around `element`, out through shadow roots. */
const declaredLanguage = (element: Element): string | undefined => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') || undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : undefined;
};

/** The language for an element, as BCP 47: declared around it, else the reader's. */
export const languageAround = (element: Element): string =>
  declaredLanguage(element) ?? globalThis.navigator?.language ?? 'en';
