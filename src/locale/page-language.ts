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

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `callback` whenever a `lang` changes in the page, or in the tree `element` is in. Returns how to stop. */
export const watchPageLanguage = (element: Element, callback: () => void): (() => void) => {
  watchers.add(callback);
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  for (const root of new Set([document, element.getRootNode()])) {
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    watchers.delete(callback);
    if (watchers.size === 0) observer?.disconnect();
  };
};
