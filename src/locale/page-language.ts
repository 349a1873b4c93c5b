/** The language in force around `element`: the nearest `lang` outwards, through shadow roots. */
const declaredLanguage = (element: Element): string | undefined => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') || undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : undefined;
};

/** The language an element should speak: declared around it, else the reader's, as BCP 47. */
export const languageAround = (element: Element): string =>
  declaredLanguage(element) ?? globalThis.navigator?.language ?? 'en';
