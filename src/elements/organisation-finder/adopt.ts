import type { CSSResult } from 'lit';

/** Adds sheets to an element that is on screen already: the styles of what arrives later come with it. */
export const adopt = (root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void => {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.map(({ cssText }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
};
