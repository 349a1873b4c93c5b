const ask = globalThis.matchMedia?.bind(globalThis);

/** Tells scripts that the reader wants less motion. Style sheets can't be told from within a page. */
export const wantLessMotion = (less: boolean): void => {
  globalThis.matchMedia = (query) => {
    if (!less || !query.includes('prefers-reduced-motion')) return ask(query);
    return ask(query.includes('no-preference') ? 'not all' : 'all');
  };
};
