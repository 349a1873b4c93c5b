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
