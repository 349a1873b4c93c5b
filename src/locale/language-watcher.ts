const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `callback` when a `lang` attribute changes in the page, or in the shadow tree of `element`. Returns a function that stops this. */
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
