const ask = globalThis.matchMedia?.bind(globalThis);

/** Makes scripts see `prefers-reduced-motion`. A page can't do the same for style sheets. */
export const wantLessMotion = (less: boolean): void => {
  globalThis.matchMedia = (query) => {
    if (!less || !query.includes('prefers-reduced-motion')) return ask(query);
    return ask(query.includes('no-preference') ? 'not all' : 'all');
  };
};
